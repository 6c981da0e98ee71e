internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// What a verb lets a time beside it say.
extension DateReader {
  /// Whether the preposition lets the time date an event: "since" only with a perfect tense or a
  /// passive ("has been closed since May"), "until" only with a verb of staying ("stays shut until").
  func bounds(
    _ time: BoundTime, _ clause: Clause, _ rule: String, in sentence: SentenceReading
  ) -> Bool {
    guard rule == "date.clause", let group = clause.verbGroup else { return true }
    switch time.bound {
    case .until:
      return group.tense != .past && DateReader.staying.contains(sentence.text.tokens[group.head])
    case .of: return false
    case .since: return clause.isPassive || group.isPerfect
    default: return !isNowadays(time, group, in: sentence) && !isLeft(time, group, in: sentence)
    }
  }

  /// "suffer from it today": a state of these days, not an event of this day.
  private func isNowadays(
    _ time: BoundTime, _ group: VerbGroup, in sentence: SentenceReading
  ) -> Bool {
    let isToday =
      DateReader.nowadays.contains(sentence.text.tokens[time.mention.tokens.lowerBound])
      && time.mention.tokens.count == 1 && isSpokenOf(group, in: sentence)
    guard time.mention.reference.isUndated || isToday else { return false }
    return group.form == .finite && group.tense == .present && !group.isPerfect
      && !group.isProgressive && group.modal == nil
  }

  /// "The one we face today": what somebody says of themselves.
  private func isSpokenOf(_ group: VerbGroup, in sentence: SentenceReading) -> Bool {
    let before = group.tokens.lowerBound - 1
    return sentence.tokens.contains(before)
      && DateReader.speakers.contains(sentence.text.tokens[before])
  }

  /// "The figures for the fourth quarter will be published": what the figures are of.
  func isSubjectMatter(_ time: BoundTime, of group: VerbGroup, in sentence: SentenceReading) -> Bool
  {
    var before = time.mention.tokens.lowerBound - 1
    guard time.tokens.upperBound <= group.tokens.lowerBound else { return false }
    if sentence.tokens.contains(before), sentence.tag(of: before).isDeterminer { before -= 1 }
    return sentence.tokens.contains(before - 1)
      && DateReader.for.contains(sentence.text.tokens[before])
      && sentence.tag(of: before - 1).isNoun
  }

  /// "In the week after the fire", "in the year to June": a length beside something else.
  func isMeasured(_ time: BoundTime, in sentence: SentenceReading) -> Bool {
    let (first, next) = (time.mention.tokens.lowerBound, time.mention.tokens.upperBound)
    guard sentence.tokens.contains(next), time.mention.tokens.count < 3,
      DateReader.the.contains(sentence.text.tokens[first])
        || sentence.tokens.contains(first - 1)
          && DateReader.the.contains(sentence.text.tokens[first - 1])
    else { return false }
    return DateReader.units.contains(sentence.text.tokens[next - 1])
      && DateReader.beside.contains(sentence.text.tokens[next])
  }

  private static let nowadays = WordSet(words: ["today"])
  private static let speakers = WordSet(words: ["we", "i", "you"])
  private static let `for` = WordSet(words: ["for"])
  private static let the = WordSet(words: ["the"])
  private static let units = WordSet(words: ["week", "day", "month", "year", "weekend", "decade"])
  private static let beside = WordSet(words: [
    "after", "before", "to", "since", "following", "when",
  ])

  /// "Postponed from April": the day that is no longer it.
  private func isLeft(_ time: BoundTime, _ group: VerbGroup, in sentence: SentenceReading) -> Bool {
    guard let preposition = time.preposition, time.end == nil else { return false }
    return sentence.text.tokens[preposition].key == DateReader.from
      && DateReader.moving.contains(sentence.text.tokens[group.head])
  }

  /// "Celebrated Christmas", "marks New Year": the day is what the verb acts on.
  func isObject(_ time: BoundTime, of group: VerbGroup, in sentence: SentenceReading) -> Bool {
    time.mention.tokens.lowerBound == group.tokens.upperBound
      && DateReader.keeping.contains(sentence.text.tokens[group.head])
  }

  /// "Moved the hearing to 18 August", "is set for May": the day lies ahead of the moving.
  func isGoal(_ time: BoundTime, of group: VerbGroup, in sentence: SentenceReading) -> Bool {
    let before = time.mention.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else { return false }
    return DateReader.towards.contains(sentence.text.tokens[before])
      && DateReader.moving.contains(sentence.text.tokens[group.head])
  }

  /// "The fair opens on 3 July": a day ahead makes a plan of the present tense.
  func isAhead(_ time: BoundTime, of group: VerbGroup, in sentence: SentenceReading) -> Bool {
    guard group.form == .finite, group.tense == .present, !group.isPerfect, group.modal == nil,
      let published = sentence.article.context.published,
      let earliest = time.mention.reference.interval?.earliest
    else { return false }
    return earliest > published
  }

  private static let from = WordKey.of("from")
  private static let staying = WordSet(words: [
    "stay", "stays", "remain", "remains", "last", "lasts", "run", "runs", "continue", "continues",
    "closed", "shut", "suspended", "extended", "postponed", "delayed",
  ])
  static let containing = WordSet(words: [
    "containing", "including", "involving", "consisting", "comprising", "belonging", "weighing",
    "measuring", "totalling", "totaling", "numbering", "costing", "depicting", "regarding",
    "concerning",
  ])
  private static let keeping = WordSet(words: [
    "celebrate", "celebrates", "celebrated", "celebrating", "mark", "marks", "marked", "marking",
    "observe", "observes", "observed", "observing", "spend", "spends", "spent", "spending", "enjoy",
    "enjoyed", "commemorate", "commemorates", "commemorated", "honour", "honor", "call", "called",
  ])
  private static let towards = WordSet(words: ["to", "until", "till", "for"])
  static let moving = WordSet(words: [
    "move", "moved", "moves", "postponed", "postpone", "postpones", "delayed", "delay", "delays",
    "deferred", "rescheduled", "pushed", "put", "brought", "adjourned", "adjourn", "set", "slated",
    "scheduled", "planned", "fixed", "due", "extended", "shifted", "called",
  ])
}
