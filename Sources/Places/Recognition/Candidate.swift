/// A stretch of text that may be the name of a place.
struct Candidate {
  enum Sense: Int {
    case place
    case demonym
    /// Short for a division; counts after the name of a place.
    case abbreviation
    /// Named by its kind ("Miller Street"), not known to the gazetteer.
    case feature
    /// Declared a place by the text, not known to the gazetteer.
    case unlisted
    /// A facility named after a place that the gazetteer holds ("Nairobi airport").
    case facility
  }

  var tokens: Range<Int>
  var name: GazetteerName
  var sense: Sense
  /// Evidence for a place, above 0, or against.
  var score = 0
  var rule = PlaceRule.knownName
  /// The candidate that the text puts this one into ("Paris, Texas").
  var container: Int?
  /// Whether a word after it asks for a division ("Scott and Maury counties").
  var isDivision = false
  /// Whether it is the place of this name only if that fits the rest of the text ("the Berlin
  /// neighbourhood"); else a place that the gazetteer lacks.
  var mustFit = false
  /// How well its place fits the rest of the text.
  var fit = 0.0
  /// Number of the group of mentions that share a name.
  var group = 0

  var isPlace: Bool { score >= EvidenceReader.threshold }
  /// Whether the gazetteer holds what it is named after.
  var isResolved: Bool { sense != .feature && sense != .unlisted }

  /// A place that the text declares.
  static func unlisted(_ name: UnlistedName) -> Candidate {
    var candidate = feature(name.tokens)
    candidate.sense = .unlisted
    candidate.score = max(name.score, EvidenceReader.threshold)
    candidate.rule = name.rule
    return candidate
  }

  /// A place named by its kind.
  static func feature(_ tokens: Range<Int>) -> Candidate {
    let name = GazetteerName(offset: 0, flags: [], entries: 0, references: 0, firstEntry: 0)
    return Candidate(
      tokens: tokens, name: name, sense: .feature, score: EvidenceReader.threshold, rule: .feature)
  }
}

/// The rules by which mentions are read; their names go into provenance.
enum PlaceRule: String {
  case knownName = "place.known-name"
  case demonym = "place.demonym"
  case preposition = "place.after-preposition"
  case contained = "place.with-container"
  case container = "place.container"
  case venue = "place.venue"
  case agency = "place.agency"
  case feature = "place.named-feature"
  /// A noun of places beside an unlisted name ("the village of X").
  case noun = "place.noun"
  /// A preposition of place before an unlisted name, or its place in a list.
  case unlisted = "place.unlisted"
  case document = "place.same-document"
}
