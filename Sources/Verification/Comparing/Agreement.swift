/// What a text of evidence says of one number, time or place of a claim.
enum Agreement: Hashable {
  case agrees
  /// The evidence gives another value for the same thing.
  case differs
  /// The claim counts under a condition (a date, a number of reviews) that the evidence has not.
  case otherCondition
  case open
}
