package import OrderedJSON

/// Why a line of a stream could not be used: what its error object says.
package struct StreamError: Error, Hashable, Sendable {
  /// What kind of problem it is.
  package enum Code: String, Hashable, Sendable {
    /// The line is no JSON object with the fields asked for.
    case invalidLine = "invalid-line"
    /// A date is not one.
    case invalidDate = "invalid-date"
  }

  package var code: Code
  package var message: String
}

/// Answers the lines of a stream, one line out for one line in.
package protocol LineAnswering: Sendable {
  /// Writes the answer to one line, without its line end.
  ///
  /// - Parameters:
  ///   - line: The line's bytes without its line end.
  ///   - number: Its number, from 1.
  ///   - writer: Where the answer goes; empty before the call.
  /// - Returns: Whether the line could be used.
  func answer(_ line: [UInt8], number: Int, to writer: inout JSONWriter) -> Bool
}

extension LineAnswering {
  /// Writes the answer to a line that cannot be used.
  func refuse(
    _ error: StreamError, id: StreamIdentifier?, number: Int, to writer: inout JSONWriter
  ) -> Bool {
    writer.object { object in
      if let id {
        id.write(to: &object)
      } else {
        object.key("id")
        object.null()
      }
      object.field("line", number)
      object.field("error") { fields in
        fields.field("code", error.code.rawValue)
        fields.field("message", error.message)
      }
    }
    return false
  }
}
