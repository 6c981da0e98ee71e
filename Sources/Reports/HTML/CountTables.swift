internal import ClaimModel
internal import Verification

/// Tables of what each source counted when: ranges drawn on one scale, behind them what is claimed.
struct CountTables {
  /// How many counts stand open; the others are folded.
  private static let mostOpen = 3
  private static let mostFolded = 40

  /// How many tellings of a count are shown, and how many claimed ranges are drawn apart.
  private static let mostTellings = 40
  private static let mostBands = 4

  /// The words that stand for a count.
  let words: (CountHistory) -> String
  /// Writes who tells a count.
  let teller: (CountHistory.Teller, inout HTMLWriter) -> Void

  /// Writes a table for each count, those first that some source tells otherwise.
  func write(_ histories: [CountHistory], to page: inout HTMLWriter) {
    page.element("h2", "Counts by source")
    let sorted = histories.filter(\.isToldOtherwise) + histories.filter { !$0.isToldOtherwise }
    for history in sorted.prefix(CountTables.mostOpen) { write(history, to: &page) }
    let rest = sorted.dropFirst(CountTables.mostOpen)
    if !rest.isEmpty {
      page.element("details") { details in
        details.element("summary", "More counts: \(rest.count)")
        for history in rest.prefix(CountTables.mostFolded) { write(history, to: &details) }
        if rest.count > CountTables.mostFolded {
          let left = PlainWords.number(Double(rest.count - CountTables.mostFolded))
          details.element("p", class: "legend", "Counts left out: \(left).")
        }
      }
    }
    page.element("p", class: "legend") { line in
      line.words("The shaded band is what an article claims; a dot is a count, a bar a range, ")
      line.words("an arrow a range without an end.")
    }
  }

  private func write(_ history: CountHistory, to page: inout HTMLWriter) {
    let scale = CountScale(
      history.tellings.flatMap { [$0.count.range.min, $0.count.range.max].compactMap { $0 } })
    let claimed = Set(
      history.tellings.compactMap { telling in
        if case .claim = telling.teller { telling.count.range } else { nil }
      })
    let bands = CountTables.bands(of: claimed, on: scale)
    page.element("table", class: "tolls") { table in
      table.element("caption") { caption in
        caption.foreign(PlainWords.clipped(history.subject, to: 60))
        caption.words(": ")
        caption.element("q", PlainWords.clipped(words(history), to: 60))
      }
      table.raw("<thead><tr><th scope=\"col\">As of</th><th scope=\"col\">Source</th>")
      table.raw("<th scope=\"col\">Count</th><th class=\"plot\" aria-hidden=\"true\">")
      CountTables.writeTicks(of: scale, to: &table)
      table.raw("</th></tr></thead><tbody>")
      for telling in history.tellings.prefix(CountTables.mostTellings) {
        table.element("tr", class: CountTables.style(of: telling)) { row in
          row.element("td", telling.asOf.map(PlainWords.shortAsOf) ?? "undated")
          row.element("td") { teller(telling.teller, &$0) }
          row.element("td", PlainWords.clipped(PlainWords.toldRange(telling.count)))
          row.raw("<td class=\"plot\" aria-hidden=\"true\"><svg width=\"100%\" height=\"22\">")
          row.raw(bands)
          row.raw(CountMark(telling.count.range, on: scale).mark)
          row.raw("</svg></td>")
        }
      }
      table.raw("</tbody>")
    }
    let rest = history.tellings.count - CountTables.mostTellings
    if rest > 0 { page.element("p", class: "legend", "Later counts left out: \(rest).") }
  }

  /// The claimed ranges; of many the one range that holds them all.
  private static func bands(of claimed: Set<CountRange>, on scale: CountScale) -> String {
    guard claimed.count > mostBands else {
      return claimed.map { CountMark($0, on: scale).band }.sorted().joined()
    }
    let least = claimed.contains { $0.min == nil } ? nil : claimed.compactMap(\.min).min()
    let most = claimed.contains { $0.max == nil } ? nil : claimed.compactMap(\.max).max()
    return CountMark(CountRange(min: least, max: most), on: scale).band
  }

  private static func writeTicks(of scale: CountScale, to page: inout HTMLWriter) {
    page.raw("<svg width=\"100%\" height=\"16\">")
    let ticks = zip(scale.ticks, ["start", "middle", "end"])
    // On a phone there is room for the middle one when it is short.
    let isShort = scale.ticks.dropFirst().reduce(0) { $0 + PlainWords.number($1).count } < 9
    for (tick, anchor) in ticks where isShort || anchor != "middle" {
      let x = HTMLReport.percent(scale.share(tick))
      page.raw("<text x=\"\(x)\" y=\"12\" text-anchor=\"\(anchor)\">")
      page.words(PlainWords.number(tick))
      page.raw("</text>")
    }
    page.raw("</svg>")
  }

  private static func style(of telling: CountHistory.Telling) -> String {
    switch telling.teller {
    case .claim: "claimed"
    case .record: telling.outcome.map(HTMLReport.style(of:)) ?? "unverified"
    }
  }
}

/// A range of counts as a drawing on a line.
private struct CountMark {
  private let start: String
  private let end: String
  private let isPoint: Bool
  private let isOpen: Bool

  init(_ range: CountRange, on scale: CountScale) {
    start = HTMLReport.percent(scale.share(range.min ?? 0))
    end = HTMLReport.percent(scale.share(range.max ?? scale.end))
    isPoint = range.exact != nil
    isOpen = range.max == nil
  }

  /// The range from top to bottom, behind everything else.
  var band: String {
    "<line class=\"band\" x1=\"\(start)\" x2=\"\(end)\" y1=\"11\" y2=\"11\"/>"
  }

  /// A dot, a bar, or a bar with an arrow.
  var mark: String {
    if isPoint { return "<circle cx=\"\(start)\" cy=\"11\" r=\"5\"/>" }
    let bar = "<line class=\"bar\" x1=\"\(start)\" x2=\"\(end)\" y1=\"11\" y2=\"11\"/>"
    return isOpen
      ? bar + "<text x=\"\(end)\" y=\"16\" text-anchor=\"middle\">▸</text>" : bar
  }
}
