package import ClaimModel
package import TextAnalysis

/// Finds the time expressions of a text and resolves them.
package struct TimeTagger: Sendable {
  /// Makes a tagger; its word lists are shared.
  package init() {}

  /// The time expressions of a text, in text order, none overlapping another.
  ///
  /// - Parameters:
  ///   - text: The analysed text.
  ///   - published: The day that relative expressions count from; when nil, the dateline's day is
  ///     used if the text has one, and otherwise what needs an anchor stays unresolved.
  /// - Returns: Each mention with its TIMEX3 value and days.
  package func mentions(in text: AnalysedText, published: Day?) -> [TimeMention] {
    let scanner = TimeScanner(text)
    var readings = ReadingJoiner(scanner).join(ReadingFinder(scanner).readings())
    EventDays.standard.date(&readings, scanner, anchor: published)
    guard !readings.isEmpty else { return [] }
    var resolver = Resolver(scanner, anchor: Dateline(scanner, readings).anchor(published))
    let maker = MentionMaker(scanner)
    var mentions = zip(readings, resolver.resolve(readings)).map { maker.mention($0, $1) }
    var events = EventAnchors(scanner)
    events.apply(readings, to: &mentions)
    PeriodEnds(scanner).apply(readings, to: &mentions)
    Signals(scanner).apply(to: &mentions)
    let isOpen = { (mention: TimeMention) in
      mention.rule == TimeRule.besideEvent.name && mention.reference.interval == nil
    }
    return mentions.filter { !TimeTagger.isImpossible($0.reference) && !isOpen($0) }
  }

  /// Whether a value names a day that no year has, such as 30 February: a slip, and no date.
  private static func isImpossible(_ reference: TimeReference) -> Bool {
    let value = Array(reference.value.utf8)
    guard value.count == 10, value.starts(with: "XXXX-".utf8), value[7] == UInt8(ascii: "-") else {
      return false
    }
    // A leap year has every day that any year has.
    let leap = "2000" + String(decoding: value[4...], as: UTF8.self)
    return !leap.utf8.contains(UInt8(ascii: "X")) && Day(iso: leap) == nil
  }
}
