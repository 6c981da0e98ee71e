internal import Foundation

/// One slot of a gold claim beside the program's.
package struct SlotComparison: Sendable {
  /// Name of the slot in gold files.
  package var slot: String
  package var isRight: Bool
  /// Both values, for reading.
  package var gold: String
  package var found: String

  /// The slots that a gold claim gives, each beside the program's.
  ///
  /// Bounds of numbers and days that gold leaves out are open and must be open. Names are right when
  /// one holds the other ("Jens Stoltenberg" and "Stoltenberg"); `NameComparison` says when offices,
  /// places and groups are. Participants are right when each of gold's is named. "More than 20" may
  /// start at 20 or 21.
  static func slots(_ gold: GoldArticle.Claim, _ found: ReportedClaim) -> [SlotComparison] {
    var slots: [SlotComparison] = []
    func same(_ slot: String, _ gold: String?, _ found: String?) {
      slots.append(SlotComparison(slot, gold, found, isRight: gold == found))
    }
    func named(
      _ slot: String, _ gold: String?, _ found: String?...,
      by isSame: (String, String) -> Bool = NameComparison.isSame
    ) {
      guard let gold else { return }
      let isRight = found.contains { $0.map { isSame(gold, $0) } ?? false }
      slots.append(SlotComparison(slot, gold, found.first ?? nil, isRight: isRight))
    }
    switch gold.kind {
    case "casualty":
      same("effect", gold.effect, found.effect)
      slots += numbers(gold, found)
      if let group = gold.of {
        let isRight = NameComparison.isSameGroup(group, found.of)
        slots.append(SlotComparison("of", group, found.of, isRight: isRight))
      }
      same("negated", "\(gold.negated ?? false)", "\(found.negated ?? false)")
    case "count":
      slots += numbers(gold, found)
      named("measure", gold.measure, found.measure)
      if gold.unit != nil { same("unit", gold.unit, found.unit) }
    case "role":
      named("person", gold.person, found.person)
      named("office", gold.office, found.office, by: NameComparison.isSameOffice)
      same("tenure", gold.tenure, found.tenure)
    case "occurrence":
      same("quantifier", gold.quantifier, found.quantifier)
      if let since = gold.since {
        same("since", since.earliest ?? since.latest, found.since?.earliest ?? found.since?.latest)
      }
    case "quote": named("speaker", gold.speaker, found.speaker?.name)
    default: break
    }
    if ["casualty", "count", "meeting", "date"].contains(gold.kind) {
      same("modality", gold.modality ?? "happened", found.modality)
    }
    named(
      "place", gold.place, found.place?.name, found.place?.text, by: NameComparison.isSamePlace)
    if gold.earliest != nil || gold.latest != nil {
      same("earliest", gold.earliest, found.time?.earliest)
      same("latest", gold.latest, found.time?.latest)
    }
    if let people = gold.participants {
      let isRight = people.allSatisfy { one in
        (found.participants ?? []).contains { NameComparison.isSame(one, $0) }
      }
      slots.append(
        SlotComparison(
          "participants", people.joined(separator: ", "),
          found.participants?.joined(separator: ", "), isRight: isRight))
    }
    return slots
  }

  private init(_ slot: String, _ gold: String?, _ found: String?, isRight: Bool) {
    self.slot = slot
    self.gold = gold ?? "nothing"
    self.found = found ?? "nothing"
    self.isRight = isRight
  }

  private static func numbers(_ gold: GoldArticle.Claim, _ found: ReportedClaim)
    -> [SlotComparison]
  {
    let isOneLess = gold.max == nil && gold.min.map { $0 - 1 == found.min } ?? false
    func words(_ number: Double?) -> String? { number.map { "\($0)" } }
    return [
      SlotComparison(
        "min", words(gold.min), words(found.min), isRight: gold.min == found.min || isOneLess),
      SlotComparison("max", words(gold.max), words(found.max), isRight: gold.max == found.max),
    ]
  }
}
