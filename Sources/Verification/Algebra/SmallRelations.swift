/// How far apart the days of claim and record lie.
package enum TimeGap: String, Hashable, Sendable, CaseIterable {
  /// They share a day.
  case touching
  /// One to three days: a time zone, the day of the report, a slip.
  case days
  /// Up to 31 days.
  case weeks
  case far
  case unknown

  /// The gap for a distance in days.
  package init(days: Int) {
    switch days {
    case ...0: self = .touching
    case 1...3: self = .days
    case 4...31: self = .weeks
    default: self = .far
    }
  }
}

/// What the days of a record mean.
package enum TimeGrain: String, Hashable, Sendable, CaseIterable {
  case day
  /// An event that lasted from the first day to the last ("2025-04-19/2025-04-20").
  case extent
  /// One unknown day of a longer period ("2025-04").
  case period
  case unknown
}

/// Whether a claim dates the beginning or the end of a state that the record gives the extent of.
package enum EdgeRelation: String, Hashable, Sendable, CaseIterable {
  /// The claim's days hold the first day of the extent.
  case first
  /// They hold the last day and not the first.
  case last
  /// They hold neither, or the record's days are no extent.
  case neither
}

/// How firmly the participants that claim and record share tie them to one event.
package enum TieRelation: String, Hashable, Sendable, CaseIterable {
  /// A person, an organisation, or two and more participants of any kind.
  case strong
  /// One country or group: it takes part in many events of one day.
  case weak
  case none
}

/// Whether two counts span the same days, seen from the claim.
package enum SpanRelation: String, Hashable, Sendable, CaseIterable {
  /// Both count one incident, or all of the same days.
  case same
  /// The claim counts all of a period that holds the record's days.
  case wider
  /// The record counts all of a period that holds the claim's days.
  case narrower
  /// Two periods of which neither holds the other.
  case different
  /// One counts what came on top of others ("six more"), the other does not.
  case addition
}

/// How a record bears on a claim that an event was the first, last, only, or a record.
package enum RankRelation: String, Hashable, Sendable, CaseIterable {
  /// It certainly had a larger count of the same kind.
  case outranked
  /// It says the same of the event, over as long a time.
  case agreed
  case unknown
}

/// Whether two texts share a proper name besides those of places and participants.
package enum NameRelation: String, Hashable, Sendable, CaseIterable {
  case shared
  case none
}

/// How much of what a claim says in words a record says too.
///
/// Names of the claim's place and participants, times, numbers and words that every text has do not
/// count.
package enum WordsRelation: String, Hashable, Sendable, CaseIterable {
  /// At least half of those of its own words, more than one; or of those of its sentence, more than two;
  /// or two of three, or four.
  case most
  case some
  case none
}

/// Whether a record's place lies in the country that the claim's article is about.
///
/// Sentences leave out what the whole article is about; where the claim names no place, the article
/// does.
package enum SettingRelation: String, Hashable, Sendable, CaseIterable {
  case same
  case other
  /// The article is about no one country, or the record has no place.
  case unknown
}

/// Whether two counts count the same thing.
package enum CountedRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// The claim counts a part of what the record counts: children of people, killed of casualties.
  case part
  case whole
  case different
  case unknown

  /// The relation seen from the other side.
  package var converse: CountedRelation {
    switch self {
    case .part: .whole
    case .whole: .part
    case .same, .different, .unknown: self
    }
  }
}

/// When a record's count was valid, seen from the claim.
package enum AsOfRelation: String, Hashable, Sendable, CaseIterable {
  /// Before the article, while the count could still rise.
  case earlier
  /// On the article's date.
  case sameDay = "same day"
  /// After the article, while the count could still rise.
  case later
  /// Both article and record are so long after the event that the count no longer moves.
  case settled
  case unknown
}

/// Whether two roles are of one person.
package enum PersonRelation: String, Hashable, Sendable, CaseIterable {
  case same
  case different
  case unknown
}

/// How the office of the claim relates to that of the record.
package enum OfficeRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// The claim leaves out what the record adds: "President" to "President of France".
  case broader
  case narrower
  case different
  case unknown

  /// The relation seen from the other side.
  package var converse: OfficeRelation {
    switch self {
    case .broader: .narrower
    case .narrower: .broader
    case .same, .different, .unknown: self
    }
  }
}

/// Whether the person of a record holds the office on a given day.
package enum TermRelation: String, Hashable, Sendable, CaseIterable {
  case holds
  case held
  case willHold = "will hold"
  case unknown
}

/// Where a record's event lies in the days for which the claim rules such an event out.
package enum WindowRelation: String, Hashable, Sendable, CaseIterable {
  /// Certainly among those days.
  case inside
  /// Perhaps among them.
  case partly
  case outside
  case unknown
}

/// How much of the quoted words a record's text holds.
package enum WordingRelation: String, Hashable, Sendable, CaseIterable {
  case whole
  case none
  case unknown
}

/// How a statement presents its event: modality and polarity in one.
package enum Assertion: String, Hashable, Sendable, CaseIterable {
  case happened
  /// Did not happen, or happened to none.
  case negated
  case planned
  case possible
  case cancelled
  /// One side denies it.
  case denied
}
