import PartsOfSpeech
import Testing

@Suite("A part of speech")
struct PartOfSpeechTests {
  @Test("comes back from its Penn Treebank tag", arguments: PartOfSpeech.allCases)
  func pennTag(tag: PartOfSpeech) {
    #expect(PartOfSpeech(pennTag: tag.pennTag) == tag)
  }

  @Test(
    "reads the variants of other corpora",
    arguments: [
      ("''", PartOfSpeech.quotation), ("LRB", .openBracket), (";", .colon), ("LS", .cd),
      ("WP$", .wpPossessive),
    ])
  func variants(tag: String, expected: PartOfSpeech) {
    #expect(PartOfSpeech(pennTag: tag) == expected)
  }

  @Test("is nothing for a tag of another set")
  func unknown() {
    #expect(PartOfSpeech(pennTag: "NOUN") == nil)
    #expect(PartOfSpeech(pennTag: "") == nil)
  }

  @Test("belongs to its group")
  func groups() {
    func tags(_ isMember: (PartOfSpeech) -> Bool) -> [String] {
      PartOfSpeech.allCases.filter(isMember).map(\.pennTag)
    }
    #expect(tags(\.isNoun) == ["NN", "NNS", "NNP", "NNPS"])
    #expect(tags(\.isVerb) == ["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
    #expect(tags(\.isFiniteVerb) == ["MD", "VBD", "VBP", "VBZ"])
    #expect(tags(\.isParticiple) == ["VBG", "VBN"])
    #expect(tags(\.isAdjective) == ["JJ", "JJR", "JJS"])
    #expect(tags(\.isAdverb) == ["RB", "RBR", "RBS"])
    #expect(tags(\.isPronoun) == ["PRP", "PRP$", "WP", "WP$"])
    #expect(tags(\.isDeterminer) == ["DT", "PDT", "PRP$", "WP$"])
    #expect(tags(\.isWhWord) == ["WDT", "WP", "WP$", "WRB"])
    #expect(tags(\.isPunctuation) == ["HYPH", ".", ",", ":", "-LRB-", "-RRB-", "``", "$", "NFP"])
  }
}
