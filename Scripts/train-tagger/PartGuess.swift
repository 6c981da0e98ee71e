internal import PartsOfSpeech

/// Guesses the tags of the parts of hyphenated words with a model trained where they have tags.
struct PartGuess {
  /// A perceptron trained on the corpus that splits words at hyphens.
  let perceptron: Perceptron

  /// The likely tag of a word after the tags of the two before it.
  func tag(
    _ index: Int, in example: TagExample, previous: PartOfSpeech?, beforePrevious: PartOfSpeech?
  ) -> PartOfSpeech? {
    let hashes = example.hashes(
      index, previous: previous?.rawValue ?? TagExample.start,
      beforePrevious: beforePrevious?.rawValue ?? TagExample.start)
    let rows = hashes.compactMap(perceptron.features.row)
    return PartOfSpeech(rawValue: UInt8(perceptron.predict(rows)))
  }
}
