internal import TextAnalysis
internal import TimeLexicon

/// Names that hold words of time but tell none: "60 Minutes", "Black Monday", "24/7".
final class FalseFriends: Sendable {
  private struct Word: Sendable {
    var key: UInt64
    /// Written with a capital in the list: only then it is the name.
    var isCapitalized: Bool

    init(_ word: String) {
      key = WordKey.of(word)
      isCapitalized = word.first?.isUppercase ?? false
    }
  }

  private let names: WordTable<[[Word]]>
  private let longest: Int

  static let standard = FalseFriends()

  private init() {
    let list = WordList(
      bytes: claimbench_time_false_friends(), count: Int(claimbench_time_false_friends_count()))
    var names: [String: [[Word]]] = [:]
    var longest = 1
    for row in list.rows {
      let words = row[0].pieces(between: " ")
      guard let first = words.first else { continue }
      names[CaseFoldedWord(first).text, default: []].append(
        words.map { Word($0) })
      longest = max(longest, words.count)
    }
    self.names = WordTable(names.map { ($0.key, $0.value) })
    self.longest = longest
  }

  /// Whether an expression lies wholly inside such a name.
  func holds(_ scanner: TimeScanner, _ expression: Range<Int>) -> Bool {
    guard expression.count <= longest else { return false }
    for start in max(0, expression.upperBound - longest)...expression.lowerBound {
      guard let candidates = names[scanner.tokens[start]] else { continue }
      for name in candidates where start + name.count >= expression.upperBound {
        if matches(scanner, start, name) { return true }
      }
    }
    return false
  }

  private func matches(_ scanner: TimeScanner, _ start: Int, _ name: [Word]) -> Bool {
    guard start + name.count <= scanner.tokens.count else { return false }
    return name.indices.allSatisfy { index in
      let token = scanner.tokens[start + index]
      return token.key == name[index].key && (token.isCapitalized || !name[index].isCapitalized)
    }
  }
}
