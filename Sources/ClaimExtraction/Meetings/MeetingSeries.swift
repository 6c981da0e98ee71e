internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Further meetings of a chain: "talks in Geneva on 3 March and Vienna on 5 March".
struct MeetingSeries {
  let sentence: SentenceReading

  /// The meetings that follow one with place and time; each has its own, the rest is the first's.
  func following(_ first: Claim) -> [Claim] {
    guard let place = first.slotSpans.place, let time = first.slotSpans.time else { return [] }
    var found: [Claim] = []
    var end = max(
      sentence.tokens(of: place).upperBound, sentence.tokens(of: time).upperBound)
    if first.rule == "meeting.verb", let other = other(first, from: end) { return [other] }
    while let (next, nextTime) = pair(from: end) {
      var claim = first
      claim.statement.place = next.reference
      claim.statement.time = nextTime.mention.reference
      claim.slotSpans = Claim.SlotSpans(time: nextTime.mention.span, place: next.span)
      let upper = max(next.tokens.upperBound, nextTime.mention.tokens.upperBound)
      let lower = min(next.tokens.lowerBound, nextTime.mention.tokens.lowerBound)
      claim.span = ClaimSpan(lower..<upper).span(in: sentence.text)
      claim.rule = "meeting.series"
      found.append(claim)
      end = upper
    }
    return found
  }

  /// "Met Hale in Rome on Sunday and Ruiz in Oslo on Monday": the same verb, somebody else.
  private func other(_ first: Claim, from end: Int) -> Claim? {
    var index = end
    while index < end + 2, sentence.tokens.contains(index), isLink(index) { index += 1 }
    guard index > end, sentence.tag(of: index - 1) != .in,
      let met = sentence.clauses.phrases.first(where: {
        $0.tokens.lowerBound == index
      }), met.tokens.contains(where: { sentence.tag(of: $0).isProperNoun }),
      MeetingPeople(sentence: sentence).isSomebody(met)
    else { return nil }
    let near = met.tokens.upperBound..<met.tokens.upperBound + 8
    guard
      let time = sentence.times.first(where: {
        near.contains($0.tokens.lowerBound) && DateReader.isDate($0, in: sentence)
      }),
      !(met.tokens.upperBound..<time.tokens.lowerBound).contains(where: {
        sentence.tag(of: $0).isVerb
      })
    else { return nil }
    let place = sentence.places.first {
      $0.tokens.lowerBound >= met.tokens.upperBound
        && $0.tokens.upperBound <= time.tokens.upperBound + 4 && $0.reference.kind != .demonym
    }
    var claim = first
    claim.statement.place = place?.reference
    claim.statement.time = TenseAnchor(sentence: sentence).anchored(
      time.reference, mention: time, isPlanned: first.statement.modality == .planned,
      isPast: first.statement.modality == .happened)
    claim.slotSpans = Claim.SlotSpans(time: time.span, place: place?.span)
    claim.statement.participants =
      Array(first.statement.participants.prefix(1))
      + ParticipantReader(sentence: sentence).participants(in: met.tokens)
    var span = ClaimSpan(met.tokens)
    span.cover(time.tokens)
    if let place { span.cover(place.tokens) }
    claim.span = span.span(in: sentence.text)
    claim.rule = "meeting.series"
    return claim
  }

  /// A place with a day right behind it, after "and" or a comma.
  private func pair(from start: Int) -> (PlaceMention, BoundTime)? {
    var index = start
    while index < start + 5, sentence.tokens.contains(index), isLink(index) { index += 1 }
    guard index > start,
      let place = sentence.places.first(where: { $0.tokens.lowerBound == index }),
      place.reference.kind != .demonym
    else { return nil }
    let end = place.tokens.upperBound
    guard
      let time = sentence.times.first(where: {
        $0.tokens.lowerBound == end || $0.tokens.lowerBound == end + 1
      }), DateReader.isDate(time, in: sentence)
    else { return nil }
    if time.tokens.lowerBound == end + 1,
      !MeetingSeries.dating.contains(sentence.text.tokens[end])
    {
      return nil
    }
    return (place, BoundTime(time, in: sentence))
  }

  private func isLink(_ token: Int) -> Bool {
    sentence.text.isMark(token, ",") || MeetingSeries.links.contains(sentence.text.tokens[token])
  }

  private static let links = WordSet(words: [
    "and", "in", "at", "again", "then", "later", "finally",
  ])
  private static let dating = WordSet(words: ["on", "in", "last", ","])
}
