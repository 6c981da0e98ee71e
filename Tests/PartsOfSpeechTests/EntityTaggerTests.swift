import PartsOfSpeech
import Testing
import TextAnalysis

@Suite("The entity tagger")
struct EntityTaggerTests {
  private let tagger = Tagger()
  private let entityTagger = EntityTagger()

  private func names(_ text: String) -> [String] {
    let text = AnalysedText(text)
    return text.sentences.flatMap { sentence in
      let tags = tagger.tags(of: sentence, in: text)
      return entityTagger.entities(of: sentence.tokens, tags: tags, in: text).map {
        "\($0.kind): \(text[text.span(of: $0.tokens)])"
      }
    }
  }

  @Test(
    "finds names and tells what they stand for",
    arguments: [
      (
        "President Ellen Sirleaf met Mr. Wade in Dakar on Monday.",
        ["person: Ellen Sirleaf", "person: Wade", "place: Dakar"]
      ),
      (
        "The European Union sent rice to Kenya and Uganda.",
        ["organisation: European Union", "place: Kenya", "place: Uganda"]
      ),
      ("Kenyan police arrested two Palestinians.", ["people: Kenyan", "people: Palestinians"]),
      (
        "Peter Jansen, a farmer from Norway, works for the Foreign Ministry.",
        ["person: Peter Jansen", "place: Norway", "organisation: Foreign Ministry"]
      ),
      (
        "THE MINISTER FLEW FROM NAIROBI TO LONDON ON FRIDAY.",
        ["place: NAIROBI", "place: LONDON"]
      ),
      ("Rain fell on the hills all day.", []),
      ("They left on Tuesday, May 4.", []),
    ])
  func finds(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test("counts tokens from the start of the text")
  func offsets() {
    let text = AnalysedText("Rain fell. They reached Paris.")
    let sentence = text.sentences[1]
    let tags = tagger.tags(of: sentence, in: text)
    let mentions = entityTagger.entities(of: sentence.tokens, tags: tags, in: text)
    #expect(mentions == [EntityMention(tokens: 5..<6, kind: .place)])
  }

  @Test("finds nothing in nothing, nor with tags that do not fit")
  func nothing() {
    let text = AnalysedText("They reached Paris.")
    #expect(entityTagger.entities(of: 0..<0, tags: [], in: text).isEmpty)
    #expect(entityTagger.entities(of: 0..<4, tags: [.nnp], in: text).isEmpty)
  }
}
