internal import ClaimModel

/// One casualty statement as a rule found it.
struct CasualtyFinding {
  var effect: CasualtyEffect
  var group: VictimGroup
  /// The count, where it is not the group's own.
  var range: CountRange
  /// From the group to the word of harm.
  var tokens: Range<Int>
  /// Index of the word of harm.
  var harm: Int
  var rule: String
  /// The verb group, where what happened is told by one: what modality is asked of.
  var verb: Range<Int>?
  /// Whether the rule read it as not so ("five, not 12 as reported").
  var isDenied = false

  /// Makes a finding; nil for groups that only hold a place.
  init?(
    _ effect: CasualtyEffect, _ group: VictimGroup, harm: Int, spanning tokens: Range<Int>? = nil,
    verb: Range<Int>? = nil, rule: String
  ) {
    guard let range = group.range, !group.isSingle || effect.isPersonal || effect.isTold(of: group)
    else { return nil }
    self.effect = effect
    self.group = group
    self.range = range
    self.harm = harm
    self.tokens =
      tokens
      ?? min(group.tokens.lowerBound, harm)..<max(group.tokens.upperBound, harm + 1)
    self.verb = verb
    self.rule = rule
  }
}

extension CasualtyEffect {
  /// Whether one person without a number ("a man was killed") is worth a claim.
  var isPersonal: Bool {
    switch self {
    case .killed, .injured, .captured, .missing: true
    default: false
    }
  }

  /// Whether one person may be claimed to have suffered it at all.
  var mayBeOne: Bool {
    switch self {
    case .rescued, .sickened, .evacuated: true
    default: isPersonal
    }
  }

  /// Whether it is worth a claim of one person who is described ("a girl was rescued"), though not
  /// of one only named or meant by a pronoun.
  func isTold(of group: VictimGroup) -> Bool {
    switch self {
    case .rescued, .sickened, .evacuated: !group.who.isEmpty && group.tokens.count > 1
    default: false
    }
  }
}
