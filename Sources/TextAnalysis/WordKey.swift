/// The hash by which words are looked up: FNV-1a over the case-folded UTF-8 bytes.
///
/// Tokens carry it, so that a probe of a word table costs no second pass over the bytes.
public struct WordKey: Sendable {
  /// The hash so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts an empty word.
  public init() {}

  /// Adds one byte that is already case-folded.
  @inline(__always)
  public mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The key of a token of one ASCII character that is no letter.
  @inlinable @inline(__always)
  public static func of(mark: Unicode.Scalar) -> UInt64 {
    (0xcbf2_9ce4_8422_2325 ^ UInt64(mark.value)) &* 0x0000_0100_0000_01b3
  }

  /// The key of a word as it stands in a word list: its letters are folded here.
  @inlinable
  public static func of(_ word: some StringProtocol) -> UInt64 {
    word.utf8.withContiguousStorageIfAvailable { of($0) } ?? of(Array(word.utf8))
  }

  /// The key of a word given as UTF-8.
  public static func of(_ word: [UInt8]) -> UInt64 {
    word.withUnsafeBufferPointer { of($0) }
  }

  /// The key of a word given as UTF-8.
  public static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = WordKey()
    for byte in word {
      guard byte < 0x80 else { return ofFolded(CaseFolding.fold(Array(word))) }
      key.add(CaseFolding.fold(byte))
    }
    return key.value
  }

  private static func ofFolded(_ word: [UInt8]) -> UInt64 {
    var key = WordKey()
    for byte in word { key.add(byte) }
    return key.value
  }
}
