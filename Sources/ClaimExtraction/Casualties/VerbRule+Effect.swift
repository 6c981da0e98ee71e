internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Which effect a verb of harm has where it stands.
extension VerbRule {
  /// "Killed or wounded" says that each was one or the other; who was "kidnapped or is missing" is
  /// surely missing, as the missing may be in anybody's hands.
  func joinedEffect(_ word: HarmWord, at token: Int) -> CasualtyEffect? {
    guard word.form == .past else { return nil }
    let isFirst = sentence.isKey(token + 1, VerbRule.or)
    guard isFirst || sentence.isKey(token - 1, VerbRule.or) else { return nil }
    let other = sentence.harm(isFirst ? token + 2 : token - 2)
    let effects = Set(other.filter { $0.form == .past || $0.isAdjective }.map(\.effect))
    switch word.effect {
    case .killed: return effects.contains(.injured) ? .casualty : missing(effects)
    case .injured: return effects.contains(.killed) ? .casualty : nil
    case .captured: return missing(effects)
    default: return nil
    }
  }

  func missing(_ effects: Set<CasualtyEffect>) -> CasualtyEffect? {
    effects.contains(.missing) ? .missing : nil
  }

  private static let or = WordSet(words: ["or"])

  /// What the verb says, its complement considered; nil where that is no casualty.
  func effect(of word: HarmWord, at token: Int) -> CasualtyEffect? {
    guard word.effect == .injured, word.frame == .deadly || word.needsPeople else {
      let isFatal = word.effect == .injured && sentence.isKey(token - 1, VerbRule.fatally)
      return isFatal ? .killed : word.effect
    }
    let isDeadly =
      isFollowedByDeath(token + 1) || sentence.isKey(token - 1, VerbRule.fatally)
      || sentence.isKey(token + 1, VerbRule.fatally)
    if word.frame == .deadly { return isDeadly ? .killed : nil }
    return isDeadly ? .killed : word.effect
  }

  /// "Fled their homes", "fled the fighting": attackers flee otherwise.
  func isFlight(_ token: Int) -> Bool {
    (token + 1..<token + 6).contains { sentence.isKey($0, VerbRule.left) }
  }

  /// "Jailed for fraud", "imprisoned for life": a sentence was passed; nobody was arrested.
  func isSentence(_ token: Int) -> Bool {
    sentence.isKey(token, VerbRule.jailed) && sentence.isKey(token + 1, VerbRule.for)
  }

  private static let jailed = WordSet(words: ["jailed", "imprisoned", "jails"])
  private static let `for` = WordSet(words: ["for", "over"])
  static let down = WordSet(words: ["down"])
  private static let fatally = WordSet(words: ["fatally", "mortally"])
  private static let left = WordSet(words: [
    "home", "homes", "house", "houses", "village", "villages", "town", "towns", "country",
    "fighting", "violence", "war", "conflict", "clashes", "bombardment", "shelling", "bombing",
    "flooding", "floods", "flames", "fire", "fires", "wildfire", "wildfires", "eruption", "area",
    "region", "drought", "persecution", "abroad", "border", "neighbouring", "neighboring",
    "attacks", "offensive", "advance", "famine", "hunger", "city", "cities", "capital", "camp",
    "camps", "province", "district", "enclave", "territory", "island", "blaze", "storm",
    "hurricane",
    "cyclone", "repression", "regime", "abuses", "strikes", "raids", "unrest", "crisis",
  ])

  /// "Shot dead", "stabbed to death", "shot and killed", "shot three men dead".
  func isFollowedByDeath(_ start: Int) -> Bool {
    var position = start
    if let group = sentence.groupStarting(at: position) { position = group.extended.upperBound }
    if sentence.has(position, .and) { position += 1 }
    while sentence.isAdverb(position) {
      if sentence.isKey(position, VerbRule.nearly) { return false }
      position += 1
    }
    if sentence.harm(position).contains(where: { $0.effect == .killed && $0.form != .gerund }) {
      return true
    }
    return sentence.has(position, .to)
      && sentence.harm(position + 1).contains { $0.frame == .event && $0.effect == .killed }
  }
}
