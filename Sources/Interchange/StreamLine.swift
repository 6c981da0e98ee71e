internal import ClaimModel
internal import FoundationEssentials

/// One line of a stream, decoded.
enum StreamLine {
  /// Decodes a line.
  static func decode<Line: Decodable>(_ type: Line.Type, from line: [UInt8]) throws(StreamError)
    -> Line
  {
    do {
      return try JSONDecoder().decode(type, from: Data(line))
    } catch let error as DecodingError {
      throw StreamError(code: .invalidLine, message: explain(error))
    } catch {
      throw StreamError(code: .invalidLine, message: "not a JSON object: \(error)")
    }
  }

  /// The id of a line that is otherwise unusable, where it has one.
  static func identifier(of line: [UInt8]) -> StreamIdentifier? {
    struct Identified: Decodable { var id: StreamIdentifier }
    return try? JSONDecoder().decode(Identified.self, from: Data(line)).id
  }

  /// Reads a date field; a missing one is nil.
  static func day(_ text: String?, field: String) throws(StreamError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw StreamError(
        code: .invalidDate,
        message: "\"\(field)\" is not a date of the form YYYY-MM-DD: \"\(text)\"")
    }
    return day
  }

  private static func explain(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.last.map { "\"\($0.stringValue)\" has the wrong type" }
        ?? "not a JSON object"
    default: "not valid JSON; a lone half of a surrogate pair in \\u escapes is none either"
    }
  }
}
