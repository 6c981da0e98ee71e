package import Foundation

/// How the program's claims, slots and verdicts stand against gold articles.
///
/// A gold claim is found when a claim of its kind overlaps it; of several the one with the most
/// slots right counts. Optional claims are neither missed nor wrong, but their slots and verdicts
/// count where they are found.
package struct Evaluation: Sendable {
  /// Claims of the program that overlap gold of their kind.
  package private(set) var precision = Tally()
  /// Gold claims that were found, by kind.
  package private(set) var recall: [String: Tally] = [:]
  /// Slots that gold gives of the claims found, by name.
  package private(set) var slots: [String: Tally] = [:]
  /// Gold verdicts on claims that were found, and those that came out the same.
  package private(set) var verdicts = Tally()
  /// What was missed, made up, filled or judged otherwise, for reading.
  package private(set) var notes: [String] = []

  /// Makes an empty evaluation, to add others to.
  package init() {}

  /// Compares a JSON report with its gold article.
  package init(report: Data, gold: GoldArticle) throws {
    let report = try JSONDecoder().decode(ReportedArticle.self, from: report)
    let text = Array(report.article.text.unicodeScalars)
    let spans = gold.claims.map { $0.span(in: text) }
    for claim in report.claims {
      let fits = zip(gold.claims, spans).contains { gold, span in
        gold.kind == claim.kind && span.map { claim.overlap($0) > 0 } ?? false
      }
      precision.add(isRight: fits)
      if !fits { notes.append("made up  \(claim.kind): \(claim.text)") }
    }
    for (claim, span) in zip(gold.claims, spans) {
      guard let span else {
        notes.append("not in the text  \(claim.text)")
        continue
      }
      compare(claim, at: span, with: report.claims)
    }
  }

  private mutating func compare(
    _ gold: GoldArticle.Claim, at span: Range<Int>, with claims: [ReportedClaim]
  ) {
    let candidates = claims.filter { $0.kind == gold.kind && $0.overlap(span) > 0 }
      .map { (claim: $0, slots: SlotComparison.slots(gold, $0), overlap: $0.overlap(span)) }
    let best = candidates.min { left, right in
      let (wrongLeft, wrongRight) = (
        left.slots.count { !$0.isRight }, right.slots.count { !$0.isRight }
      )
      return (wrongLeft, -left.overlap) < (wrongRight, -right.overlap)
    }
    if gold.optional != true {
      recall[gold.kind, default: Tally()].add(isRight: best != nil)
      if best == nil { notes.append("missed   \(gold.kind): \(gold.text)") }
    }
    guard let best else { return }
    for slot in best.slots {
      slots[slot.slot, default: Tally()].add(isRight: slot.isRight)
      if !slot.isRight {
        notes.append("\(slot.slot)   \(slot.found), not \(slot.gold): \(gold.kind): \(gold.text)")
      }
    }
    guard let verdict = gold.verdict else { return }
    let label = best.claim.verdict.label
    verdicts.add(isRight: label == verdict)
    if label != verdict { notes.append("judged   \(label), not \(verdict): \(gold.text)") }
  }

  /// Adds the figures of another article.
  package mutating func add(_ other: Evaluation) {
    precision.add(other.precision)
    verdicts.add(other.verdicts)
    for (kind, tally) in other.recall { recall[kind, default: Tally()].add(tally) }
    for (slot, tally) in other.slots { slots[slot, default: Tally()].add(tally) }
  }

  /// Found gold claims of all kinds.
  package var found: Tally {
    recall.values.reduce(into: Tally()) { $0.add($1) }
  }

  /// Claims, slots and verdicts in a line.
  package var summary: String {
    let allSlots = slots.values.reduce(into: Tally()) { $0.add($1) }
    return "precision \(precision.words), recall \(found.words), slots \(allSlots.words), "
      + "verdicts \(verdicts.words)"
  }

  /// Recall of each kind and correctness of each slot, a line each.
  package var details: [String] {
    recall.sorted { $0.key < $1.key }.map { "recall of \($0.key): \($0.value.words)" }
      + slots.sorted { $0.key < $1.key }.map { "slot \($0.key): \($0.value.words)" }
  }
}
