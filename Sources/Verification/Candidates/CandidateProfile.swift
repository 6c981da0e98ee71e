internal import ClaimModel

/// What a claim or a record is found by, and what of it tells candidates apart.
package struct CandidateProfile: Sendable {
  package var gate = CandidateGate()
  /// Where it stands in an index.
  package var keys: [CandidateKey] = []
  /// How many of the keys, the first ones, are of events; all others are of roles and quotes.
  var eventKeys = 0
  /// Where in the index of the other side its candidates stand.
  package var asked: [CandidateRange] = []
}

/// A place in an index.
package struct CandidateKey: Hashable, Sendable {
  /// Hash of where or who, of a group of event types, and of how long its days are.
  package var key: UInt64
  /// First possible day; 0 where the index does not go by days.
  package var day: Int32

  /// Makes a key.
  package init(key: UInt64, day: Int32) {
    (self.key, self.day) = (key, day)
  }
}

/// A stretch of an index: one key and the days from the first to the last, both included.
package struct CandidateRange: Hashable, Sendable {
  package var key: UInt64
  package var first: Int32
  package var last: Int32
}

/// The lists of an index, each in the order of days.
enum CandidateList: UInt64 {
  /// Statements of one day.
  case day
  /// Statements of up to `mostDays` days; only they and those of one day are in order.
  case short
  case long
  case undated
  /// Claims of occurrence, which rule out years, and records that say the same.
  case occurrence
  case role
  case quote

  /// Most days of a statement that is looked up by its first.
  static let mostDays: Int32 = 31

  /// The list of an event.
  init(_ gate: CandidateGate) {
    if !gate.isDated {
      self = .undated
    } else {
      let length = gate.last &- gate.first
      self = length == 0 ? .day : length < CandidateList.mostDays ? .short : .long
    }
  }

  func key(_ area: UInt64, group: UInt8 = 0) -> UInt64 {
    let mixed = KeyHash.mixed(area ^ (rawValue << 8 | UInt64(group) &+ 1) &* 0x9e37_79b9_7f4a_7c15)
    // Keys of roles and quotes stand before those of events, as SQLite orders them.
    let first: UInt64 = 1 << 63
    return self == .role || self == .quote ? mixed | first : mixed & ~first
  }
}
