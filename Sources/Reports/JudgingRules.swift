package import Verification

/// The rules that an article's links go by: those that the program ships with and a newsroom's own.
package struct JudgingRules: Sendable {
  /// A rule as a newsroom wrote it.
  package struct Own: Hashable, Sendable {
    package var id: String
    /// The file of `--rules` that held it.
    package var file: String
    /// Its lines as they were when it judged.
    package var text: String
  }

  /// A rule that the program ships with.
  struct Shipped: Hashable, Sendable {
    var id: String
    /// Why the rule is as it is; nil for a rule that this version no longer holds.
    var source: String?
    /// How many links go by it.
    var count: Int
  }

  /// In the order of their names.
  let shipped: [Shipped]
  /// In the order in which they are first met.
  let own: [Own]

  /// Collects the rules of all links that say something.
  ///
  /// Cost grows with the number of links.
  init(of article: VerifiedArticle) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for link in article.claims.flatMap(\.speakingLinks) {
      for rule in Set([link.matchRule, link.rule]) {
        if counts[rule] == nil { order.append(rule) }
        counts[rule, default: 0] += 1
      }
    }
    own = JudgingRules.own(among: order.sorted(), in: article.ownRules)
    let isOwn = Set(own.map(\.id))
    shipped = counts.keys.filter { !isOwn.contains($0) }.sorted().map { id in
      Shipped(id: id, source: RuleTable.standard[id]?.source, count: counts[id] ?? 0)
    }
  }

  /// The texts of those rules that a newsroom wrote; of a rule of several files the last.
  package static func own(among ids: [String], in files: [OwnRules]) -> [Own] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { id in
      files.reversed().lazy.compactMap { file in
        file.text(ofRule: id).map { Own(id: id, file: file.file, text: $0) }
      }.first
    }
  }
}
