import SeededRandom
import Testing
import TextAnalysis

@Suite("Tokens")
struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let analysed = AnalysedText(text)
    return analysed.tokens.indices.map { analysed[token: $0] }
  }

  @Test(
    "are cut as in the Penn Treebank",
    arguments: [
      ("Kenya's envoy didn't speak.", ["Kenya", "'s", "envoy", "did", "n't", "speak", "."]),
      ("They’re in the U.S. now", ["They", "’re", "in", "the", "U.S.", "now"]),
      ("a two-day, 1,600.5 km walk", ["a", "two", "-", "day", ",", "1,600.5", "km", "walk"]),
      ("Gen. O'Brien of Côte d'Ivoire", ["Gen.", "O'Brien", "of", "Côte", "d'Ivoire"]),
      ("the 1980s and the 5th, at 10am", ["the", "1980s", "and", "the", "5th", ",", "at", "10am"]),
      (
        "``No,'' she said -- twice...",
        ["``", "No", ",", "''", "she", "said", "--", "twice", "..."]
      ),
      ("Jan. 5 but not Jan. alone", ["Jan.", "5", "but", "not", "Jan", ".", "alone"]),
      ("John F. Kennedy got an F. Then", ["John", "F.", "Kennedy", "got", "an", "F.", "Then"]),
      ("cost €3.5bn (or $4bn)", ["cost", "€", "3.5bn", "(", "or", "$", "4bn", ")"]),
    ])
  func cut(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("of one word in different cases share a key")
  func keysFold() {
    let tokens = AnalysedText("ÉLYSÉE Élysée élysée Elysee").tokens
    #expect(tokens[0].key == tokens[1].key)
    #expect(tokens[1].key == tokens[2].key)
    #expect(tokens[2].key != tokens[3].key)
    #expect(tokens.map(\.shape) == [.upper, .title, .lower, .title])
  }

  @Test("of any bytes lie in order inside the text, on scalar boundaries")
  func spansHold() {
    var random = SplitMix(seed: 7)
    let alphabet = Array("aZ9 .,'\"’“—-\n\r\té中🙂$%n't''``").map(String.init)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }.joined()
      let analysed = AnalysedText(text)
      var end = 0
      for token in analysed.tokens {
        #expect(Int(token.start) >= end && token.end > token.start)
        end = Int(token.end)
        let bytes = Array(text.utf8)[Int(token.start)..<Int(token.end)]
        #expect(String(validating: bytes, as: UTF8.self) != nil)
      }
      #expect(end <= text.utf8.count)
    }
  }
}
