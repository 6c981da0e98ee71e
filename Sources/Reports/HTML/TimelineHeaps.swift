internal import ClaimModel

/// The marks on one side of a timeline: those of one time stand on a heap, and a heap of many says
/// how many more there are.
struct TimelineHeaps {
  private struct Mark {
    var interval: DayInterval
    var style: String
    var title: String
  }

  /// Heaps beside one another across the whole line.
  private static let mostHeaps = 48
  private static let mostMarks = 5

  private let scale: TimeScale
  private let isAbove: Bool
  /// The marks of each heap, as many as are drawn, and how many there are.
  private var heaps: [Int: (marks: [Mark], count: Int)] = [:]

  /// Starts without marks, above or below the line.
  init(scale: TimeScale, isAbove: Bool) {
    self.scale = scale
    self.isAbove = isAbove
  }

  /// Adds a mark on top of the heap of its first day.
  ///
  /// - Parameters:
  ///   - interval: From when to when; one of the two must be known for a mark to be drawn.
  ///   - style: Class of the style sheet.
  ///   - title: What a pointer on it reads.
  mutating func add(_ interval: DayInterval, _ style: String, _ title: () -> String) {
    guard let from = interval.earliest ?? interval.latest else { return }
    let heap = Int((scale.share(from) * Double(TimelineHeaps.mostHeaps)).rounded())
    heaps[heap, default: ([], 0)].count += 1
    if heaps[heap, default: ([], 0)].marks.count < TimelineHeaps.mostMarks {
      heaps[heap]?.marks.append(Mark(interval: interval, style: style, title: title()))
    }
  }

  /// Draws all heaps.
  func write(to page: inout HTMLWriter) {
    for (heap, (marks, count)) in heaps.sorted(by: { $0.key < $1.key }) {
      let isWhole = count <= TimelineHeaps.mostMarks
      let drawn = isWhole ? marks[...] : marks.dropLast()
      for (level, mark) in drawn.enumerated() { write(mark, level, to: &page) }
      guard !isWhole else { continue }
      let x = HTMLReport.percent(Double(heap) / Double(TimelineHeaps.mostHeaps))
      let anchor = heap == 0 ? "start" : heap == TimelineHeaps.mostHeaps ? "end" : "middle"
      page.raw("<text x=\"\(x)\" y=\"\(y(of: drawn.count) + 4)\" text-anchor=\"\(anchor)\">")
      page.words("+\(PlainWords.number(Double(count - drawn.count)))")
      page.raw("</text>")
    }
  }

  private func write(_ mark: Mark, _ level: Int, to page: inout HTMLWriter) {
    guard let from = mark.interval.earliest ?? mark.interval.latest else { return }
    let (share, y) = (scale.share(from), y(of: level))
    let x = HTMLReport.percent(share)
    page.raw("<g class=\"\(mark.style)\">")
    page.element("title", mark.title)
    if let last = mark.interval.latest, scale.share(last) - share > 0.01 {
      let end = HTMLReport.percent(scale.share(last))
      page.raw("<line x1=\"\(x)\" x2=\"\(end)\" y1=\"\(y)\" y2=\"\(y)\"/>")
    }
    page.raw("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\"/></g>")
  }

  private func y(of level: Int) -> Int {
    isAbove ? 63 - 12 * level : 87 + 12 * level
  }
}
