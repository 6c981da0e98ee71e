import Testing
import TextAnalysis

@testable import PartsOfSpeech

@Suite("Features of a word")
struct WordFeaturesTests {
  @Test("fold four bytes as each by itself")
  func folding() {
    for byte in UInt8.min...UInt8.max {
      for other in [UInt8(0), 0x40, 0x41, 0x5A, 0x5B, 0x61, 0x7F, 0x80, 0xC1, 0xFF] {
        let bytes = [byte, other, other, byte]
        let packed = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let folded = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32(CaseFolding.fold($1)) }
        #expect(WordFeatures.fold(packed) == folded)
      }
    }
  }

  @Test(
    "hold the last four and the first three bytes",
    arguments: [
      ("a", 0x61, 0x61), ("Abc", 0x616263, 0x616263), ("ABCD", 0x6162_6364, 0x616263),
      ("Lisbon", 0x7362_6F6E, 0x6C6973),
    ])
  func ends(word: String, tail: UInt64, head: UInt64) {
    let ends = Array(word.utf8).withUnsafeBufferPointer { WordFeatures.ends(of: $0) }
    #expect(ends.tail == tail)
    #expect(ends.head == head)
  }
}
