import Testing

/// One reading of a sentence and the texts that must give it.
///
/// The reading lists effect and count of every casualty claim: "killed 12; injured 3..". A range is
/// "3..5", open "3.." or "..20"; "~20" is approximate. What is denied or only supposed has the word
/// "denied" or "possible" before it. Order does not matter.
struct CasualtyReading: Sendable, CustomTestStringConvertible {
  var expected: String
  var texts: [String]

  var testDescription: String { expected }

  init(_ expected: String, _ texts: [String]) {
    self.expected = expected
    self.texts = texts
  }
}

/// The corpora of the casualty rules, by construction and by what became of people.
enum CasualtyCorpus {
  static let all =
    passives + actives + intransitives + nouns + adjectives + lists + totals + single
    + zero + phrases + wire + headlines + structures + families + denials + tolls + singleVictims
    + headlinesToday + verdicts + parts + desks + alerts + shelter + bulletins
    + effects.flatMap(\.readings)

  /// Modern wire copy by effect, in the words of agencies, police, broadcasters and posts.
  static let effects: [(name: String, readings: [CasualtyReading])] = [
    ("killed", killedToday), ("injured", injuredToday), ("missing", missingToday),
    ("captured", capturedToday), ("displaced", displacedToday), ("evacuated", evacuatedToday),
    ("rescued", rescuedToday), ("sickened", sickenedToday), ("arrested", arrestedToday),
  ]

  /// Texts that state no casualty.
  static let silent =
    negative + otherHarm + killedTodayNegative + missingTodayNegative + evacuatedTodayNegative
    + arrestedTodayNegative + structuresNegative + denialsNegative + tollsNegative
    + singleVictimsNegative + headlinesTodayNegative + verdictsNegative + partsNegative
    + desksNegative + alertsNegative + shelterNegative + bulletinsNegative
}
