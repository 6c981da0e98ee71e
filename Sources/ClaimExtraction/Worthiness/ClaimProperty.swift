/// A property of a claim that makes it worth checking; raw values are the names in
/// `check-worthiness.tsv`.
package enum ClaimProperty: String, Hashable, Sendable, CaseIterable {
  case exactNumber = "number exact"
  case boundedNumber = "number bounded"
  case vagueNumber = "number vague"
  case day
  case period
  case place
  case participants
  case speaker
  case happened
  case scheduled
  case denied
  case deaths
  case harm
  case violence = "violence or disaster"
  case power
  case extreme
  case diplomacy
  case money
  case largeNumber = "large number"
  case share
  case words = "words of a person"
  case toldAgain = "told again"
  case disputed = "disputed inside"
}
