internal import ClaimModel
package import Verification

/// What judging again would change about one claim.
package struct VerdictChange: Hashable, Sendable {
  /// The claim as it was before.
  package var claim: StoredClaim
  /// The verdict that it would have.
  package var now: StoredVerdict

  /// Whether the label changes; otherwise only the evidence or the reason does.
  package var changesLabel: Bool { claim.verdict?.verdict.label != now.verdict.label }
}

/// Undoes a replay.
private struct ReplayDone: Error {}

extension Store {
  /// Judges all claims again and says what would change; nothing is written.
  ///
  /// Everything is computed as `verify` does, in a transaction that is then undone; of a file that may
  /// only be read in a copy.
  ///
  /// - Parameters:
  ///   - articles: Identifiers or unique prefixes; all articles when empty.
  ///   - judge: The engine and rule table to try.
  ///   - progress: Called with the number of claims judged and to judge.
  /// - Returns: How many claims were judged, and those whose label, reason or deciding evidence
  ///   changes, in the order of their articles; claims that were never judged are not among them.
  /// - Throws: `StoreError`.
  package func replay(
    articles: [String], with judge: Judge, progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> (judged: Int, changes: [VerdictChange]) {
    var result: (judged: Int, changes: [VerdictChange]) = (0, [])
    do {
      try scratch().write(command: "verify", at: "", checksReferences: false) { session in
        let before = try claims(of: articles, in: session)
        result.judged = try session.verify(
          articles: articles, with: Judge(rules: judge.rules.forReplay), progress: progress
        ).judged
        let after = Dictionary(
          try claims(of: articles, in: session).map { ($0.claim.id, $0) },
          uniquingKeysWith: { first, _ in first })
        result.changes = before.compactMap { claim in
          guard let was = claim.verdict, let now = after[claim.claim.id]?.verdict,
            was.verdict.label != now.verdict.label || was.verdict.because != now.verdict.because
              || was.verdict.deciding != now.verdict.deciding
          else { return nil }
          return VerdictChange(claim: claim, now: now)
        }
        throw ReplayDone()
      }
    } catch is ReplayDone {
      // The transaction is undone, as it must be.
    }
    return result
  }

  private func claims(of articles: [String], in session: StoreSession) throws -> [StoredClaim] {
    articles.isEmpty
      ? try session.claims(ClaimFilter())
      : try articles.flatMap { try session.claims(ClaimFilter(article: $0)) }
  }
}
