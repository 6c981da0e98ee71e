/// The places that a name may mean.
struct Bearers {
  let gazetteer: Gazetteer

  /// The most places of one name that are weighed, the most populous first.
  private static let most = 48

  /// The places of a name, with what resolution asks of them.
  func bearers(_ name: GazetteerName, _ sense: Candidate.Sense) -> [Bearer] {
    let entries = all(name, sense)
    gazetteer.prefetchFocus(of: entries)
    var bearers: [Bearer] = []
    bearers.reserveCapacity(entries.count)
    for number in entries.indices {
      var bearer = bearer(entries[number])
      if sense == .place, number >= name.entries, name.entries > 0 { bearer.prior -= 1 }
      bearers.append(bearer)
    }
    return bearers
  }

  func bearer(_ entry: GazetteerEntry) -> Bearer {
    let (country, division) = gazetteer.focus(of: entry)
    let holder = entry.container == 0 ? 0 : gazetteer.container(entry.container).handle
    return Bearer(
      entry: entry, country: country, division: division, holder: holder,
      prior: Bearers.prior(entry))
  }

  /// How likely an entry is meant in news from anywhere, on the scale of decimal digits of people.
  static func prior(_ entry: GazetteerEntry) -> Double {
    let people = Double(entry.populationClass) / 26.575
    switch entry.kind {
    case .country, .continent: return 7.5
    case .region, .water, .river, .venue, .government, .organisation: return 6.2
    case .state: return 7
    case .firstDivision: return entry.population > 1_000_000 ? 6.1 : 5
    case .secondDivision: return people * 0.75
    case .capital: return people + 1.4
    case .city: return people + (entry.population > 500_000 ? 0.3 : 0)
    }
  }

  /// Places by main name and by other names.
  func all(_ name: GazetteerName, _ sense: Candidate.Sense) -> [GazetteerEntry] {
    var found: [GazetteerEntry] = []
    found.reserveCapacity(min(name.entries, Bearers.most) + name.references)
    if sense == .place {
      for number in 0..<min(name.entries, Bearers.most) {
        found.append(gazetteer.entry(number, of: name))
      }
    }
    for number in 0..<name.references {
      let reference = gazetteer.reference(number, of: name)
      let isMeant =
        switch reference.sense {
        case .alias: sense == .place
        case .demonym: sense == .demonym
        case .abbreviation: sense == .abbreviation || reference.standsAlone
        }
      if isMeant { found.append(gazetteer.entry(reference.handle)) }
    }
    return found
  }

  /// The divisions and countries that a name means where it stands after the name of a place.
  func containers(_ name: GazetteerName) -> [GazetteerEntry] {
    var found: [GazetteerEntry] = []
    for number in 0..<min(name.entries, Bearers.most) {
      let entry = gazetteer.entry(number, of: name)
      if entry.isDivision || entry.kind == .country || entry.kind == .region { found.append(entry) }
    }
    for number in 0..<name.references {
      let reference = gazetteer.reference(number, of: name)
      guard reference.sense != .demonym else { continue }
      let entry = gazetteer.entry(reference.handle)
      if entry.isDivision || entry.kind == .country { found.append(entry) }
    }
    return found
  }

  /// The best bearer of a name that lies in a bearer of another, with that other.
  func pair(_ name: GazetteerName, in container: GazetteerName) -> (
    inner: GazetteerEntry, outer: GazetteerEntry
  )? {
    let outers = containers(container)
    guard !outers.isEmpty else { return nil }
    var best: (inner: GazetteerEntry, outer: GazetteerEntry)?
    for inner in all(name, .place) where inner.kind != .country && inner.kind != .continent {
      for outer in outers where inner.handle != outer.handle && gazetteer.lies(inner, in: outer) {
        if (best?.inner.populationClass ?? 0) <= inner.populationClass, !isBetter(best, inner) {
          best = (inner, outer)
        }
      }
    }
    return best
  }

  private func isBetter(
    _ best: (inner: GazetteerEntry, outer: GazetteerEntry)?, _ inner: GazetteerEntry
  ) -> Bool {
    best.map { $0.inner.isSettlement && !inner.isSettlement } ?? false
  }
}
