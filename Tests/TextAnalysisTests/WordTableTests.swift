import Testing
import TextAnalysis

@Suite("Word tables")
struct WordTableTests {
  private static let words = (0..<3000).map { "word\($0 * 7 % 3001)x" }

  @Test("find the words they hold, and no others")
  func membership() {
    let table = WordTable(WordTableTests.words.enumerated().map { ($1, $0) })
    let set = WordSet(words: WordTableTests.words)
    #expect(table.count == WordTableTests.words.count)
    for (number, word) in WordTableTests.words.enumerated() {
      #expect(table[word] == number)
      #expect(set.contains(key: WordKey.of(word)))
      #expect(table["un" + word] == nil)
      #expect(!set.contains(key: WordKey.of("un" + word)))
    }
  }

  @Test("find a token whatever its capitals", arguments: ["Öre", "ÖRE", "öre"])
  func capitals(word: String) {
    let table = WordTable([("öre", 1)])
    #expect(AnalysedText(word).tokens.map { table[$0] } == [1])
  }

  @Test("keep the last value given for a word")
  func lastValue() {
    #expect(WordTable([("a", 1), ("b", 2), ("A", 3)])["a"] == 3)
  }
}

@Suite("Phrase tables")
struct PhraseTableTests {
  private let phrases = [("at least", 1), ("at", 2), ("at least not", 3), ("U.S. dollars", 4)]

  private func match(
    _ text: String, at token: Int, _ direction: PhraseTable<Int>.Direction
  ) -> [Int] {
    let table = PhraseTable(phrases, matching: direction)
    guard let found = table.match(in: AnalysedText(text).tokens, at: token) else { return [] }
    return [found.value, found.tokens.lowerBound, found.tokens.upperBound]
  }

  @Test("match the longest phrase that begins at a token")
  func forward() {
    #expect(match("at least five", at: 0, .forward) == [1, 0, 2])
    #expect(match("At LEAST not", at: 0, .forward) == [3, 0, 3])
    #expect(match("look at least", at: 1, .forward) == [1, 1, 3])
    #expect(match("at five", at: 0, .forward) == [2, 0, 1])
    #expect(match("five U.S. dollars", at: 1, .forward) == [4, 1, 3])
    #expect(match("five", at: 0, .forward).isEmpty)
  }

  @Test("match the longest phrase that ends at a token")
  func backward() {
    #expect(match("there are at least", at: 3, .backward) == [1, 2, 4])
    #expect(match("least", at: 0, .backward).isEmpty)
    #expect(match("look at", at: 1, .backward) == [2, 1, 2])
  }

  @Test("do not reach over a blank line")
  func blankLine() {
    #expect(match("at\n\nleast", at: 0, .forward) == [2, 0, 1])
    #expect(match("at\nleast", at: 0, .forward) == [1, 0, 2])
  }
}
