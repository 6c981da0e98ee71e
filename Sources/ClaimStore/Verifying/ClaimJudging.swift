internal import ClaimModel
internal import Verification

/// A record that may bear on a claim.
struct Candidate {
  /// Its number in the store.
  var number: Int
  var record: RecordSide
  /// Relations that are known already.
  var known = Relations()
}

/// Finds the links of one claim after the other among records in memory.
struct ClaimJudging {
  private let judge: Judge
  private let index: CandidateIndex
  private let shelf: EvidenceShelf
  private var profiler = CandidateProfiler()
  private var screening: Screening
  private var found: [Int32] = []
  /// Records unpacked for the claims before: those of one article ask for much the same.
  private var unpacked: [Int32: RecordSide] = [:]

  init(judge: Judge, index: CandidateIndex, shelf: EvidenceShelf) {
    self.judge = judge
    self.index = index
    self.shelf = shelf
    screening = Screening(shelf.screened, by: judge.rules)
  }

  /// Links and judges a claim.
  mutating func judge(_ waiting: WaitingClaim) -> JudgedClaim {
    let claim = waiting.claim
    let profile = profiler.profile(of: claim.claim, claim.context)
    screening.take(claim.claim, claim.context)
    index.candidates(for: profile, into: &found) {
      screening.admits(Int($0), mayShareName: $1)
    }
    for position in waiting.attached.compactMap(shelf.position(of:))
    where !found.contains(Int32(position)) {
      found.append(Int32(position))
    }
    if unpacked.count > 4_000 { unpacked.removeAll(keepingCapacity: true) }
    var candidates: [Candidate] = []
    candidates.reserveCapacity(found.count)
    for position in found {
      let record = unpacked[position] ?? RecordSide(shelf.record(at: Int(position)))
      unpacked[position] = record
      candidates.append(
        Candidate(
          number: shelf.number(at: Int(position)), record: record,
          known: screening.relations(Int(position))))
    }
    return ClaimJudging.judge(waiting, profile, among: candidates, by: judge)
  }

  /// Links and judges a claim by records that may bear on it.
  static func judge(
    _ waiting: WaitingClaim, _ profile: CandidateProfile,
    among candidates: some Sequence<Candidate>, by judge: Judge
  ) -> JudgedClaim {
    let claim = waiting.claim
    let side = ClaimSide(claim.claim, claim.context)
    var links: [Link] = []
    var linked: [String: (number: Int, record: RecordSide)] = [:]
    for candidate in candidates {
      let record = candidate.record
      let link = judge.link(side, record, knowing: candidate.known)
      if let link { links.append(link) }
      if link != nil || waiting.attachments.contains(where: { $0.evidence == record.evidence.id }) {
        linked[record.evidence.id] = (candidate.number, record)
      }
    }
    let verdict = judge.verdict(
      links: links, attachments: waiting.attachments, records: { linked[$0]?.record })
    return JudgedClaim(
      number: claim.number, verdict: verdict,
      evidence: verdict.links.map { linked[$0.evidence]?.number ?? 0 }, oldLabel: claim.label,
      gate: profile.gate, keys: profile.keys)
  }
}
