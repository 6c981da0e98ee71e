import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

/// A text and the one expression that must be read in it.
struct TimeExample: Sendable, CustomTestStringConvertible {
  var text: String
  /// The words of the expression: what stands in brackets, or the whole text.
  var words: String
  var value: String
  var kind: String
  /// First and last day, "-" when unknown; an open end is "..".
  var days: String

  var testDescription: String { text }

  /// The day that all examples are read on: a Wednesday, in week 20.
  static let published = Day(iso: "2024-05-15")

  /// Reads lines of `value | type | days | text; text`, where brackets mark the expression.
  static func examples(_ lines: String) -> [TimeExample] {
    lines.split(separator: "\n").flatMap { line -> [TimeExample] in
      let cells = line.split(separator: "|", maxSplits: 3).map { trimmed($0) }
      guard cells.count == 4 else { return [] }
      return cells[3].split(separator: ";").map {
        let marked = trimmed($0)
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let inside = marked.split(separator: "[", omittingEmptySubsequences: false).last ?? ""
        let words = marked.contains("[") ? String(inside.prefix { $0 != "]" }) : text
        return TimeExample(
          text: text, words: words, value: cells[0], kind: cells[1], days: cells[2])
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let body = text.drop { $0 == " " }
    return String(body.reversed().drop { $0 == " " }.reversed())
  }

  /// What the tagger reads for the expression's words: value, type and days.
  func read() -> String {
    let analysed = AnalysedText(text)
    let mentions = TimeTagger().mentions(in: analysed, published: TimeExample.published)
    guard let mention = mentions.first(where: { analysed[$0.span] == words }) else {
      return "only " + mentions.map { "[\(analysed[$0.span])]" }.joined(separator: " ")
    }
    return "\(mention.reference.value) | \(mention.reference.kind.rawValue) | "
      + TimeExample.days(mention.openInterval)
  }

  /// What must be read.
  var expected: String { "\(value) | \(kind) | \(days)" }

  static func days(_ interval: DayInterval?) -> String {
    guard let interval else { return "-" }
    let (first, last) = (interval.earliest?.iso ?? "..", interval.latest?.iso ?? "..")
    return first == last ? first : "\(first)/\(last)"
  }
}
