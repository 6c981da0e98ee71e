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
    default: return !isNowadays(time, group) && !isLeft(time, group, in: sentence)
    }
  }

  /// "suffer from it today": a state of these days, not an event of this day.
  private func isNowadays(_ time: BoundTime, _ group: VerbGroup) -> Bool {
    guard time.mention.reference.isUndated else { return false }
    return group.form == .finite && group.tense == .present && !group.isPerfect
      && !group.isProgressive && group.modal == nil
  }

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
