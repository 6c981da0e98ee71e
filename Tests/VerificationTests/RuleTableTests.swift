import ClaimModel
import Testing
import Verification

@Suite struct RuleTableTests {
  /// The standard table with a piece of its text replaced, so that it breaks.
  static func rule(_ fields: String) -> String {
    """
    # A comment.
    judge agrees
      focus     quote
      when      *
      then      supports
      because   It does.
      source    Because.

    \(fields)
    """
  }

  @Test(arguments: [
    ("jury x", "9:1", RuleTableError.Code.unknownKeyword),
    ("judge", "9:1", .missingField),
    ("judge x\n  focus quotes", "10:9", .unknownFocus),
    ("judge x\n  focus date\n  when  tide high", "11:9", .unknownSlot),
    ("judge x\n  focus date\n  when  match same; tide high", "11:21", .unknownSlot),
    ("judge x\n  focus date\n  when  match same; count same", "11:21", .slotOutsideFocus),
    ("judge x\n  focus date\n  when  match same; time same|never", "11:31", .unknownRelation),
    ("judge x\n  focus date\n  when  time", "11:9", .missingField),
    ("judge x\n  focus date\n  when  *\n  then proves", "12:8", .unknownOutcome),
    ("match x\n  focus date\n  when  *\n  then supports", "12:8", .unknownOutcome),
    ("judge x\n  focus date\n  when  *\n  then supports\n  priority high", "13:12", .badNumber),
    ("judge x\n  focus date\n  when  *\n  then supports\n  source y", "9:1", .missingField),
    ("judge x\n  focus date\n  focus date", "11:3", .repeatedField),
    ("judge x\n  focus date\n  fokus date", "11:3", .unknownKeyword),
    (
      "judge agrees\n  focus quote\n  when *\n  then supports\n  because z\n  source y", "9:1",
      .repeatedRule
    ),
  ])
  func reportsWhatIsWrong(_ fields: String, _ place: String, _ code: RuleTableError.Code) {
    let error = #expect(throws: RuleTableError.self) {
      try RuleTable(parsing: RuleTableTests.rule(fields))
    }
    #expect(error?.code == code)
    #expect("\(error?.line ?? 0):\(error?.column ?? 0)" == place, "\(error?.message ?? "")")
  }

  @Test func joinsContinuedLines() throws {
    let table = try RuleTable(
      parsing: """
        match found
          focus quote
          when *
          then same
          because It
            does.
          source b
        """)
    #expect(table["found"]?.because == "It does.")
  }

  @Test func findsGaps() throws {
    let table = try RuleTable(
      parsing: """
        match found
          focus quote
          when wording whole
          then same
          because a
          source b
        """)
    let gaps = table.check().filter { $0.focus == .quote }
    #expect(gaps.map(\.problem) == [.gap, .gap])
    #expect(gaps.first?.count == 2)
    #expect(gaps.first?.combination == "wording none")
  }

  @Test func findsConflictsAndDeadRules() throws {
    let table = try RuleTable(
      parsing: ["one", "two", "three"].enumerated().map { index, name in
        """
        match \(name)
          focus quote
          when \(index == 1 ? "wording whole" : "*")
          then \(index == 1 ? "other" : "same")
          priority \(index == 2 ? -1 : 0)
          because a
          source b

        """
      }.joined())
    let findings = table.check().filter { $0.focus == .quote && $0.problem != .gap }
    #expect(
      findings.map(\.description) == [
        "quote: one and two disagree on wording whole (1 such)", "quote: two never decides",
        "quote: three never decides",
      ])
  }

  @Test func findsExamplesOfOtherRules() throws {
    let table = try RuleTable(
      parsing: """
        match found
          focus quote
          when wording whole
          then same
          because a
          source b
          example quote: says "every bridge will be rebuilt" | text "no"
          example quote: says "every bridge will be rebuilt" | test "no"
        """)
    #expect(
      table.checkExamples().map(\.description) == [
        "7:11: “found” does not fire but “”: wording none",
        "8:11: cannot read “test \"no\"”",
      ])
  }
}
