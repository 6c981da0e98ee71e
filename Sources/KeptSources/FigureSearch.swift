internal import ClaimExtraction
internal import ClaimModel
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Looks the figures and dates of a record up in a copy that words its statement otherwise.
struct FigureSearch {
  /// Most bytes of a copy that are read for figures, from its start.
  private static let readLength = 1 << 20

  private let record: EvidenceRecord
  private let text: AnalysedText
  private let published: Day?
  private let times: [TimeMention]

  init(_ copy: CopyText, _ record: EvidenceRecord) {
    self.record = record
    let all = (copy.whole ?? copy.main).bytes
    text = AnalysedText(String(decoding: all.prefix(FigureSearch.readLength), as: UTF8.self))
    let stated = record.source.published
    published = copy.published ?? (stated?.earliest == stated?.latest ? stated?.earliest : nil)
    times = TimeTagger().mentions(in: text, published: published)
  }

  /// What stands in the copy, what does not, and what it counts instead.
  var figures: CopyFigures {
    var figures = CopyFigures()
    let counts = record.statement.counts
    let told = counts.isEmpty ? [] : countsOfCopy
    let ranges = counts.isEmpty ? [] : self.ranges
    for count in counts {
      let alike = told.filter { FigureSearch.countsTheSame($0, count) }
      let isGiven =
        alike.isEmpty
        ? ranges.contains { FigureSearch.agrees($0, with: count.range) }
        : alike.contains { FigureSearch.agrees($0.range, with: count.range) }
      if isGiven {
        figures.standing.append(.count(count))
      } else {
        figures.missing.append(.count(count))
        let others = alike.filter { !figures.others.contains($0) }
        figures.others += others.prefix(FigureSearch.mostOthers)
      }
    }
    if let days = record.statement.time?.interval {
      let isGiven = times.contains { mention in
        mention.reference.interval.map { FigureSearch.lies($0, in: days) } ?? false
      }
      if isGiven {
        figures.standing.append(.days(days))
      } else {
        figures.missing.append(.days(days))
      }
    }
    return figures
  }

  /// Most numbers that are named for one count of the record.
  private static let mostOthers = 3

  private var ranges: [CountRange] {
    QuantityReader().mentions(in: text, excluding: times.map(\.tokens)).map(\.range)
  }

  /// The same bounds; what either marks as approximate does not matter.
  private static func agrees(_ one: CountRange, with other: CountRange) -> Bool {
    one.min == other.min && one.max == other.max
  }

  /// Whether days lie within others: the copy may be more exact than the record.
  private static func lies(_ days: DayInterval, in outer: DayInterval) -> Bool {
    guard days.earliest != nil || days.latest != nil else { return false }
    let starts = outer.earliest.map { first in days.earliest.map { $0 >= first } ?? false } ?? true
    let ends = outer.latest.map { last in days.latest.map { $0 <= last } ?? false } ?? true
    return starts && ends
  }

  /// What the copy counts, each once.
  private var countsOfCopy: [Count] {
    let context = ArticleContext(key: "", published: published)
    var distinct: [Count] = []
    for claim in ClaimExtractor().extract(text, context: context).claims {
      for count in claim.statement.counts where !distinct.contains(count) { distinct.append(count) }
    }
    return distinct
  }

  /// Whether both count the same effect or things, and of the same people where both say so.
  private static func countsTheSame(_ one: Count, _ other: Count) -> Bool {
    one.effect == other.effect && one.measure == other.measure
      && (one.of == other.of || one.of == nil || other.of == nil)
  }
}
