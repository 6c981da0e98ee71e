package import ClaimModel

/// Says in words how the statement of a record stands against a kept copy of its source.
package enum KeptCopyWords {
  /// One or two sentences on what was found.
  package static func sentence(for finding: CopyFinding) -> String {
    switch finding {
    case .quoteFound(let place):
      let part = place.isInMainText ? "" : ", outside the main text"
      return "The quoted statement stands in the kept copy word for word\(part) "
        + "(bytes \(place.span.start) to \(place.span.end) of its text)."
    case .notWordForWord(let figures): return sentence(for: figures)
    case .notRead: return "Kept, not read: the program reads no text out of it."
    case .damaged:
      return "Damaged: the bytes are not those that were kept. Do not rely on this copy."
    }
  }

  /// What a copy is and when it was kept: "text/html, 12,345 bytes, kept 2025-04-22T…".
  static func facts(of copy: KeptCopy) -> String {
    "\(copy.mediaType), \(PlainWords.number(Double(copy.size))) bytes, kept \(copy.keptAt)"
  }

  /// Most copies of one record that a page shows, the newest ones.
  static let mostShown = 20

  /// Says that older copies are not shown.
  static func leftOut(of count: Int) -> String {
    "Shown are the newest \(mostShown) of \(count) kept copies; the JSON report holds all."
  }

  private static func sentence(for figures: CopyFigures) -> String {
    let start = "The quoted statement does not stand in the kept copy word for word"
    if figures.missing.isEmpty {
      return figures.standing.isEmpty
        ? start + ", and it has no figure or date to look for."
        : start + "; its figures and dates do: \(list(figures.standing))."
    }
    if figures.others.isEmpty {
      return start + ", and the copy does not give \(list(figures.missing))."
    }
    let others = figures.others.map(PlainWords.count).joined(separator: ", ")
    let counts = figures.missing.filter { if case .count = $0 { true } else { false } }
    let days = figures.missing.filter { if case .days = $0 { true } else { false } }
    let undated = days.isEmpty ? "" : " It does not give \(list(days))."
    return "The kept copy gives other figures: \(others), not \(list(counts)).\(undated)"
  }

  private static func list(_ figures: [CopyFigures.Figure]) -> String {
    figures.map(words).joined(separator: ", ")
  }

  static func words(_ figure: CopyFigures.Figure) -> String {
    switch figure {
    case .count(let count): PlainWords.count(count)
    case .days(let days): PlainWords.asOf(days)
    }
  }
}
