internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Moves a time without a year to the side of the publication date that the verb asks for.
///
/// "Will testify on 10 February" lies ahead and "testified on Friday" behind; an expression read
/// before its verb is known may have been put on the other side.
struct TenseAnchor {
  let sentence: SentenceReading

  /// The reference, moved by a week or a year where its verb says so.
  func anchored(
    _ reference: TimeReference, mention: TimeMention, isPlanned: Bool, isPast: Bool
  ) -> TimeReference {
    guard let published = sentence.article.context.published, let interval = reference.interval,
      let earliest = interval.earliest, let latest = interval.latest, !namesYear(mention)
    else { return reference }
    let step: Int
    if isWeekday(mention) {
      step = 7
    } else if isMonth(mention) {
      step = 365
    } else {
      return reference
    }
    var moved = reference
    if isPlanned, latest < published {
      moved.interval = shifted(interval, by: step)
    } else if isPast, !isPlanned, earliest > published {
      moved.interval = shifted(interval, by: -step)
    }
    return moved
  }

  private func shifted(_ interval: DayInterval, by days: Int) -> DayInterval {
    if abs(days) == 7 {
      return DayInterval(
        earliest: interval.earliest?.adding(days: days), latest: interval.latest?.adding(days: days)
      )
    }
    return DayInterval(
      earliest: interval.earliest.flatMap { year($0, days.signum()) },
      latest: interval.latest.flatMap { year($0, days.signum()) })
  }

  /// The same day of another year; 29 February becomes the 28th.
  private func year(_ day: Day, _ step: Int) -> Day? {
    let (year, month, dayOfMonth) = day.civil
    return Day(year: year + step, month: month, day: dayOfMonth)
      ?? Day(year: year + step, month: month, day: dayOfMonth - 1)
  }

  private func namesYear(_ mention: TimeMention) -> Bool {
    mention.tokens.contains {
      let token = sentence.text.tokens[$0]
      return (token.kind == .number || token.kind == .alphanumeric) && token.count >= 4
    }
  }

  /// A weekday with nothing that fixes it ("last Friday", "Friday, May 3").
  private func isWeekday(_ mention: TimeMention) -> Bool {
    mention.tokens.contains { TenseAnchor.weekdays.contains(sentence.text.tokens[$0]) }
      && !mention.tokens.contains { TenseAnchor.fixed.contains(sentence.text.tokens[$0]) }
      && !isMonth(mention)
  }

  private func isMonth(_ mention: TimeMention) -> Bool {
    mention.tokens.contains { TenseAnchor.months.contains(sentence.text.tokens[$0]) }
      && !mention.tokens.contains { TenseAnchor.fixed.contains(sentence.text.tokens[$0]) }
  }

  private static let weekdays = WordSet(words: [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
  ])
  private static let fixed = WordSet(words: [
    "last", "next", "this", "previous", "coming", "past", "year", "ago", "later", "earlier",
  ])
  private static let months = WordSet(words: [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.",
    "sept.", "oct.", "nov.", "dec.",
  ])
}
