internal import ClaimModel
internal import Verification

/// Finds the links of one claim after the other among records in memory.
struct ClaimJudging {
  private let judge: Judge
  private let index: CandidateIndex
  private let shelf: EvidenceShelf
  private var profiler = CandidateProfiler()
  private var found: [Int32] = []

  init(judge: Judge, index: CandidateIndex, shelf: EvidenceShelf) {
    self.judge = judge
    self.index = index
    self.shelf = shelf
  }

  /// Links and judges a claim.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - attachments: The records that people tied to it.
  ///   - attached: Numbers of these records, as far as they count.
  /// - Returns: The verdict with all that the store keeps of it.
  mutating func judge(
    _ claim: ClaimToJudge, _ attachments: [Attachment], attached: [Int]
  ) -> JudgedClaim {
    let profile = profiler.profile(of: claim.claim, claim.context)
    index.candidates(for: profile, into: &found)
    for position in attached.compactMap(shelf.position(of:))
    where !found.contains(Int32(position)) {
      found.append(Int32(position))
    }
    var links: [Link] = []
    var linked: [String: (number: Int, text: String)] = [:]
    for position in found {
      let record = shelf.record(at: Int(position))
      let isAttached = attachments.contains { $0.evidence == record.id }
      let link = judge.link(claim.claim, record, claim.context)
      if let link { links.append(link) }
      if link != nil || isAttached {
        linked[record.id] = (shelf.number(at: Int(position)), record.text)
      }
    }
    let verdict = judge.verdict(
      for: claim.claim, links: links, attachments: attachments,
      text: { linked[$0]?.text })
    return JudgedClaim(
      number: claim.number, verdict: verdict,
      evidence: verdict.links.map { linked[$0.evidence]?.number ?? 0 }, oldLabel: claim.label,
      gate: profile.gate, keys: profile.keys)
  }
}
