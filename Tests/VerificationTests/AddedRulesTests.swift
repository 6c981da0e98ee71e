import ClaimModel
import Testing
import Verification

@Suite struct AddedRulesTests {
  /// A newsroom that wants the exact day of any attack, where the shipped table lets a month pass.
  private static let strict = """
    # House rules.
    judge house-exact-day
      focus     date
      when      match same; time contains; frequency often; says happened; reports happened
      then      too coarse
      priority  50
      because   The house asks for the day, {record.time}.
      source    House style.
      example   date: attack; on 2025-04; at Odesa, Ukraine | attack; on 2025-04-22; at Odesa, Ukraine
    """

  @Test func judgeBesideTheShippedOnes() throws {
    let table = try RuleTable.standard.adding(AddedRulesTests.strict, file: "house.rules")
    let parsed = try CaseNotation(
      "date: attack; on 2025-04; at Odesa, Ukraine | attack; on 2025-04-22; at Odesa, Ukraine")
    let link = try #require(
      Judge(rules: table).link(parsed.claim, parsed.evidence[0], parsed.context))
    #expect(link.rule == "house-exact-day")
    #expect(link.because == "The house asks for the day, 2025-04-22.")
    #expect(table["house-exact-day"]?.file == "house.rules")
    #expect(table["date-agrees"]?.file == nil)
    #expect(table.fingerprint != RuleTable.standard.fingerprint)
  }

  @Test func areKeptAsTheyWereWritten() throws {
    let table = try RuleTable.standard.adding(AddedRulesTests.strict, file: "house.rules")
    #expect(table.own == [OwnRules(file: "house.rules", text: AddedRulesTests.strict)])
    let rule = try #require(table.own.first?.text(ofRule: "house-exact-day"))
    #expect(rule.hasPrefix("judge house-exact-day\n  focus     date\n"))
    #expect(rule.hasSuffix("at Odesa, Ukraine"))
    #expect(table.own.first?.text(ofRule: "date-agrees") == nil)
    #expect(RuleTable.standard.own.isEmpty)
  }

  @Test func takeThePlaceOfThoseOfTheirName() throws {
    let quote = """
      judge quote-confirmed
        focus     quote
        when      *
        then      supports, yields
        because   The record holds the words.
        source    House style.
        example   quote: says "every bridge will be rebuilt" | text "Every bridge will be rebuilt."
      """
    let table = try RuleTable.standard.adding(quote, file: "house.rules")
    #expect(table.rules.count == RuleTable.standard.rules.count)
    #expect(table["quote-confirmed"]?.yields == true)
    #expect(table.judgingRules(for: .quote).map(\.id) == ["quote-confirmed"])
  }

  @Test(arguments: [
    // Broken notation.
    ("judge x\n  focus quote\n  when tide high", ["3:8: “tide” is no slot"]),
    // No example.
    (
      "judge house\n  focus quote\n  when match possibly\n  then unrelated\n  priority 5\n"
        + "  because a\n  source b", ["1:1: the rule “house” has no example"]
    ),
    // Of one priority with a shipped rule, and otherwise: its example meets the shipped rule.
    (
      "\njudge house\n  focus quote\n  when *\n  then contradicts\n  because a\n  source b\n"
        + "  example quote: says \"bridges\" | text \"bridges\"",
      [
        "2:1: quote: quote-confirmed and house disagree on match same (2 such)",
        "2:1: quote: house never decides",
        "8:11: “house” does not fire but “quote-confirmed”: match same; wording whole",
      ]
    ),
    // Asked before a shipped rule that then never decides.
    (
      "judge house\n  focus quote\n  when *\n  then unrelated\n  priority 5\n  because a\n"
        + "  source b\n  example quote: says \"bridges\" | text \"bridges\"",
      [
        "1:1: quote: quote-confirmed never decides",
        "1:1: the shipped rule “quote-confirmed”: “quote-confirmed” does not fire but “house”: "
          + "match same; wording whole",
      ]
    ),
  ])
  func areCheckedAsTheTableIs(_ text: String, _ expected: [String]) {
    let error = #expect(throws: AddedRulesError.self) {
      try RuleTable.standard.adding(text, file: "house.rules")
    }
    #expect(error?.errors.map(\.description) == expected)
  }
}
