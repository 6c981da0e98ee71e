import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Modality")
struct ModalityReaderTests {
  /// Reads the modality of the words between square brackets.
  private func reading(_ marked: String) throws -> ModalityReading {
    let opening = try #require(marked.firstIndex(of: "["))
    let closing = try #require(marked.firstIndex(of: "]"))
    let before = marked[..<opening].utf8.count
    let inside = marked[marked.index(after: opening)..<closing].utf8.count
    let text = AnalysedText(marked.filter { $0 != "[" && $0 != "]" })
    let tokens = text.tokens.indices.filter {
      text.tokens[$0].start >= before && text.tokens[$0].end <= before + inside
    }
    let first = try #require(tokens.first)
    let sentence = text.sentences[text.sentence(ofToken: first)].tokens
    return ModalityReader().modality(
      of: first..<first + tokens.count, in: sentence, text: text)
  }

  @Test(
    "states a fact where nothing marks the clause",
    arguments: [
      "The blast [left four workers dead] in the harbour.",
      "Officials said that [nine miners were rescued] on Friday.",
      "The ministers [met in Lima] after a storm that could have stopped them.",
      "If asked, he would not say; [two bridges collapsed] that night.",
      "Not only the mill but [three barns burned].",
      "He managed to leave, and [six guards were killed].",
      "No fewer than [forty houses were destroyed].",
      "The mayor agreed that [five people had died].",
    ])
  func fact(text: String) throws {
    let reading = try reading(text)
    #expect(reading.modality == .happened)
    #expect(!reading.isNegated)
  }

  @Test(
    "tells plans, possibilities, cancellations and denials",
    arguments: [
      (Modality.planned, "The two leaders [will meet in Oslo] next week."),
      (.planned, "Envoys are set to [hold talks in Doha] on Monday."),
      (.planned, "The king plans to [visit Rabat] in May."),
      (.planned, "She agreed to [meet the rebels] in Bogota."),
      (.planned, "[A summit in Riga] is scheduled for June."),
      (.possible, "The river could [displace thousands]."),
      (.possible, "He proposed to [meet in Vienna]."),
      (.possible, "The president threatened to [send 5,000 troops]."),
      (.possible, "The council called for [talks in Geneva]."),
      (.possible, "If the dam breaks, [hundreds will die] downstream."),
      (.possible, "They urged Chile to [withdraw its soldiers]."),
      (.possible, "It is feared that [30 people drowned]."),
      (.cancelled, "[The meeting in Sofia] was cancelled."),
      (.cancelled, "The two sides postponed [talks in Cairo]."),
      (.denied, "The army denied that [20 villagers were killed]."),
      (.denied, "The ministry denied [killing 20 villagers]."),
      (.denied, "The group rejected reports that [it had taken 12 hostages]."),
    ])
  func marked(expected: Modality, text: String) throws {
    #expect(try reading(text).modality == expected)
  }

  @Test(
    "tells what is said not to be so",
    arguments: [
      "[No one was injured] in the fire.",
      "Nobody [was hurt] when the tram derailed.",
      "The ministers did not [meet in Oslo].",
      "Rescuers failed to [save the crew].",
      "The plane landed without [hurting anyone].",
    ])
  func negated(text: String) throws {
    #expect(try reading(text).isNegated)
  }
}
