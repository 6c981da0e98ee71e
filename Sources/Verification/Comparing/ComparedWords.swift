internal import ClaimModel
internal import VerificationRules

/// Words as they are compared between two sentences.
enum ComparedWords {
  /// What a word stands for; nil when it tells nothing apart.
  static func canonical(_ word: TextFacts.Word) -> String? {
    guard word.kind != .other, word.kind != .number else { return nil }
    guard let known = table[word.base] else { return word.base }
    return known == "-" ? nil : known
  }

  /// The different words of a text that carry its meaning.
  static func content(of facts: TextFacts) -> Set<String> {
    Set(facts.words.compactMap(canonical).filter { $0.utf8.count > 2 })
  }

  private static let table: [String: String] = Dictionary(
    WordFile.rows(claimbench_compare_words(), claimbench_compare_words_count()).compactMap { row in
      row.count > 1 ? (row[0], row[1]) : nil
    }, uniquingKeysWith: { first, _ in first })
}
