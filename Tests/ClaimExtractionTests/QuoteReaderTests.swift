import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Quotes")
struct QuoteReaderTests {
  private func quotes(_ text: String) -> [String] {
    let analysed = AnalysedText(text)
    return ClaimExtractor().extract(analysed, context: ArticleContext(key: "test")).claims
      .filter { $0.kind == .quote }
      .map { "\(analysed[$0.span]) — \($0.speaker?.name ?? "")" }
  }

  @Test(
    "are attributed behind or before the words",
    arguments: [
      ("\"We will open every gate,\" said Inés Soto.", "Inés Soto"),
      ("\"We will open every gate,\" Inés Soto said in Lima.", "Inés Soto"),
      ("\"We will open every gate,\" the minister, Inés Soto, told reporters.", "Inés Soto"),
      ("“We will open every gate,” said a spokesman for the port.", "spokesman for the port"),
      ("Inés Soto said: \"We will open every gate,\" and left.", "Inés Soto"),
      ("According to Inés Soto, \"We will open every gate,\" was the reply.", "Inés Soto"),
      ("Inés Soto spoke. \"We will open every gate,\" she said.", "Inés Soto"),
      (
        "Port minister Inés Soto spoke. \"We will open every gate,\" the minister said.",
        "Inés Soto"
      ),
      ("The Port Authority said \"We will open every gate,\" again.", "Port Authority"),
      (
        "Soto met Juma Otieno. Inés Soto left. \"We will open every gate,\" Otieno said.",
        "Juma Otieno"
      ),
    ])
  func attributed(text: String, speaker: String) {
    #expect(quotes(text) == ["We will open every gate, — \(speaker)"])
  }

  @Test(
    "are attributed across sentences and insertions",
    arguments: [
      ("A nurse spoke. She said, \"We will open every gate.\"", ""),
      ("A nurse said \"we are open and ready\". She said, \"We will open every gate.\"", "nurse"),
      ("Inés Soto called it a loss. \"We will open every gate.\"", "Inés Soto"),
      ("A paper quoted Inés Soto, the mayor, as saying \"We will open every gate.\"", "Inés Soto"),
      (
        "Inés Soto denied that the wall had moved, saying \"We will open every gate.\"", "Inés Soto"
      ),
      ("Minister of Health Inés Soto said, \"We will open every gate.\"", "Inés Soto"),
      ("“We will open every ‘gate,’” Inés Soto said.", "Inés Soto"),
    ])
  func acrossSentences(text: String, speaker: String) {
    let found = quotes(text).filter { $0.lowercased().contains("gate") }
    #expect(
      found.map { $0.split(separator: "—").last ?? "" } == (speaker.isEmpty ? [] : [" \(speaker)"]))
  }

  @Test("go on behind an attribution inside a paragraph")
  func interrupted() {
    let text = "\"We are ready,\" Inés Soto said. \"We will open every gate.\""
    #expect(
      quotes(text)
        == ["We are ready,\" Inés Soto said. \"We will open every gate. — Inés Soto"])
  }

  @Test("are several where each has an attribution")
  func several() {
    let text =
      "\"We will open every gate,\" Inés Soto said.\n\n\"They were never ever closed,\" she added."
    #expect(
      quotes(text) == [
        "We will open every gate, — Inés Soto", "They were never ever closed, — Inés Soto",
      ])
  }

  @Test(
    "are not terms, titles or words without a speaker",
    arguments: [
      "The so-called \"open gate\" plan failed.",
      "\"The Gates of the City\" is a novel.",
      "The sign on the wall read \"no entry\".",
      "A \"very old and small town\" lies there.",
    ])
  func none(text: String) {
    #expect(quotes(text) == [])
  }

  @Test(
    "need no word before a verb of speech",
    arguments: [
      "Referring to Peru, it said recent plans \"would surely open every gate in town.\"",
      "Announcing that \"we will open every gate in town\", the mayor left.",
    ])
  func opening(text: String) {
    #expect(quotes(text).count <= 1)
  }
}
