import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("The scope of casualties")
struct CasualtyScopeTests {
  @Test(
    "is a stretch of time, a running total, or one incident",
    arguments: [
      (
        "The death toll rose to 57 from 49 on Monday.",
        "killed 49 total; killed 57 total"
      ),
      (
        "More than 299 people have been killed so far this year.",
        "killed 300.. period"
      ),
      (
        "In the past 24 hours, 40 people were killed and 100 wounded, the health ministry said.",
        "injured 100 period; killed 40 period"
      ),
      (
        "The ministry says more than 45,999 Palestinians have been killed since October.",
        "killed 46000.. period"
      ),
      (
        "Three people were killed in the blast on Monday.",
        "killed 3"
      ),
      (
        "Three people died overnight, raising the death toll to 18.",
        "killed 18 total; killed 3"
      ),
      (
        "The bodies of six more victims were found in the mud on Friday.",
        "killed 6 additional"
      ),
      (
        "As teams turned from rescue to repair, the bodies of two more divers were found.",
        "killed 2 additional"
      ),
      (
        "Another 12 people were hurt when a second wall fell.",
        "injured 12 additional"
      ),
      (
        "A further three patients have died.",
        "killed 3 additional"
      ),
      (
        "Two firefighters were killed and nine more injured.",
        "injured 9; killed 2"
      ),
      (
        "More than 20 people were killed.",
        "killed 21.."
      ),
      (
        "In all, 12 people died.",
        "killed 12 total"
      ),
      (
        "So far, 12 bodies have been recovered.",
        "killed 12 total"
      ),
      (
        "Officers have made 230 arrests since the riots began.",
        "arrested 230 period"
      ),
      (
        "The fighting has displaced 400,000 people since January.",
        "displaced 400000 period"
      ),
      (
        "In 2019, eight people were killed in a similar collapse.",
        "killed 8"
      ),
      (
        "Nineteen farmers were kidnapped for ransom over the past month.",
        "captured 19 period"
      ),
      (
        "Two more bodies were found, bringing the total dead to 30.",
        "killed 2 additional; killed 30 total"
      ),
      (
        "Four people were killed on Monday, taking this year's toll to at least 100.",
        "killed 100.. total; killed 4"
      ),
      (
        "More than 12,999 people have died since 1980, when the insurgency began.",
        "killed 13000.. period"
      ),
      (
        "A man was killed in Leeds, since when nobody has been arrested.",
        "arrested 0; killed 1"
      ),
      (
        "Ten people died since the doors were locked.",
        "killed 10"
      ),
    ])
  func scope(text: String, expected: String) {
    let told = Casualties.claims(in: text).flatMap { claim in
      claim.statement.counts.map { count in
        let scope = count.scope.map { " \($0.rawValue)" } ?? ""
        return "\(count.effect?.rawValue ?? "") \(Casualties.notation(count.range))\(scope)"
      }
    }
    #expect(told.sorted().joined(separator: "; ") == expected)
  }

  @Test("people are not of those who harmed them")
  func relativeClause() {
    let claims = Casualties.claims(
      in: "She was one of four people police arrested on Thursday night.")
    #expect(claims.map { $0.statement.counts.first?.of } == [nil])
    #expect(claims.map { $0.statement.counts.first?.range.exact } == [4])
  }
}
