internal import ClaimModel

/// A dimension in which a claim is held against a record; rules name them in their conditions.
///
/// The relation of a slot reads from the claim to the record: time `contains` means that the
/// claim's days hold the record's.
package enum Slot: String, Hashable, Sendable, CaseIterable {
  /// Whether both speak of one event, as the matching rules found.
  case match
  case event
  /// How often events of this type follow one another.
  case frequency
  case time
  /// How far apart the days are.
  case gap
  /// What the record's days mean: one day, an event that lasted, or an imprecise date.
  case grain
  /// Whether the claim's days hold the first or the last day of an extent that the record gives.
  case edge
  case place
  /// Whether the record's place lies in the country that the claim's article is about.
  case setting
  case participants
  /// How firmly the participants that both name tie them to one event.
  case tie
  /// Whether both texts share a proper name besides places and participants.
  case names
  /// How much of what the claim says in words the record says too.
  case words
  /// Whether both count the same thing.
  case counted
  case count
  /// Whether both counts span the same days: one incident, or all of a period.
  case span
  /// When the record's count was valid, seen from the article.
  case asOf
  case person
  case office
  /// What the claim says of the office.
  case tenure
  /// Where the article's date lies in the term of office that the record gives.
  case term
  case quantifier
  /// Where the record's event lies in the days for which the claim rules one out.
  case window
  /// Whether the record outranks the event that the claim calls a record, or calls it so itself.
  case rank
  /// How much of the quoted words the record holds.
  case wording
  /// How the claim presents its event.
  case says
  /// How the record presents its event.
  case reports

  /// The names of the relations that the slot can hold.
  package var relations: [String] {
    switch self {
    case .match: Link.Match.allCases.map(\.rawValue)
    case .event: EventRelation.allCases.map(\.rawValue)
    case .frequency: EventType.Frequency.allCases.map(\.rawValue)
    case .time: TimeRelation.allCases.map(\.rawValue)
    case .gap: TimeGap.allCases.map(\.rawValue)
    case .grain: TimeGrain.allCases.map(\.rawValue)
    case .edge: EdgeRelation.allCases.map(\.rawValue)
    case .place: PlaceRelation.allCases.map(\.rawValue)
    case .setting: SettingRelation.allCases.map(\.rawValue)
    case .participants: ParticipantRelation.allCases.map(\.rawValue)
    case .tie: TieRelation.allCases.map(\.rawValue)
    case .names: NameRelation.allCases.map(\.rawValue)
    case .words: WordsRelation.allCases.map(\.rawValue)
    case .counted: CountedRelation.allCases.map(\.rawValue)
    case .count: CountRelation.allCases.map(\.rawValue)
    case .span: SpanRelation.allCases.map(\.rawValue)
    case .asOf: AsOfRelation.allCases.map(\.rawValue)
    case .person: PersonRelation.allCases.map(\.rawValue)
    case .office: OfficeRelation.allCases.map(\.rawValue)
    case .tenure: Tenure.allCases.map(\.rawValue)
    case .term: TermRelation.allCases.map(\.rawValue)
    case .quantifier: Occurrence.Quantifier.allCases.map(\.rawValue)
    case .window: WindowRelation.allCases.map(\.rawValue)
    case .rank: RankRelation.allCases.map(\.rawValue)
    case .wording: WordingRelation.allCases.map(\.rawValue)
    case .says, .reports: Assertion.allCases.map(\.rawValue)
    }
  }

  /// Position of the slot's first relation in the bits of `Relations`.
  var offset: Int { Slot.layout[index].offset }
  /// Number of relations of the slot.
  var width: Int { Slot.layout[index].width }

  /// Position in the order of declaration.
  private var index: Int {
    switch self {
    case .match: 0
    case .event: 1
    case .frequency: 2
    case .time: 3
    case .gap: 4
    case .grain: 5
    case .edge: 6
    case .place: 7
    case .setting: 8
    case .participants: 9
    case .tie: 10
    case .names: 11
    case .words: 12
    case .counted: 13
    case .count: 14
    case .span: 15
    case .asOf: 16
    case .person: 17
    case .office: 18
    case .tenure: 19
    case .term: 20
    case .quantifier: 21
    case .window: 22
    case .rank: 23
    case .wording: 24
    case .says: 25
    case .reports: 26
    }
  }

  private static let layout: [(offset: Int, width: Int)] = {
    var next = 0
    return allCases.map { slot in
      let width = slot.relations.count
      defer { next += width }
      return (next, width)
    }
  }()
}
