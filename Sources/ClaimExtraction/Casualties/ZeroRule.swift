internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads denials of harm that count nobody: "no immediate reports of injuries", "without casualties",
/// "no loss of life", "did not cause any injuries".
struct ZeroRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  func findings() -> [CasualtyFinding] {
    var found: [CasualtyFinding] = []
    for token in sentence.tokens where sentence.has(token, .zeroCue) {
      if sentence.isKey(token, Words.reports) {
        found += reports(at: token)
      } else if sentence.isKey(token, Words.loss) {
        found += loss(at: token)
      } else if sentence.isKey(token, Words.without) {
        found += nouns(from: token + 1, opening: token)
      } else if sentence.isKey(token, Words.any), let negation = negation(before: token) {
        found += nouns(from: token + 1, opening: negation)
      }
    }
    return found
  }

  /// "No immediate reports of injuries or damage".
  private func reports(at token: Int) -> [CasualtyFinding] {
    guard sentence.has(token + 1, .of), let no = no(before: token) else { return [] }
    return nouns(from: token + 2, opening: no)
  }

  /// "No loss of life".
  private func loss(at token: Int) -> [CasualtyFinding] {
    guard sentence.has(token + 1, .of), sentence.isKey(token + 2, Words.life),
      let first = no(before: token) ?? (sentence.isKey(token - 1, Words.without) ? token - 1 : nil)
    else { return [] }
    return finding(.killed, first..<token + 3).map { [$0] } ?? []
  }

  private func no(before token: Int) -> Int? {
    (max(sentence.tokens.lowerBound, token - 3)..<token).last { sentence.isKey($0, Words.no) }
  }

  /// "Did not cause any", "has not resulted in any": where the negation stands.
  private func negation(before token: Int) -> Int? {
    (max(sentence.tokens.lowerBound, token - 4)..<token).last { position in
      sentence.has(position, .negation)
        && (position + 1..<token).contains { sentence.isKey($0, Words.causing) }
    }
  }

  /// The nouns of harm that follow, up to the end of their list.
  private func nouns(from start: Int, opening: Int) -> [CasualtyFinding] {
    var found: [CasualtyFinding] = []
    for token in start..<min(start + 7, sentence.tokens.upperBound) {
      let noun = sentence.harm(token).first {
        $0.isNoun && ($0.frame == .outcome || $0.frame == .event)
      }
      if let noun, noun.isPlural || sentence.isKey(opening, Words.no) {
        let first = found.isEmpty ? opening : token
        if let zero = finding(noun.effect, first..<token + 1) { found.append(zero) }
      } else if sentence.isMark(token, ",") || sentence.has(token, .and)
        || sentence.isKey(token, Words.passing) || isAdjective(token)
      {
        continue
      } else {
        break
      }
    }
    return found
  }

  private func isAdjective(_ token: Int) -> Bool {
    sentence.isWord(token) && sentence.reading.tag(of: token) == .jj
  }

  private func finding(_ effect: CasualtyEffect, _ tokens: Range<Int>) -> CasualtyFinding? {
    let nobody = VictimGroup(
      range: CountRange(0), tokens: tokens, extended: tokens,
      who: tokens.upperBound..<tokens.upperBound, personhood: .people, isNobody: true)
    return CasualtyFinding(
      effect, nobody, harm: tokens.upperBound - 1, spanning: tokens, rule: "\(effect.rawValue) zero"
    )
  }

  /// The words at which a denial may stand.
  static let cues = Words.reporting + ["loss", "without", "any"]

  private enum Words {
    static let reporting = ["report", "reports", "indication", "indications", "word"]
    static let reports = WordSet(words: reporting)
    static let loss = WordSet(words: ["loss"])
    static let life = WordSet(words: ["life", "lives"])
    static let without = WordSet(words: ["without"])
    static let no = WordSet(words: ["no"])
    static let any = WordSet(words: ["any"])
    static let causing = WordSet(words: [
      "cause", "caused", "causing", "result", "resulted", "lead", "led", "report", "reported",
      "suffer", "suffered", "sustain", "sustained", "record", "recorded", "inflict", "inflicted",
    ])
    static let passing = WordSet(words: [
      "any", "or", "causing", "damage", "further", "deaths", "reported", "either",
    ])
  }
}
