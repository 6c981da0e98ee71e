/// The texts of numbers that were written before.
///
/// A stream gives the coordinates of the same places again and again, and to find the fewest digits
/// of a number takes as long as writing a whole field.
struct WrittenNumbers: Sendable {
  private static let bits: UInt64 = 8
  /// Bit patterns of numbers by their hash, a newcomer in the place of what stood there; nothing until
  /// there is room.
  private var patterns: [UInt64] = []
  private var texts: [String] = []

  /// Makes room, unless there is some.
  mutating func makeRoom() {
    guard patterns.isEmpty else { return }
    patterns = [UInt64](repeating: 0, count: 1 << Int(WrittenNumbers.bits))
    texts = [String](repeating: "0.0", count: 1 << Int(WrittenNumbers.bits))
  }

  /// The fewest digits that lead back to a number.
  mutating func text(of value: Double) -> String {
    guard !patterns.isEmpty else { return String(value) }
    let pattern = value.bitPattern
    let place = Int((pattern &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- WrittenNumbers.bits))
    if patterns[place] != pattern {
      patterns[place] = pattern
      texts[place] = String(value)
    }
    return texts[place]
  }
}
