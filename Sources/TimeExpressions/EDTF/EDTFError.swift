/// Why a text is no date of the Extended Date/Time Format, and where.
package struct EDTFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// Something else was expected here.
    case expected(String)
    /// The calendar has no such day, month or season; and what it has.
    case impossible(String, instead: String)
    /// The second end lies before the first.
    case reversed
    /// More digits than can be computed with.
    case tooLarge
    /// Characters are left over behind a whole date.
    case trailing
  }

  package var reason: Reason
  /// The first character that could not be used, from 0.
  package var position: Int
  /// The whole text.
  package var text: String

  /// Makes an error.
  package init(reason: Reason, position: Int, text: String) {
    self.reason = reason
    self.position = position
    self.text = text
  }

  /// What is wrong, where, and what a right date looks like.
  package var description: String {
    let place = "\"\(text)\", character \(position + 1)"
    switch reason {
    case .empty:
      return "the date is empty; write one like 2022-03-29, 2022-03 or 2022-03-28/2022-03-30"
    case .expected(let what): return "\(place): expected \(what)"
    case .impossible(let what, let instead):
      return "\(place): there is no \(what); write \(instead)"
    case .reversed:
      return "\(place): the interval ends before it starts; exchange its ends"
    case .tooLarge: return "\(place): the number is too large; write at most 18 digits"
    case .trailing:
      return "\(place): nothing may follow the date here; remove it, or join two dates by \"/\""
    }
  }
}
