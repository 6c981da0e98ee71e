package import ClaimModel

extension Gazetteer {
  /// The entry of a container, by its number from 1.
  func container(_ number: Int) -> GazetteerEntry {
    entry(UInt32(truncatingIfNeeded: bytes.u32(containers + 4 * number)))
  }

  /// What an entry lies in, nearest first; its country comes last.
  package func parents(of entry: GazetteerEntry) -> [GazetteerEntry] {
    var chain: [GazetteerEntry] = []
    var next = entry.container
    while next != 0, chain.count < 8 {
      let parent = container(next)
      chain.append(parent)
      next = parent.container
    }
    return chain
  }

  /// Whether an entry is another one or lies in it.
  func lies(_ entry: GazetteerEntry, in other: GazetteerEntry) -> Bool {
    if entry.handle == other.handle { return true }
    var next = entry.container
    while next != 0 {
      let parent = container(next)
      if parent.handle == other.handle { return true }
      next = parent.container
    }
    return false
  }

  /// The containers of an entry that documents keep to: its country and first-level division.
  ///
  /// Numbers as `container` takes them; 0 for none. A country's own number is not among containers
  /// of itself, so it comes from the table of countries.
  func focus(of entry: GazetteerEntry) -> (country: UInt32, division: UInt32) {
    var (handle, kind, next) = (entry.handle, entry.kind.rawValue, entry.container)
    var division: UInt32 = entry.isFirstDivision ? handle : 0
    while next != 0 {
      handle = UInt32(truncatingIfNeeded: bytes.u32(containers + 4 * next))
      let start = self.start(of: handle)
      (kind, next) = (bytes[start + 9], bytes.u16(start + 7))
      let isFirst =
        kind == GazetteerEntry.Kind.firstDivision.rawValue
        || kind == GazetteerEntry.Kind.state.rawValue
      if isFirst { division = handle }
    }
    return (kind == GazetteerEntry.Kind.country.rawValue ? handle : 0, division)
  }

  /// Asks for the memory that `focus` will read of entries first.
  func prefetchFocus(of entries: [GazetteerEntry]) {
    for entry in entries { bytes.prefetch(containers + 4 * entry.container) }
    for entry in entries where entry.container != 0 {
      bytes.prefetch(names + bytes.u32(containers + 4 * entry.container) >> 8)
    }
  }

  /// The country of an entry; the entry itself when it is one; nil for seas and continents.
  package func country(of entry: GazetteerEntry) -> GazetteerEntry? {
    let last = parents(of: entry).last ?? entry
    return last.kind == .country ? last : nil
  }

  /// ISO 3166-1 alpha-2 code of a country.
  package func code(of country: GazetteerEntry) -> String? {
    var (low, high) = (0, bytes.u32(countries) - 1)
    while low <= high {
      let middle = (low + high) / 2
      let start = countries + 4 + 6 * middle
      let found = bytes.u32(start)
      if found == Int(country.handle) { return bytes.string(start + 4, count: 2) }
      if found < Int(country.handle) { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }

  /// Further countries that hold or claim an entry itself (Crimea, Kashmir, Kosovo).
  ///
  /// Binary search over the claims, which are in the order of their entries.
  package func claimants(of entry: GazetteerEntry) -> [GazetteerEntry] {
    var (low, high) = (0, bytes.u32(claims))
    while low < high {
      let middle = (low + high) / 2
      if bytes.u32(claims + 4 + 6 * middle) < Int(entry.handle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [GazetteerEntry] = []
    while low < bytes.u32(claims), bytes.u32(claims + 4 + 6 * low) == Int(entry.handle) {
      found.append(container(bytes.u16(claims + 4 + 6 * low + 4) + 1))
      low += 1
    }
    return found
  }

  /// A container by its GeoNames identifier; nil for places that nothing lies in.
  ///
  /// Binary search over the containers.
  package func container(geonameID: Int) -> GazetteerEntry? {
    var (low, high) = (1, bytes.u32(containers))
    while low <= high {
      let middle = (low + high) / 2
      let found = container(middle)
      let id = found.geonameID ?? 0
      if id == geonameID { return found }
      if id < geonameID { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }

  /// Great-circle distance between two points in kilometres, on a sphere of 6,371 km.
  package static func distanceInKilometres(
    from first: (latitude: Double, longitude: Double),
    to second: (latitude: Double, longitude: Double)
  ) -> Double {
    Sphere.distance(first, second)
  }

  /// How claims refer to an entry.
  ///
  /// A place in territory that several states hold or claim keeps all their chains: Sevastopol lies
  /// in Crimea, Ukraine and Russia, Pristina in Kosovo and Serbia. The first country is the one that
  /// GeoNames files it under and gives `countryCode`; that is a fact about GeoNames, not a verdict.
  /// To be in either state then never contradicts the other.
  package func reference(to entry: GazetteerEntry, kind: PlaceReference.Kind) -> PlaceReference {
    let chain = parents(of: entry)
    let outermost = chain.last ?? entry
    let country = outermost.kind == .country ? outermost : nil
    var parents = chain.compactMap(\.geonameID)
    let ownCount = parents.count
    for number in 0...chain.count {
      for claimant in claimants(of: number == 0 ? entry : chain[number - 1]) {
        guard let id = claimant.geonameID, !parents[ownCount...].contains(id) else { continue }
        parents.append(id)
      }
    }
    return PlaceReference(
      name: name(of: entry), kind: kind, geonameID: entry.geonameID,
      countryCode: country.flatMap(code), countryName: country.map(name),
      latitude: entry.latitude, longitude: entry.longitude,
      parents: parents)
  }
}
