import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Casualties")
struct CasualtyReaderTests {
  @Test("are read as the corpus says", arguments: CasualtyCorpus.all)
  func corpus(reading: CasualtyReading) {
    for text in reading.texts {
      #expect(Casualties.told(in: text) == Casualties.sorted(reading.expected), "\(text)")
    }
  }

  @Test("are not found where nobody came to harm", arguments: CasualtyCorpus.silent)
  func negative(text: String) {
    #expect(Casualties.told(in: text) == "")
  }

  @Test("are as many as a corpus needs")
  func size() {
    let texts = CasualtyCorpus.all.flatMap(\.texts) + CasualtyCorpus.silent
    #expect(texts.count >= 1600)
    #expect(Set(texts).count == texts.count)
    for (name, readings) in CasualtyCorpus.effects {
      #expect(readings.flatMap(\.texts).count >= 60, "\(name)")
    }
  }

  @Test(
    "say of whom",
    arguments: [
      ("Three Danish engineers were killed.", "Danish engineers"),
      ("Twelve people were killed.", nil),
      ("A soldier was killed.", "soldier"), ("Five others were killed.", nil),
      ("The blast killed 14 of its soldiers.", "soldiers"),
      ("Dozens of children were killed.", "children"),
      ("Four were killed.", nil), ("The murder of two judges went unpunished.", "judges"),
    ] as [(String, String?)])
  func who(text: String, expected: String?) {
    let claims = Casualties.claims(in: text)
    #expect(claims.first?.statement.counts.first?.of == expected)
  }

  @Test(
    "cover number and verb and no more",
    arguments: [
      ("On Monday [three soldiers were killed] near Herat.", 0),
      ("The bomb [killed at least 12 people] in Kabul.", 0),
      ("Two guards and [11 raiders were killed].", 1),
      ("The flood [claimed nine lives] in Derna.", 0),
    ])
  func spans(marked: String, index: Int) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let expected = marked.split(separator: "[").last?.split(separator: "]").first.map(String.init)
    let claims = Casualties.claims(in: text).sorted { $0.span < $1.span }
    #expect(claims.indices.contains(index))
    guard claims.indices.contains(index) else { return }
    #expect(AnalysedText(text)[claims[index].span] == expected)
  }

  @Test("of nobody are denied", arguments: ["No one was injured.", "No casualties were reported."])
  func denial(text: String) {
    #expect(Casualties.claims(in: text).map(\.statement.isNegated) == [true])
  }
}

/// Runs the whole extraction and tells the casualties of a text in the notation of the corpus.
enum Casualties {
  static func claims(in text: String) -> [Claim] {
    let context = ArticleContext(key: "test", published: Day(iso: "2025-04-22"))
    return ClaimExtractor().extract(AnalysedText(text), context: context).claims.filter {
      $0.kind == .casualty
    }
  }

  static func told(in text: String) -> String {
    let told = claims(in: text).flatMap { claim -> [String] in
      let modality = claim.statement.modality
      let presented = modality == .happened ? "" : modality.rawValue + " "
      return claim.statement.counts.map {
        "\(presented)\($0.effect?.rawValue ?? "") \(notation($0.range))"
      }
    }
    return sorted(told.joined(separator: "; "))
  }

  static func sorted(_ reading: String) -> String {
    reading.split(separator: ";").map { $0.drop { $0 == " " } }.sorted().joined(separator: "; ")
  }

  static func notation(_ range: CountRange) -> String {
    func number(_ value: Double?) -> String { value.map { String(Int($0)) } ?? "" }
    if let exact = range.exact { return (range.isApproximate ? "~" : "") + number(exact) }
    return number(range.min) + ".." + number(range.max)
  }
}
