internal import TextAnalysis

/// What the words beside a name say about it (cues.tsv).
struct PlaceCues: OptionSet, Sendable {
  let rawValue: UInt32

  static let locative = PlaceCues(rawValue: 1 << 0)
  static let weak = PlaceCues(rawValue: 1 << 1)
  static let direction = PlaceCues(rawValue: 1 << 2)
  static let noun = PlaceCues(rawValue: 1 << 3)
  static let title = PlaceCues(rawValue: 1 << 4)
  static let org = PlaceCues(rawValue: 1 << 5)
  static let agency = PlaceCues(rawValue: 1 << 6)
  static let area = PlaceCues(rawValue: 1 << 7)
  static let division = PlaceCues(rawValue: 1 << 8)
  static let street = PlaceCues(rawValue: 1 << 9)
  static let head = PlaceCues(rawValue: 1 << 10)
  static let govern = PlaceCues(rawValue: 1 << 11)
  static let relation = PlaceCues(rawValue: 1 << 12)
  static let calendar = PlaceCues(rawValue: 1 << 13)
  static let function = PlaceCues(rawValue: 1 << 14)
  static let connector = PlaceCues(rawValue: 1 << 15)

  static let feature = PlaceCues(rawValue: 1 << 16)

  static let illness = PlaceCues(rawValue: 1 << 17)
  static let institution = PlaceCues(rawValue: 1 << 18)

  /// The classes of a token's word; none when the word says nothing.
  ///
  /// The gazetteer's script packs the words into a table that is probed in place.
  static func of(_ token: Token) -> PlaceCues {
    let gazetteer = Gazetteer.standard
    let mask = gazetteer.bytes.u32(gazetteer.cues)
    var slot = Int(truncatingIfNeeded: token.key) & mask
    while true {
      let start = gazetteer.cues + 4 + 12 * slot
      let key = gazetteer.bytes.u64(start)
      if key == token.key {
        return PlaceCues(rawValue: UInt32(truncatingIfNeeded: gazetteer.bytes.u32(start + 8)))
      }
      if key == 0 { return [] }
      slot = (slot + 1) & mask
    }
  }
}
