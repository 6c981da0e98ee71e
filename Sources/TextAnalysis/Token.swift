public import ClaimModel

/// A word, number or mark of a text.
///
/// Public, with the tables that are probed for every token, because the optimiser inlines and
/// specialises across modules what is public and nothing that is `package`.
///
/// Words are cut as in the Penn Treebank ("Ukraine" + "'s", "do" + "n't"), and always at hyphens,
/// dashes and slashes. Abbreviations keep their full stop; numbers keep inner stops and commas.
public struct Token: Sendable {
  /// What the token is made of.
  public enum Kind: UInt8, Sendable {
    case word
    /// Digits, with inner full stops and commas ("1,600", "24.02.2022").
    case number
    /// Letters and digits together ("5th", "1980s", "F16").
    case alphanumeric
    case openQuote
    case closeQuote
    /// A quotation mark that does not tell whether it opens or closes.
    case quote
    /// Any hyphen or dash.
    case dash
    case punctuation
    /// Currency and other symbols.
    case symbol
  }

  /// Capital letters of a token.
  public enum Shape: UInt8, Sendable {
    /// No letter that has case.
    case none
    case lower
    /// First letter only; a single capital letter counts as title.
    case title
    case upper
    case mixed
  }

  /// What separates a token from the one before.
  public enum Gap: UInt8, Sendable, Comparable {
    case none
    case space
    case line
    /// A blank line, or the start of the text.
    case paragraph

    /// Orders by width.
    public static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// UTF-8 offset of the first byte.
  public var start: UInt32
  /// UTF-8 offset just past the last byte.
  public var end: UInt32
  /// Hash of the case-folded bytes: what word tables are probed with (`WordKey`).
  public var key: UInt64
  /// What it is made of.
  public var kind: Kind
  /// Its capital letters.
  public var shape: Shape
  /// What stands before it.
  public var gap: Gap

  /// Makes a token.
  public init(start: Int, end: Int, key: UInt64, kind: Kind, shape: Shape, gap: Gap) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.key = key
    self.kind = kind
    self.shape = shape
    self.gap = gap
  }

  /// Where it stands.
  public var span: TextSpan { TextSpan(Int(start), Int(end)) }
  /// Length in bytes.
  @inlinable @inline(__always)
  public var count: Int { Int(end &- start) }
  /// Whether it begins with a capital letter.
  @inlinable @inline(__always)
  public var isCapitalized: Bool {
    shape == .title || shape == .upper || shape == .mixed
  }
}
