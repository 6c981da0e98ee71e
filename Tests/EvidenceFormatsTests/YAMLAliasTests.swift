import ClaimModel
import EvidenceFormats
import Testing

@Suite struct YAMLAliasTests {
  @Test func anchorsAndMergeKeysSaveTyping() {
    let text = """
      - statement: A *starred* word, 2 * 3, and *
        source: &guard {publisher: Coast guard, reliability: B}
      - statement: "*quoted*"
        source: *guard
      - statement: D
        source: {<<: *guard, title: Bulletin, reliability: C}
      """
    let result = reading(text)
    #expect(result.problems.isEmpty)
    #expect(result.records.map(\.text) == ["A *starred* word, 2 * 3, and *", "*quoted*", "D"])
    #expect(
      result.records.map(\.source.publisher) == ["Coast guard", "Coast guard", "Coast guard"])
    #expect(result.records.map(\.source.reliability.rawValue) == ["B", "B", "C"])
  }

  @Test func anUnknownAliasIsNamed() {
    #expect(
      problems("- statement: A\n  source: *wire") == [
        "records.yaml:2:11: error: no value before this is marked &wire; text that begins with * must stand in quotation marks"
      ])
  }

  @Test func anAliasToItselfIsUnknown() {
    #expect(reading("&a [*a]").problems.count == 1)
  }

  @Test func aBillionLaughsAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      text +=
        "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    let result = reading(text)
    #expect(result.records.isEmpty)
    #expect(result.problems.first?.message.hasPrefix("aliases repeat too much") == true)
  }

  @Test func aliasesAsKeysAreRefused() {
    #expect(reading("- &a [x, y]\n- ? *a\n  : b\n").records.isEmpty)
  }

  @Test func aChainOfAliasesDoesNotNestPastTheLimit() {
    var text = "- &a0 [x]\n"
    for link in 1...5000 { text += "- &a\(link) [*a\(link - 1)]\n" }
    #expect(!reading(text).problems.isEmpty)
  }

  @Test(arguments: [100, 900, 5000, 50_000])
  func deepNestingIsRefused(depth: Int) {
    let open = String(repeating: "[", count: depth)
    let close = String(repeating: "]", count: depth)
    #expect(reading(open + close).problems.count == 1)
    #expect(reading(open).problems.count == 1)
    #expect(reading(open + close, file: "a.json").problems.count == 1)
    #expect(reading(String(repeating: "{\"a\":", count: depth), file: "a.json").problems.count == 1)
    #expect(reading(String(repeating: "- ", count: depth)).problems.count >= 1)
    #expect(reading(String(repeating: "? ", count: depth)).problems.count >= 1)
  }
}
