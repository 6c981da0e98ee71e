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
    let profile = profiler.profile(of: waiting.claim, waiting.context)
    screening.take(waiting.claim, waiting.context)
    index.candidates(for: profile, into: &found) {
      screening.admits(Int($0), mayShareName: $1)
    }
    if found.count > CandidateRank.most { rankFound(for: profile.gate) }
    let attached = waiting.attachments.numbers.compactMap(shelf.position(of:)).map(Int32.init)
    if !attached.isEmpty { found = attached + found.filter { !attached.contains($0) } }
    if unpacked.count > 4_000 { unpacked.removeAll(keepingCapacity: true) }
    return ClaimJudging.judge(waiting, profile, among: found, by: judge) { position in
      let record = unpacked[position] ?? RecordSide(shelf.record(at: Int(position)))
      unpacked[position] = record
      return Candidate(
        number: shelf.number(at: Int(position)), record: record,
        known: screening.relations(Int(position)))
    }
  }

  private mutating func rankFound(for gate: CandidateGate) {
    let ranked = found.map { (rank: screening.rank(Int($0), for: gate), position: $0) }
    found = ranked.sorted { $0.rank < $1.rank }.map(\.position)
  }

  /// Links and judges a claim by records that may bear on it.
  ///
  /// - Parameters:
  ///   - waiting: The claim.
  ///   - profile: Its profile.
  ///   - candidates: What stands for the records, first the attached ones, then the others; by their
  ///     rank where there are more than a claim keeps.
  ///   - judge: The engine with its rules.
  ///   - read: Reads a record; nil when it does not count.
  /// - Returns: The verdict with the links kept.
  static func judge<Name>(
    _ waiting: WaitingClaim, _ profile: CandidateProfile, among candidates: [Name], by judge: Judge,
    reading read: (Name) -> Candidate?
  ) -> JudgedClaim {
    let side = ClaimSide(waiting.claim, waiting.context)
    var links: [Link] = []
    var linked: [String: (number: Int, record: RecordSide)] = [:]
    let most = CandidateRank.most + waiting.attachments.numbers.count
    var last: EvidenceRecord?
    var isBounded = false
    for name in candidates {
      guard let candidate = read(name) else { continue }
      let record = candidate.record
      let link = judge.link(side, record, knowing: candidate.known)
      if let link {
        // One more than are kept tells that there are more.
        isBounded = links.count == most
        if isBounded { break }
        links.append(link)
        last = record.evidence
      }
      if link != nil
        || waiting.attachments.all.contains(where: { $0.evidence == record.evidence.id })
      {
        linked[record.evidence.id] = (candidate.number, record)
      }
    }
    var verdict = judge.verdict(
      links: links, attachments: waiting.attachments.all, records: { linked[$0]?.record })
    var gate = profile.gate
    if isBounded, let last {
      verdict.because +=
        " More than \(CandidateRank.most) records bear on this claim;"
        + " the best graded and nearest in time are kept."
      gate = gate.closed(behind: last)
    }
    return JudgedClaim(
      number: waiting.number, verdict: verdict,
      evidence: verdict.links.map { linked[$0.evidence]?.number ?? 0 }, oldLabel: waiting.label,
      gate: gate, keys: profile.keys)
  }
}
