internal import Foundation
internal import Interchange
internal import OrderedJSON

extension FuzzInput {
  private static let stream = ExtractStream()

  /// Answers the bytes as a line of the stream; what does not begin as an object is the text of one.
  func checkExtraction() -> CInt {
    let text = text
    let isLine = bytes.first == UInt8(ascii: "{")
    let line = isLine ? bytes : FuzzInput.line(text)
    let answer = FuzzInput.answer(line)
    FuzzInput.demand(answer == FuzzInput.answer(line), "another answer at the second time")
    guard !answer.contains(UInt8(ascii: "\n")) else { fatalError("more than one line") }
    do {
      let read = try JSONDecoder().decode(Answer.self, from: Data(answer))
      FuzzInput.demand(isLine || read.error == nil, "refused: \(String(describing: read.error))")
      if !isLine { read.check(in: Array(text.unicodeScalars)) }
    } catch {
      FuzzInput.demand(false, "\(error): \(String(decoding: answer, as: UTF8.self))")
    }
    return 0
  }

  private static func answer(_ line: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    _ = stream.answer(line, number: 1, to: &writer)
    return writer.bytes
  }

  private static func line(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.field("id", "made")
      object.field("text", text)
      object.field("published", "2024-05-15")
    }
    return writer.bytes
  }

  /// The parts of an answer that say where something stands.
  private struct Answer: Decodable {
    struct Place: Decodable {
      var start: Int
      var end: Int
      var text: String
    }
    struct Mentions: Decodable {
      var times: [Place]
      var places: [Place]
    }
    struct Refusal: Decodable {
      var code: String
      var message: String
    }

    var claims: [Place]?
    var mentions: Mentions?
    var error: Refusal?

    /// The words quoted are those that stand there.
    func check(in scalars: [Unicode.Scalar]) {
      for place in (claims ?? []) + (mentions?.times ?? []) + (mentions?.places ?? []) {
        FuzzInput.demand(
          0 <= place.start && place.start < place.end && place.end <= scalars.count,
          "\(place) outside \(scalars.count) scalars")
        let words = scalars[place.start..<place.end]
        FuzzInput.demand(words.elementsEqual(place.text.unicodeScalars), "other words: \(place)")
      }
    }
  }
}
