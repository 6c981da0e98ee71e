internal import ClaimModel

/// Types of event as small numbers, with what two of them can have to do with one another.
///
/// Number 0 stands for an unknown type. Groups of types that a root and a pace of events have in
/// common keep the index short and the lists in it apart: attacks from agreements.
enum EventGroups {
  /// What a pair of types allows, as bits.
  enum Pair {
    /// One event may go by both types, or one of them is unknown.
    static let possible: UInt8 = 1
    /// Events of this kind are rare enough for dates far apart to be of one event.
    static let far: UInt8 = 2
    /// The claim's type happens at most once.
    static let once: UInt8 = 4
    /// The record's type is the claim's or below it.
    static let kindOf: UInt8 = 8
    /// Rare, and one type is the other's or above it: neither place nor parties are needed.
    static let rare: UInt8 = 16
  }

  static let count = EventType.allCases.count + 1

  static let numbers: [EventType: UInt8] = Dictionary(
    uniqueKeysWithValues: EventType.allCases.enumerated().map { ($1, UInt8($0 + 1)) })

  static func number(_ event: EventType?) -> UInt8 { event.flatMap { numbers[$0] } ?? 0 }

  /// What pairs of types allow, by the numbers of the claim's type and the record's.
  struct Table: Sendable {
    let pairs: [UInt8]
    let count = EventGroups.count

    @inline(__always)
    subscript(claim: UInt8, record: UInt8) -> UInt8 {
      pairs[Int(claim) &* count &+ Int(record)]
    }
  }

  static let table = Table(pairs: EventGroups.pairs)

  /// What claim and record allow, at `claim * count + record`.
  static let pairs: [UInt8] = {
    var pairs: [UInt8] = []
    for said in [EventType?.none] + EventType.allCases.map(Optional.some) {
      for recorded in [EventType?.none] + EventType.allCases.map(Optional.some) {
        pairs.append(pair(said, recorded))
      }
    }
    return pairs
  }()

  private static func pair(_ said: EventType?, _ recorded: EventType?) -> UInt8 {
    guard let said, let recorded else {
      // What holds where both name the event by one word; gates look at the words themselves.
      let frequency = said?.frequency ?? recorded?.frequency ?? .unknown
      return Pair.possible | Pair.kindOf | paced(frequency) | (frequency == .often ? 0 : Pair.rare)
    }
    let relation = said.relation(to: recorded)
    if relation == .different { return 0 }
    let frequency = EventType.frequency(of: said, recorded)
    var bits = Pair.possible | paced(frequency)
    if recorded.isKind(of: said) { bits |= Pair.kindOf }
    if frequency != .often, relation != .related { bits |= Pair.rare }
    return bits
  }

  private static func paced(_ frequency: EventType.Frequency) -> UInt8 {
    frequency == .often ? 0 : frequency == .once ? Pair.far | Pair.once : Pair.far
  }

  /// The group of every number.
  static let groups: [UInt8] = {
    var names: [String] = []
    return [0]
      + EventType.allCases.map { event in
        var root = event
        while let parent = root.parent { root = parent }
        let name = "\(root) \(event.frequency == .often)"
        let known = names.firstIndex(of: name) ?? names.count
        if known == names.count { names.append(name) }
        return UInt8(known + 1)
      }
  }()

  /// The groups in which types stand that a pair with `number` allows all of `bits`, by the claim's
  /// number or by the record's.
  static func groups(
    allowing bits: UInt8, with number: UInt8, isClaim: Bool
  ) -> [UInt8] {
    var found: [UInt8] = []
    for other in 0..<count {
      let (claim, record) = isClaim ? (Int(number), other) : (other, Int(number))
      if pairs[claim * count + record] & bits == bits, !found.contains(groups[other]) {
        found.append(groups[other])
      }
    }
    return found
  }

  private static func table(_ bits: UInt8, isClaim: Bool) -> [[UInt8]] {
    (0..<count).map { groups(allowing: bits, with: UInt8($0), isClaim: isClaim) }
  }

  static let possibleOfClaim = table(Pair.possible, isClaim: true)
  static let possibleOfRecord = table(Pair.possible, isClaim: false)
  static let farOfClaim = table(Pair.far, isClaim: true)
  static let farOfRecord = table(Pair.far, isClaim: false)
  static let kindsOfClaim = table(Pair.kindOf, isClaim: true)
  static let rareOfClaim = table(Pair.rare, isClaim: true)
  static let rareOfRecord = table(Pair.rare, isClaim: false)
}

extension EventType {
  /// How often events follow one another that go by two types: that of the more precise one; of
  /// two related types, that of the more frequent one.
  static func frequency(of type: EventType, _ other: EventType) -> Frequency {
    if other == type || type.isKind(of: other) { return type.frequency }
    if other.isKind(of: type) { return other.frequency }
    return type.frequency == .often || other.frequency == .often
      ? .often : type.frequency == .once ? other.frequency : type.frequency
  }
}
