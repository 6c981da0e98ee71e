internal import ClaimModel
internal import TextAnalysis

/// Joins tellings of the same claim (headline, standfirst, body) into one claim with its mentions.
///
/// The first telling keeps its span; it takes over the slots that only a later one gives.
struct ClaimMerger {
  private let text: AnalysedText
  private(set) var claims: [Claim] = []
  /// Indices into `claims` by what can only be equal in tellings of one claim.
  private var index: [SameClaim.Key: [Int]] = [:]

  init(text: AnalysedText) {
    self.text = text
  }

  /// Adds the next claim in text order.
  ///
  /// - Returns: Whether it is new and no other telling of an earlier one.
  mutating func add(_ claim: Claim) -> Bool {
    let key = SameClaim.key(of: claim, in: text)
    for candidate in index[key, default: []] where SameClaim.agree(claims[candidate], claim) {
      join(claim, to: candidate)
      return false
    }
    index[key, default: []].append(claims.count)
    claims.append(claim)
    return true
  }

  private mutating func join(_ later: Claim, to first: Int) {
    guard claims[first].span != later.span else { return }
    claims[first].mentions.append(later.span)
    var statement = claims[first].statement
    let more = later.statement
    if statement.event == nil { statement.event = more.event }
    if statement.time?.interval == nil, more.time?.interval != nil {
      statement.time = more.time
      claims[first].slotSpans.time = later.slotSpans.time
    }
    if statement.place == nil {
      statement.place = more.place
      claims[first].slotSpans.place = later.slotSpans.place
    }
    for participant in more.participants where !statement.participants.contains(participant) {
      statement.participants.append(participant)
    }
    if statement.occurrence?.since == nil, let since = more.occurrence?.since {
      statement.occurrence?.since = since
      claims[first].slotSpans.since = later.slotSpans.since
    }
    if let role = more.role, let own = statement.role {
      if role.person.utf8.count > own.person.utf8.count { statement.role?.person = role.person }
      if role.office.utf8.count > own.office.utf8.count { statement.role?.office = role.office }
    }
    claims[first].statement = statement
  }
}
