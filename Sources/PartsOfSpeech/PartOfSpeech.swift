/// A part of speech, named by its Penn Treebank tag.
///
/// The set is that of the English Web Treebank (Bies et al., 2012): Penn Treebank II with `TO` kept
/// for the infinitive (the preposition is `IN`) and `HYPH` between the parts of a hyphenated word.
/// A model file stores raw values: changing them means training anew.
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  /// `CC`, a coordinating conjunction: and, or, but.
  case cc
  /// `CD`, a cardinal number, in digits or words.
  case cd
  /// `DT`, a determiner: the, a, this, no.
  case dt
  /// `EX`, the existential there.
  case ex
  /// `FW`, a foreign word.
  case fw
  /// `IN`, a preposition or a subordinating conjunction, *that* included.
  case `in`
  /// `JJ`, an adjective; ordinals too.
  case jj
  /// `JJR`, a comparative adjective: more, larger.
  case jjr
  /// `JJS`, a superlative adjective: most, deadliest.
  case jjs
  /// `MD`, a modal verb: will, could.
  case md
  /// `NN`, a common noun in the singular, mass nouns and the percent sign included.
  case nn
  /// `NNS`, a common noun in the plural.
  case nns
  /// `NNP`, a proper noun in the singular; months and weekdays too.
  case nnp
  /// `NNPS`, a proper noun in the plural.
  case nnps
  /// `PDT`, a predeterminer: all the, half a.
  case pdt
  /// `POS`, the possessive ending.
  case pos
  /// `PRP`, a personal pronoun.
  case prp
  /// `PRP$`, a possessive pronoun.
  case prpPossessive
  /// `RB`, an adverb; not and n't too.
  case rb
  /// `RBR`, a comparative adverb.
  case rbr
  /// `RBS`, a superlative adverb.
  case rbs
  /// `RP`, the particle of a phrasal verb: broke *out*.
  case rp
  /// `SYM`, a symbol.
  case sym
  /// `TO`, the to of the infinitive.
  case to
  /// `UH`, an interjection.
  case uh
  /// `VB`, a verb in the base form.
  case vb
  /// `VBD`, a verb in the past tense.
  case vbd
  /// `VBG`, a gerund or present participle.
  case vbg
  /// `VBN`, a past participle.
  case vbn
  /// `VBP`, a verb in the present, not third person singular.
  case vbp
  /// `VBZ`, a verb in the third person singular present.
  case vbz
  /// `WDT`, a wh-determiner, relative *that* and *which* included.
  case wdt
  /// `WP`, a wh-pronoun: who, what.
  case wp
  /// `WP$`, whose.
  case wpPossessive
  /// `WRB`, a wh-adverb: when, where.
  case wrb
  /// `AFX`, an affix standing alone: pre, mid.
  case afx
  /// `HYPH`, the hyphen or slash that joins two words.
  case hyph
  /// `.`, the mark that ends a sentence.
  case period
  /// `,`, a comma.
  case comma
  /// `:`, a colon, semicolon, dash or ellipsis.
  case colon
  /// `-LRB-`, an opening bracket of any kind.
  case openBracket
  /// `-RRB-`, a closing bracket of any kind.
  case closeBracket
  /// ` `` ` or `''`, a quotation mark, opening or closing.
  case quotation
  /// `$`, a currency sign.
  case currency
  /// `NFP`, punctuation out of place: bullets, rules, smileys.
  case nfp

  /// How many of the tags, from raw value 0 on, the trained model chooses between.
  ///
  /// The rest are read off the token's bytes.
  public static let modelCount = 36
}
