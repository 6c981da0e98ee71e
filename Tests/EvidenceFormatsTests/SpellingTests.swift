import Testing

@testable import EvidenceFormats

@Suite struct SpellingTests {
  @Test(arguments: [
    ("date", "date", 0), ("dat", "date", 1), ("dtae", "date", 1), ("", "date", 4),
    ("publsher", "publisher", 1), ("kitten", "sitting", 3),
  ])
  func distance(first: String, second: String, expected: Int) {
    #expect(Spelling.distance(first, second) == expected)
    #expect(Spelling.distance(second, first) == expected)
  }

  @Test func whatIsFarFromEverythingHasNoNeighbour() {
    #expect(Spelling.nearest(to: "weather", among: ["talks", "attack"]) == nil)
    #expect(Spelling.nearest(to: "Atack", among: ["talks", "attack"]) == "attack")
  }
}
