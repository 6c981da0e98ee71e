import ClaimModel
import Testing

/// A claim against records: the verdict, and the rules of the links in the order of the records.
struct Case: CustomTestStringConvertible {
  var verdict: VerdictLabel
  var rules: [String]
  var text: String

  var testDescription: String { text }
}

/// Cases in the notation of the rules' examples.
///
/// Each is a line with the verdict and the rules of its links, then the claim and the records,
/// indented; an empty line divides them.
enum Casebook {
  static let all = [
    counts, tolls, groups, otherEvents, dates, meetings, roles, occurrences, quotes, grades, spans,
    ties, records, traps, words, lookalikes,
    modalities,
  ].flatMap(cases)

  private static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      let head = lines[0].split(separator: ":").map(String.init)
      let rules = head.count > 1 ? head[1].split(separator: " ").map(String.init) : []
      return Case(
        verdict: VerdictLabel(rawValue: head[0]) ?? .disputed, rules: rules,
        text: lines.dropFirst().joined(separator: " "))
    }
  }
}
