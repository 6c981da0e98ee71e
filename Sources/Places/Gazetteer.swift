internal import PlacesData

/// Places of the world by name, compiled in and read in place.
///
/// A look-up costs one probe of a bucket table and, on average, three steps through records that lie
/// side by side: a few tens of nanoseconds. `Scripts/gazetteer/pack.py` documents the layout.
package final class Gazetteer: Sendable {
  /// The gazetteer that ships with the program.
  package static let standard = Gazetteer()

  let bytes: PackedBytes
  let letters: LetterFolding
  private let buckets: Int
  let containers: Int
  let countries: Int
  let claims: Int
  let names: Int
  let cues: Int
  /// Populations by their class.
  private let people = (0...255).map { Int(Sphere.powerOfTwo(eighths: $0).rounded()) - 1 }

  private init() {
    bytes = PackedBytes(claimbench_gazetteer(), count: Int(claimbench_gazetteer_count()))
    precondition(
      bytes.u32(0) == 0x5A47_4243 && bytes.u32(4) == 2, "gazetteer.bin is not of this version")
    letters = LetterFolding(bytes, at: bytes.u32(8))
    buckets = bytes.u32(12)
    containers = bytes.u32(16)
    countries = bytes.u32(20)
    claims = bytes.u32(24)
    names = bytes.u32(28)
    cues = bytes.u32(32)
  }

  /// The record of a folded name; nil when nothing is known under it.
  func name(_ key: NameKey) -> GazetteerName? {
    let hash = key.value
    let bucket = bucket(of: key)
    let middle = Int(truncatingIfNeeded: hash >> 24) & 0xFF_FFFF
    var offset = bytes.u24(bucket)
    let end = bytes.u24(bucket + 3)
    while offset < end {
      let record = record(at: names + offset)
      if bytes.u24(names + offset) == middle { return record }
      offset = self.end(of: record) - names
    }
    return nil
  }

  /// The record that starts at a place of the file.
  @inline(__always)
  func record(at start: Int) -> GazetteerName {
    let flags = bytes[start + 3]
    let spelling = start + 5 + Int(bytes[start + 4])
    let hasOneEntry = flags & 8 != 0
    return GazetteerName(
      offset: start - names, flags: GazetteerName.Flags(rawValue: flags & 0x17),
      entries: hasOneEntry ? 1 : Int(bytes[spelling]),
      references: hasOneEntry ? 0 : Int(bytes[spelling + 1]),
      firstEntry: spelling + (hasOneEntry ? 0 : 2))
  }

  /// Where a record ends in the file, and the next one starts.
  @inline(__always)
  func end(of name: GazetteerName) -> Int {
    name.firstEntry + 11 * name.entries + 5 * name.references
  }

  /// Asks for the memory of names that are to be looked up soon.
  ///
  /// The gazetteer is larger than the fast memory of a processor: waiting for several records at once
  /// costs hardly more than waiting for one.
  func prefetch(_ keys: [NameKey]) {
    for key in keys { bytes.prefetch(bucket(of: key)) }
    for key in keys { bytes.prefetch(names + bytes.u24(bucket(of: key))) }
  }

  @inline(__always)
  private func bucket(of key: NameKey) -> Int {
    buckets + 3 * Int(truncatingIfNeeded: key.value >> 48)
  }

  /// An entry that bears the name as its main one; the most populous comes first.
  @inline(__always)
  func entry(_ number: Int, of name: GazetteerName) -> GazetteerEntry {
    decode(
      at: name.firstEntry + 11 * number,
      handle: UInt32(truncatingIfNeeded: name.offset << 8 | number))
  }

  /// An entry by where it is kept.
  func entry(_ handle: UInt32) -> GazetteerEntry {
    decode(at: start(of: handle), handle: handle)
  }

  /// Where an entry stands in the file.
  func start(of handle: UInt32) -> Int {
    let start = names + Int(handle >> 8)
    let spelling = start + 5 + Int(bytes[start + 4])
    let first = spelling + (bytes[start + 3] & 8 != 0 ? 0 : 2)
    return first + 11 * Int(handle & 0xFF)
  }

  /// A reference from the name to an entry whose main name is another.
  func reference(_ number: Int, of name: GazetteerName) -> NameReference {
    let start = name.firstEntry + 11 * name.entries + 5 * number
    let flags = bytes[start + 4]
    return NameReference(
      handle: UInt32(truncatingIfNeeded: bytes.u32(start)),
      sense: NameReference.Sense(rawValue: flags & 3) ?? .alias, isExact: flags & 4 != 0,
      standsAlone: flags & 8 != 0)
  }

  /// The spelling of an entry's main name.
  package func name(of entry: GazetteerEntry) -> String {
    let start = names + Int(entry.handle >> 8)
    return bytes.string(start + 5, count: Int(bytes[start + 4]))
  }

  private func decode(at start: Int, handle: UInt32) -> GazetteerEntry {
    let id = bytes.u24(start)
    let population = bytes[start + 10]
    return GazetteerEntry(
      handle: handle, kind: GazetteerEntry.Kind(rawValue: bytes[start + 9]) ?? .region,
      geonameID: id == 0 ? nil : id, latitude: Double(bytes.i16(start + 3)) * 180 / 32767,
      longitude: Double(bytes.i16(start + 5)) * 180 / 32767,
      population: people[Int(population)], populationClass: population,
      container: bytes.u16(start + 7))
  }
}
