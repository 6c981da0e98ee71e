/// A text with its places marked: "talks in [Odessa|Odesa UA]".
///
/// Inside the brackets stands the text, then after "|" the name and country code expected, in
/// that order; either may be left out. A country code has two capitals and comes last.
struct MarkedPlaces: Sendable, CustomStringConvertible {
  struct Expected: Equatable, Sendable {
    var text: String
    var name: String?
    var country: String?
  }

  let text: String
  let expected: [Expected]
  let description: String

  init(_ marked: String) {
    description = marked
    var plain = ""
    var found: [Expected] = []
    for (number, part) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0, let end = part.firstIndex(of: "]") else {
        plain += part
        continue
      }
      let inside = part[..<end].split(separator: "|", maxSplits: 1).map(String.init)
      plain += inside[0] + part[part.index(after: end)...]
      found.append(MarkedPlaces.expected(inside[0], inside.count > 1 ? inside[1] : ""))
    }
    text = plain
    expected = found
  }

  private static func expected(_ text: String, _ meaning: String) -> Expected {
    var words = meaning.split(separator: " ").map(String.init)
    var country: String?
    if let last = words.last, last.count == 2, last == last.uppercased() {
      country = last
      words.removeLast()
    }
    return Expected(
      text: text, name: words.isEmpty ? nil : words.joined(separator: " "), country: country)
  }
}
