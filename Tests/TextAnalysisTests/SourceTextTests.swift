import Testing
import TextAnalysis

@Suite("Source text")
struct SourceTextTests {
  @Test("is read from UTF-8 with and without a mark, and from UTF-16 of either order")
  func encodings() throws {
    let text = "Ünïcode – 🙂"
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for file in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big] {
      #expect(try SourceText(decoding: file) == SourceText(text))
    }
  }

  @Test("is refused with line and byte when it is no text")
  func refusals() {
    #expect(throws: TextDecodingError(problem: .invalidUTF8, offset: 4, line: 2)) {
      try SourceText(decoding: Array("ab\nc".utf8) + [0xE9, 0x20])
    }
    #expect(throws: TextDecodingError(problem: .binary, offset: 1, line: 1)) {
      try SourceText(decoding: [0x41, 0, 0x42])
    }
    #expect(throws: TextDecodingError.self) { try SourceText(decoding: [0xFF, 0xFE, 0x41]) }
  }

  @Test("counts scalars for printing")
  func scalarOffsets() {
    let text = String(repeating: "aé中🙂", count: 50)
    let source = SourceText(text)
    let offsets = ScalarOffsets(source)
    var utf8 = 0
    for (scalars, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalars(before: utf8) == scalars)
      utf8 += String(scalar).utf8.count
    }
    #expect(offsets.scalars(before: utf8) == 200)
  }
}
