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

  /// Makes a finding; nil for groups that only hold a place.
  init?(
    _ effect: CasualtyEffect, _ group: VictimGroup, harm: Int, spanning tokens: Range<Int>? = nil,
    verb: Range<Int>? = nil, rule: String
  ) {
    guard let range = group.range, !group.isSingle || effect.isPersonal else { return nil }
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
    case .killed, .injured, .captured, .missing, .rescued, .sickened, .evacuated: true
    default: false
    }
  }
}
