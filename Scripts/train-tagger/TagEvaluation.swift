internal import PartsOfSpeech

/// Compares a packed model's tags with gold.
struct TagEvaluation {
  private var tokens = 0
  private var rightTokens = 0
  private var words = 0
  private var rightWords = 0
  private var fixedWords = 0
  private var confusions: [String: Int] = [:]

  /// Tags the examples with the model and counts.
  init(_ examples: [TagExample], model: PackedModel) {
    for example in examples {
      let tags = example.tags(by: model)
      for (index, (tag, gold)) in zip(tags, example.gold).enumerated() {
        guard let gold else { continue }
        let isRight = tag == gold
        tokens += 1
        rightTokens += isRight ? 1 : 0
        if gold.rawValue < PartOfSpeech.modelCount {
          words += 1
          rightWords += isRight ? 1 : 0
          fixedWords += example.words[index + TagSentence.margin].fixed != nil ? 1 : 0
          if !isRight {
            confusions["\(gold.pennTag)>\(tag.pennTag)", default: 0] += 1
          }
        }
      }
    }
  }

  /// The accuracy on all tokens and on words alone, in percent.
  var summary: String {
    "tokens \(percent(rightTokens, tokens)), words \(percent(rightWords, words)), "
      + "words with one tag \(percent(fixedWords, words))"
  }

  /// The most frequent errors, gold before predicted tag.
  var worst: String {
    confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(12)
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private func percent(_ part: Int, _ whole: Int) -> Double {
    (Double(part) / Double(max(whole, 1)) * 10_000).rounded() / 100
  }
}
