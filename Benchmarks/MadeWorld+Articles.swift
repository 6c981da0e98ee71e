internal import ClaimModel
internal import ClaimStore
internal import SeededRandom

extension MadeWorld {
  /// An article about three of the events; every fifth number in it is wrong.
  func article(_ number: Int, claims count: Int) -> (file: ArticleFile, claims: [Claim]) {
    var random = SplitMix(seed: 990_000_001 &+ UInt64(number))
    let events = (0..<3).map { _ in event(toldEvent(using: &random)) }
    var text = ""
    var claims: [Claim] = []
    for index in 0..<count {
      let event = events[index % 5 % 3]
      let start = text.utf8.count
      text += "The \(event.type.rawValue) in \(event.place.name) took \(event.killed) lives. "
      let sentence = TextSpan(start, text.utf8.count - 1)
      var claim = Claim(
        id: "\(number)-\(index)-claim", kind: .casualty, span: TextSpan(start, sentence.end - 1),
        sentence: sentence, statement: MadeWorld.statement(of: event, killed: event.killed),
        rule: "made")
      MadeWorld.vary(&claim, index, using: &random)
      claims.append(claim)
    }
    let file = ArticleFile(
      key: "article-\(number)", bytes: Array(text.utf8), text: text, format: "text",
      published: events[0].day.adding(days: 1))
    return (file, claims)
  }

  private static func vary(_ claim: inout Claim, _ index: Int, using random: inout SplitMix) {
    if index % 5 == 4, let killed = claim.statement.counts[0].range.min {
      claim.statement.counts[0].range = CountRange(killed + 3)
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<4:
      claim.kind = .date
      claim.statement.counts = []
    case 4..<7 where claim.statement.event == .talks:
      claim.kind = .meeting
      claim.statement.counts = []
    case 7: claim.statement.time = nil
    case 8: claim.statement.place = nil
    case 9: claim.statement.counts[0].effect = .injured
    case 10:
      claim.kind = .count
      claim.statement.counts = [Count(measure: "house", range: CountRange(Double(index)))]
    case 11:
      claim.kind = .occurrence
      claim.statement.occurrence = Occurrence(quantifier: .none)
      claim.statement.counts = []
    default: break
    }
  }
}
