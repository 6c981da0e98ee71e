import OrderedJSON
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func sample(indented: Bool) -> String {
    var writer = JSONWriter(indented: indented)
    writer.object { object in
      object.field("b", "line\n\"quote\" \u{1}é")
      object.field("a", 2.5)
      object.field("whole", 3.0)
      object.field("missing", String?.none)
      object.list("list") { list in
        list.integer(1)
        list.bool(true)
        list.null()
        list.object { _ in }
        list.array(["x", "y"])
      }
    }
    return writer.text
  }

  @Test("keeps the order of keys, escapes and leaves out nil")
  func compact() {
    #expect(
      sample(indented: false)
        == #"{"b":"line\n\"quote\" \u0001é","a":2.5,"whole":3,"list":[1,true,null,{},["x","y"]]}"#)
  }

  @Test("hands over in pieces what it would write at once", arguments: [false, true])
  func pieces(indented: Bool) {
    func write(_ piece: Int) -> (text: String, pieces: Int) {
      var (bytes, count): ([UInt8], Int) = ([], 0)
      func take(_ piece: [UInt8]) {
        bytes += piece
        count += 1
      }
      var writer = JSONWriter(indented: indented)
      writer.object { object in
        for key in ["a", "b", "c"] {
          object.list(key) { list in
            for number in 0..<5 {
              list.object { if number > 2 { $0.field("n", number) } }
              list.drain(piece, to: take)
            }
            list.array { $0.drain(piece, to: take) }
          }
          object.drain(piece, to: take)
        }
      }
      return (String(decoding: bytes + writer.bytes, as: UTF8.self), count)
    }
    let (whole, pieces) = write(1_000)
    #expect(pieces == 0)
    for piece in [0, 1, 2, 7] {
      #expect(write(piece).text == whole)
      #expect(write(piece).pieces > 3)
    }
  }

  @Test("indents for people")
  func indented() {
    let lines = sample(indented: true).split(separator: "\n")
    #expect(lines.first == "{" && lines.last == "}")
    #expect(lines.contains(#"  "a": 2.5,"#))
    #expect(lines.contains("    1,"))
    #expect(lines.contains("    {},"))
  }

  @Test(
    "writes numbers in the fewest digits",
    arguments: [
      (0.0, "0"), (-0.5, "-0.5"), (0.001, "0.001"), (12.34567, "12.34567"), (-90.1, "-90.1"),
      (1e8 + 0.25, "100000000.25"), (.nan, "null"), (0.000_01, "1e-05"),
    ])
  func numbers(value: Double, expected: String) {
    var writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == expected)
  }

  @Test("writes numbers of later lines as those of the first")
  func numbersOfLaterLines() {
    var writer = JSONWriter()
    for number in 0..<2000 {
      let value = Double(number % 700) / 37
      writer.removeAll()
      writer.number(value)
      #expect(Double(writer.text) == value)
    }
  }

  @Test(
    "writes whole numbers",
    arguments: [0, 7, 10, 99, 100, -1, 9_999_999, 100_000_000, .max, .min])
  func wholeNumbers(value: Int) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(writer.text == String(value))
  }
}
