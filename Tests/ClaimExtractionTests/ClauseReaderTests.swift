import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Clauses")
struct ClauseReaderTests {
  private func sentence(_ text: String) -> SentenceReading {
    let article = ArticleReading(AnalysedText(text), context: ArticleContext(key: "test"))
    return SentenceReading(article, 0)
  }

  /// Each clause as "kind verb subject".
  private func clauses(_ text: String) -> [String] {
    let reading = sentence(text)
    return reading.clauses.clauses.map { clause in
      let verb = clause.verb.map { reading.text[token: $0] } ?? "-"
      let subject = clause.subject.map { reading.text[reading.text.span(of: $0)] } ?? "-"
      return "\(clause.kind) \(verb) | \(subject)"
    }
  }

  @Test(
    "are cut with their subjects",
    arguments: [
      ("Drones killed five people in Lima.", ["main killed | Drones"]),
      (
        "The six workers who drove from Juba were killed.",
        ["main killed | The six workers", "relative drove | The six workers"]
      ),
      (
        "The blast, which damaged the embassy, killed 12 people, wounding 30 others.",
        [
          "main killed | The blast", "relative damaged | The blast",
          "participial wounding | The blast",
        ]
      ),
      (
        "After the minister resigned, the president named a judge.",
        ["main named | the president", "subordinate resigned | the minister"]
      ),
      (
        "Officials said the dam held and the town was safe.",
        ["main said | Officials", "complement held | the dam", "coordinate was | the town"]
      ),
      (
        "They are expected to speak and meet.",
        ["main expected | They", "infinitive speak | They", "infinitive meet | They"]
      ),
      (
        "Guards violated a truce announced over Easter.",
        ["main violated | Guards", "reducedRelative announced | a truce"]
      ),
      // "Which" is no determiner where it refers back.
      (
        "A shell hit the church in which families had sought shelter.",
        ["main hit | A shell", "relative sought | families"]
      ),
      (
        "The board did not say which party won.",
        ["main say | The board", "complement won | which party"]
      ),
      // A pronoun as subject takes no infinitive.
      (
        "They met before they let themselves in.",
        ["main met | They", "subordinate let | they"]
      ),
      // A preposition, though it can open a clause.
      ("Since the war no envoy has met a rebel.", ["main met | no envoy"]),
      (
        "Since the day the war began, no envoy has come.",
        ["main come | no envoy", "subordinate began | the day the war"]
      ),
    ])
  func structure(text: String, expected: [String]) {
    #expect(clauses(text) == expected)
  }

  @Test("own every token once")
  func tokens() {
    let reading = sentence("When rain fell, roads (most of them) closed, police said.")
    let structure = reading.clauses
    let owned = structure.clauses.indices.flatMap { structure.ownTokens(ofClause: $0) }
    #expect(owned.sorted() == Array(reading.tokens))
  }

  @Test("know passive, negation and tense")
  func verbGroups() {
    let group = sentence("Nobody has been seriously hurt.").clauses.clauses[0].verbGroup
    #expect(group?.isPassive == true)
    #expect(group?.isPerfect == true)
    #expect(sentence("They did not leave.").clauses.clauses[0].isNegated)
    #expect(sentence("They will leave.").clauses.clauses[0].verbGroup?.tense == .future)
  }
}
