internal import PartsOfSpeech

/// Compares the names that a packed model finds with gold: same tokens and same kind.
///
/// Names found where the corpus cannot be trusted (`EntityGold`) do not count.
struct EntityEvaluation {
  private var gold: [EntityKind: Int] = [:]
  private var found: [EntityKind: Int] = [:]
  private var right: [EntityKind: Int] = [:]
  /// Errors as gold and found kind of the same tokens.
  private var confusions: [String: Int] = [:]

  /// Runs the model over the examples and counts.
  init(_ examples: [EntityExample], model: PackedModel) {
    for example in examples {
      let expected = example.goldMentions
      let mentions = example.mentions(by: model).filter { mention in
        mention.tokens.allSatisfy { example.labels[$0] != nil }
      }
      for mention in expected { gold[mention.kind, default: 0] += 1 }
      for mention in mentions {
        found[mention.kind, default: 0] += 1
        if expected.contains(mention) { right[mention.kind, default: 0] += 1 }
        let same = expected.first { $0.tokens == mention.tokens }
        if let same, same.kind != mention.kind {
          confusions["\(same.kind)>\(mention.kind)", default: 0] += 1
        }
      }
    }
  }

  /// Precision, recall and F1 of each kind and of all, in percent.
  var summary: String {
    let kinds = EntityKind.allCases.map { kind in
      "\(kind) \(figures(right[kind, default: 0], found[kind, default: 0], gold[kind, default: 0]))"
    }
    let all = figures(
      right.values.reduce(0, +), found.values.reduce(0, +), gold.values.reduce(0, +))
    return (["all \(all)"] + kinds).joined(separator: "; ")
  }

  /// The most frequent confusions of kinds.
  var worst: String {
    confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(8)
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private func figures(_ right: Int, _ found: Int, _ gold: Int) -> String {
    let percent = { (part: Int, whole: Int) in
      (Double(part) / Double(max(whole, 1)) * 1000).rounded() / 10
    }
    return
      "P \(percent(right, found)) R \(percent(right, gold)) F \(percent(2 * right, found + gold))"
  }
}
