import Foundation
import Interchange
import OrderedJSON
import Testing

@Suite("Extract stream")
struct ExtractStreamTests {
  private func answer(_ line: String) throws -> (isUsed: Bool, object: [String: Any]) {
    var writer = JSONWriter()
    let isUsed = ExtractStream().answer(Array(line.utf8), number: 7, to: &writer)
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any]
    return (isUsed, try #require(object))
  }

  @Test("counts offsets in Unicode scalars")
  func offsets() throws {
    let text = "🙂 Café: three people died in Oslo on 4 May 2021."
    let (isUsed, object) = try answer(#"{"id":"x","text":"\#(text)"}"#)
    #expect(isUsed)
    let scalars = Array(text.unicodeScalars)
    let claims = try #require(object["claims"] as? [[String: Any]])
    let mentions = try #require(object["mentions"] as? [String: [[String: Any]]])
    let spans = claims + (mentions["times"] ?? []) + (mentions["places"] ?? [])
    #expect(spans.count >= 3)
    for span in spans {
      let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(words == span["text"] as? String)
    }
    #expect(claims.contains { $0["effect"] as? String == "killed" && $0["min"] as? Int == 3 })
  }

  @Test("gives the id back as it came", arguments: [#""a\"b""#, "17"])
  func identifiers(id: String) {
    var writer = JSONWriter()
    #expect(ExtractStream().answer(Array(#"{"id":\#(id),"text":""}"#.utf8), number: 1, to: &writer))
    #expect(writer.text.hasPrefix(#"{"id":\#(id),"#))
  }

  @Test(
    "answers lines that it cannot use with their number",
    arguments: [
      ("", "invalid-line"), ("[1]", "invalid-line"), (#"{"id":1}"#, "invalid-line"),
      (#"{"id":1,"text":5}"#, "invalid-line"),
      (#"{"id":1,"text":"x","published":"yesterday"}"#, "invalid-date"),
    ])
  func refusals(line: String, code: String) throws {
    let (isUsed, object) = try answer(line)
    #expect(!isUsed)
    #expect(object["line"] as? Int == 7)
    let error = try #require(object["error"] as? [String: String])
    #expect(error["code"] == code)
    #expect(error["message"]?.isEmpty == false)
  }
}

@Suite("Compare stream")
struct CompareStreamTests {
  private func verdict(_ claim: String, _ evidence: String) throws -> String? {
    var writer = JSONWriter()
    var line = JSONWriter()
    line.object { object in
      object.field("id", 1)
      object.field("claim", claim)
      object.field("evidence", evidence)
      object.field("claimDate", "2024-03-05")
    }
    #expect(CompareStream().answer(line.bytes, number: 1, to: &writer))
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any]
    #expect(object?["rule"] is String && object?["because"] is String)
    #expect(object?["claimStatement"] != nil && object?["evidenceStatement"] != nil)
    return object?["verdict"] as? String
  }

  @Test("holds one text against another")
  func verdicts() throws {
    let evidence = "The fire in Porto on 3 March 2024 killed seven people."
    #expect(try verdict("Seven people were killed in the Porto fire.", evidence) == "supported")
    #expect(try verdict("Nine people were killed in the Porto fire.", evidence) == "contradicted")
    #expect(try verdict("The mayor of Lima resigned.", evidence) == "unverified")
  }

  @Test(
    "does not call texts agreed that differ in another slot",
    arguments: [
      ("Seven people were injured in the Porto fire on 3 March 2024.", "effect"),
      ("Nobody was killed in the fire in Porto on 3 March 2024.", "polarity"),
      ("The fire in Lyon on 3 March 2024 killed seven people.", "place"),
    ])
  func objections(claim: String, slot: String) throws {
    let evidence = "The fire in Porto on 3 March 2024 killed seven people."
    #expect(try verdict(claim, evidence) != "supported", "\(slot)")
  }
}
