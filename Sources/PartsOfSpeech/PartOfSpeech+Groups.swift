extension PartOfSpeech {
  /// Whether the tag is a noun, common or proper.
  @inlinable public var isNoun: Bool {
    isCommonNoun || isProperNoun
  }

  /// Whether the tag is a common noun (`NN`, `NNS`).
  @inlinable public var isCommonNoun: Bool {
    self == .nn || self == .nns
  }

  /// Whether the tag is a proper noun (`NNP`, `NNPS`).
  @inlinable public var isProperNoun: Bool {
    self == .nnp || self == .nnps
  }

  /// Whether the tag is a noun in the plural (`NNS`, `NNPS`).
  @inlinable public var isPluralNoun: Bool {
    self == .nns || self == .nnps
  }

  /// Whether the tag is a verb in any form, modals left out.
  @inlinable public var isVerb: Bool {
    rawValue >= PartOfSpeech.vb.rawValue && rawValue <= PartOfSpeech.vbz.rawValue
  }

  /// Whether the tag is a verb that carries tense (`VBD`, `VBP`, `VBZ`) or a modal (`MD`).
  @inlinable public var isFiniteVerb: Bool {
    self == .vbd || self == .vbp || self == .vbz || self == .md
  }

  /// Whether the tag is a participle (`VBG`, `VBN`).
  @inlinable public var isParticiple: Bool {
    self == .vbg || self == .vbn
  }

  /// Whether the tag is an adjective of any degree.
  @inlinable public var isAdjective: Bool {
    self == .jj || self == .jjr || self == .jjs
  }

  /// Whether the tag is an adverb of any degree; wh-adverbs left out.
  @inlinable public var isAdverb: Bool {
    self == .rb || self == .rbr || self == .rbs
  }

  /// Whether the tag is a pronoun: personal, possessive or wh-pronoun.
  @inlinable public var isPronoun: Bool {
    self == .prp || self == .prpPossessive || self == .wp || self == .wpPossessive
  }

  /// Whether the tag opens a noun phrase as a determiner, predeterminer or possessive pronoun.
  @inlinable public var isDeterminer: Bool {
    self == .dt || self == .pdt || self == .prpPossessive || self == .wpPossessive
  }

  /// Whether the tag is a wh-word (`WDT`, `WP`, `WP$`, `WRB`).
  @inlinable public var isWhWord: Bool {
    rawValue >= PartOfSpeech.wdt.rawValue && rawValue <= PartOfSpeech.wrb.rawValue
  }

  /// Whether the tag is a mark and not a word; currency signs are marks.
  @inlinable public var isPunctuation: Bool {
    rawValue >= PartOfSpeech.hyph.rawValue
  }
}
