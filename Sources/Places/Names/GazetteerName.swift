/// What the gazetteer has under one folded name.
struct GazetteerName: Sendable, Equatable {
  /// What a name is besides.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// A common word ("Reading", "Mobile").
    static let common = Flags(rawValue: 1)
    static let givenName = Flags(rawValue: 2)
    static let surname = Flags(rawValue: 4)
    /// Longer names begin with this word.
    static let beginning = Flags(rawValue: 16)
  }

  /// Where the record starts, within the names.
  var offset: Int
  var flags: Flags
  /// How many entries bear the name as their main one.
  var entries: Int
  /// How many entries go by it otherwise.
  var references: Int
  /// Where the first entry starts, in the file.
  var firstEntry: Int

  /// Whether any place bears the name.
  var isPlace: Bool { entries + references > 0 }
}

/// A name that leads to an entry whose main name is another.
struct NameReference: Sendable {
  enum Sense: UInt8, Sendable {
    case alias
    case demonym
    /// Counts only after the name of a place ("Springfield, Ill.").
    case abbreviation
  }

  var handle: UInt32
  var sense: Sense
  /// Counts only in capitals, as written.
  var isExact: Bool
  /// An abbreviation that also stands alone ("N.Y.").
  var standsAlone: Bool
}
