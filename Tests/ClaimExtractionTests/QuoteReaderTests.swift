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

  @Test(
    "are those of whom an insertion, a headline's story or a joined quote tells",
    arguments: [
      ("Inés Soto spoke. Her crew, she said, had \"worked without any rest\".", "Inés Soto"),
      ("Her crew, Inés Soto said, had \"worked without any rest\".", "Inés Soto"),
      ("Her crew, said Inés Soto, had \"worked without any rest\".", "Inés Soto"),
      ("In the words of Inés Soto, they \"worked without any rest\".", "Inés Soto"),
      ("Inés Soto said they were \"a fine crew\" and \"worked without any rest\".", "Inés Soto"),
      ("Inés Soto, of the port, told sailors, \"worked without any rest\".", "Inés Soto"),
    ])
  func inserted(text: String, speaker: String) {
    #expect(quotes(text) == ["worked without any rest — \(speaker)"])
  }

  @Test("are attributed where the same words are")
  func repeated() {
    #expect(
      quotes("\"Most saw the light at once\"\n\nInés Soto said \"most saw the light at once\".").map
      {
        $0.lowercased()
      }.first == "most saw the light at once — inés soto")
  }

  @Test("end before what somebody else is told to have said")
  func others() {
    #expect(
      quotes(
        "\"We act now,\" Juma Otieno said of a fire that Inés Soto had called \"a warning to us all\"."
      )
        == ["a warning to us all — Inés Soto"])
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
