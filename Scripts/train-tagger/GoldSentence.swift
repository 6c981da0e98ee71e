internal import PartsOfSpeech

/// One annotated sentence of a training corpus, in the corpus's own tokens.
struct GoldSentence: Sendable {
  /// The sentence as running text, in UTF-8.
  var bytes: [UInt8]
  /// Its tokens, in order.
  var tokens: [GoldToken]
}

/// One token with its annotation.
struct GoldToken: Sendable {
  /// Byte offsets into the sentence.
  var range: Range<Int>
  /// The part of speech; nil when the corpus gives none that we use.
  var tag: PartOfSpeech?
  /// The entity label as the corpus writes it: `O`, `B-per`.
  var entity: String = "O"
}
