internal import ClaimModel
internal import TextAnalysis

/// Joins tellings of the same claim (headline, standfirst, body) into one claim with its mentions.
///
/// The first telling keeps its span; it takes over the slots that only a later one gives.
struct ClaimMerger {
  private let text: AnalysedText
  /// The article's date.
  private let published: Day?
  private(set) var claims: [Claim] = []
  /// Indices into `claims` by what can only be equal in tellings of one claim.
  private var index: [SameClaim.Key: [Int]] = [:]

  init(text: AnalysedText, published: Day?) {
    self.text = text
    self.published = published
  }

  /// Adds the next claim in text order.
  ///
  /// - Returns: Whether it is new and no other telling of an earlier one.
  mutating func add(_ claim: Claim) -> Bool {
    let key = SameClaim.key(of: claim, in: text)
    for candidate in index[key, default: []]
    where SameClaim.agree(claims[candidate], claim) && !isPast(claim, beside: claims[candidate]) {
      join(claim, to: candidate)
      return false
    }
    index[key, default: []].append(claims.count)
    claims.append(claim)
    return true
  }

  /// Days before the article from which on a dated meeting is history.
  private static let newsDays = 60

  /// Whether a meeting without a date is joined with one long ago: "they are hosting the talks" is not
  /// of those that failed the year before.
  private func isPast(_ claim: Claim, beside other: Claim) -> Bool {
    guard claim.kind == .meeting, let published else { return false }
    let (own, others) = (claim.statement.time?.interval, other.statement.time?.interval)
    guard (own == nil) != (others == nil), let latest = (own ?? others)?.latest else {
      return false
    }
    return latest < published.adding(days: -ClaimMerger.newsDays)
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
