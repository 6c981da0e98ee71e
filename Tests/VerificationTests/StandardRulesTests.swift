import ClaimModel
import Testing
import Verification

@Suite struct StandardRulesTests {
  @Test func coverEveryCombinationWithoutConflict() {
    #expect(RuleTable.standard.check().map(\.description) == [])
  }

  @Test func fireOnTheirExamples() {
    #expect(RuleTable.standard.checkExamples().map(\.description) == [])
  }
}
