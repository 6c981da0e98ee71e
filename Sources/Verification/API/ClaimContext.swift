package import ClaimModel

/// What linking needs to know of a claim besides its slots: when and in which words it was made.
package struct ClaimContext: Hashable, Sendable {
  /// The article's date; nil when unknown, and then nothing that rests on it decides.
  package var published: Day?
  /// The words of the claim's span.
  package var words: String
  /// The words of the claim's sentence.
  package var sentence: String

  /// Makes a context.
  package init(published: Day? = nil, words: String = "", sentence: String = "") {
    self.published = published
    self.words = words
    self.sentence = sentence
  }
}
