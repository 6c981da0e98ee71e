/// A place that a name may mean, with what resolution asks of it again and again.
struct Bearer {
  var entry: GazetteerEntry
  /// Handle of its country, 0 for none.
  var country: UInt32
  /// Handle of its division of the first level, 0 for none.
  var division: UInt32
  /// Handle of what it lies in directly, 0 for nothing.
  var holder: UInt32
  /// How likely it is meant in news from anywhere.
  var prior: Double
}

/// All mentions of one name in a document: they share their place unless the text says otherwise.
struct NameGroup {
  var name: GazetteerName
  var sense: Candidate.Sense
  var isDivision: Bool
  /// The places that may be meant.
  var bearers: [Bearer]
  /// How many mentions count as places so far.
  var count = 0
  /// The best score of a mention.
  var best = Int.min
  /// Whether the text names the container of one of them.
  var isFixed = false
  /// Index of the bearer taken.
  var chosen = 0
}
