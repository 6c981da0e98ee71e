internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// The first lines of an article, where headline, byline and date stand.
struct HeadLines {
  /// The first lines that are not empty, without white space at their ends.
  private let lines: [String]

  /// Takes the first lines of a text; the rest does not matter.
  init(_ bytes: [UInt8]) {
    var lines: [String] = []
    for line in bytes.prefix(16_384).split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let text = WhiteSpace.trimmed(String(decoding: line, as: UTF8.self))
      if !text.isEmpty { lines.append(text) }
      if lines.count == 8 { break }
    }
    self.lines = lines
  }

  /// The first line where it looks like a headline: short, not ended like a sentence, no dateline,
  /// and with text after it.
  var headline: String? {
    guard let first = lines.first, lines.count > 1, first.unicodeScalars.count <= 200,
      let last = first.unicodeScalars.last, !".:;,".unicodeScalars.contains(last),
      !isDateline(first)
    else { return nil }
    return first
  }

  /// The day that a dateline or a line such as "Published 1 December 2016" gives; nil when none
  /// gives one with its year.
  var published: Day? {
    for line in lines {
      let head = String(line.prefix(200))
      let text = AnalysedText(head)
      for mention in TimeTagger().mentions(in: text, published: nil) {
        guard let day = mention.reference.interval?.earliest,
          mention.reference.interval?.latest == day, mention.reference.kind != .duration
        else { continue }
        if isDateLine(line, mention.span) || isDateline(line, until: mention.span) { return day }
        break
      }
    }
    return nil
  }

  /// Whether a line is there to give a date.
  ///
  /// It begins with the date and ends soon after it, or begins with a word such as "Published" or
  /// "By". A headline may end with a date of its own.
  private func isDateLine(_ line: String, _ date: TextSpan) -> Bool {
    let first = line.prefix { !$0.isWhitespace && $0 != ":" }.lowercased()
    if ["published", "updated", "updates", "posted", "date"].contains(first) { return true }
    let rest = line.utf8.count - date.end
    return rest <= 20 && (date.start == 0 || first == "by" && line.utf8.count <= 100)
  }

  /// Whether a line begins as agencies' stories do: "LYON, France, 3 May 2021 (Agency) - …".
  private func isDateline(_ line: String) -> Bool {
    let head = line.prefix(100)
    guard
      let dash = ["--", " - ", "\u{2013}", "\u{2014}"].compactMap({ head.firstRange(of: $0) })
        .map(\.lowerBound).min()
    else { return false }
    return beginsWithPlace(head[..<dash])
  }

  private func isDateline(_ line: String, until date: TextSpan) -> Bool {
    let before = line.utf8.prefix(date.start)
    guard before.count <= 60, beginsWithPlace(line[..<before.endIndex]) else { return false }
    let after = line[line.utf8.index(line.startIndex, offsetBy: date.end)...]
      .drop { $0.isWhitespace || $0 == "," }
    return ["(", "-", "\u{2013}", "\u{2014}", ":"].contains { after.hasPrefix($0) } || after.isEmpty
  }

  /// Whether the first word stands in capitals and is followed by a comma or a bracket in time.
  private func beginsWithPlace(_ text: Substring) -> Bool {
    let word = text.prefix { !$0.isWhitespace && $0 != "," }
    return word.count > 1 && word.allSatisfy { $0.isUppercase || "-.'’".contains($0) }
      && text.contains { $0 == "," || $0 == "(" }
  }
}
