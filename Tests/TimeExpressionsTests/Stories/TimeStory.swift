import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

/// A short news story and what its marked expressions must mean.
struct TimeStory: Sendable, CustomTestStringConvertible {
  /// "-" when no day of publication is given.
  var published: String
  var text: String
  /// Expressions with their values, in text order.
  var expected: [Expected]

  struct Expected: Sendable, Equatable {
    var words: String
    var value: String
    /// How many bytes of the text stand before it.
    var start: Int
  }

  var testDescription: String { text }

  /// Reads stories divided by blank lines: the day of publication, a line break, then text in
  /// which `[words=value]` marks what must be read; what is not marked is not asked for.
  ///
  /// A value that starts with `@` is the days instead, `@2024-05-01` or `@2024-05-01/2024-05-03`.
  static func stories(_ source: String) -> [TimeStory] {
    var stories: [TimeStory] = []
    var lines: [Substring] = []
    let all = source.split(separator: "\n", omittingEmptySubsequences: false)
    for line in all + [Substring()] {
      if !line.isEmpty {
        lines.append(line)
      } else if let day = lines.first {
        let marked = lines.dropFirst().joined(separator: "\n")
        stories.append(story(String(day), marked.replacingParagraphs()))
        lines = []
      }
    }
    return stories
  }

  private static func story(_ published: String, _ marked: String) -> TimeStory {
    var text = ""
    var expected: [Expected] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "]") else { break }
      let parts = rest[..<close].split(separator: "=").map(String.init)
      expected.append(Expected(words: parts[0], value: parts[1], start: text.utf8.count))
      text += parts[0]
      rest = rest[rest.index(after: close)...]
    }
    return TimeStory(published: published, text: text + rest, expected: expected)
  }

  /// What the tagger reads for each of the marked expressions; `nil` where it reads none.
  func read() -> [Expected] {
    let analysed = AnalysedText(text)
    let mentions = TimeTagger().mentions(in: analysed, published: Day(iso: published))
    return expected.map { wanted in
      guard let mention = mentions.first(where: { $0.span.start == wanted.start }) else {
        return Expected(words: wanted.words, value: "unread", start: wanted.start)
      }
      let days = "@" + TimeExample.days(mention.reference.interval)
      return Expected(
        words: analysed[mention.span],
        value: wanted.value.hasPrefix("@") ? days : mention.reference.value, start: wanted.start)
    }
  }
}

extension String {
  /// "¶" stands for the space between two paragraphs.
  fileprivate func replacingParagraphs() -> String {
    split(separator: "¶", omittingEmptySubsequences: false).joined(separator: "\n\n")
  }
}
