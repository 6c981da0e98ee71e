extension PartOfSpeech {
  /// Whether the tag is a noun, common or proper.
  package var isNoun: Bool {
    isCommonNoun || isProperNoun
  }

  /// Whether the tag is a common noun (`NN`, `NNS`).
  package var isCommonNoun: Bool {
    self == .nn || self == .nns
  }

  /// Whether the tag is a proper noun (`NNP`, `NNPS`).
  package var isProperNoun: Bool {
    self == .nnp || self == .nnps
  }

  /// Whether the tag is a noun in the plural (`NNS`, `NNPS`).
  package var isPluralNoun: Bool {
    self == .nns || self == .nnps
  }

  /// Whether the tag is a verb in any form, modals left out.
  package var isVerb: Bool {
    rawValue >= PartOfSpeech.vb.rawValue && rawValue <= PartOfSpeech.vbz.rawValue
  }

  /// Whether the tag is a verb that carries tense (`VBD`, `VBP`, `VBZ`) or a modal (`MD`).
  package var isFiniteVerb: Bool {
    self == .vbd || self == .vbp || self == .vbz || self == .md
  }

  /// Whether the tag is a participle (`VBG`, `VBN`).
  package var isParticiple: Bool {
    self == .vbg || self == .vbn
  }

  /// Whether the tag is an adjective of any degree.
  package var isAdjective: Bool {
    self == .jj || self == .jjr || self == .jjs
  }

  /// Whether the tag is an adverb of any degree; wh-adverbs left out.
  package var isAdverb: Bool {
    self == .rb || self == .rbr || self == .rbs
  }

  /// Whether the tag is a pronoun: personal, possessive or wh-pronoun.
  package var isPronoun: Bool {
    self == .prp || self == .prpPossessive || self == .wp || self == .wpPossessive
  }

  /// Whether the tag opens a noun phrase as a determiner, predeterminer or possessive pronoun.
  package var isDeterminer: Bool {
    self == .dt || self == .pdt || self == .prpPossessive || self == .wpPossessive
  }

  /// Whether the tag is a wh-word (`WDT`, `WP`, `WP$`, `WRB`).
  package var isWhWord: Bool {
    rawValue >= PartOfSpeech.wdt.rawValue && rawValue <= PartOfSpeech.wrb.rawValue
  }

  /// Whether the tag is a mark and not a word; currency signs are marks.
  package var isPunctuation: Bool {
    rawValue >= PartOfSpeech.hyph.rawValue
  }
}
