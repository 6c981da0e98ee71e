package import ClaimModel

/// What linking needs to know of a claim besides its slots: when and in which words it was made.
package struct ClaimContext: Hashable, Sendable {
  /// The article's date; nil when unknown, and then nothing that rests on it decides.
  package var published: Day?
  /// The words of the claim's span.
  package var words: String
  /// The words of the claim's sentence.
  package var sentence: String
  /// Counts of people that the claim's sentence gives, for claims that call an event a record.
  package var counts: [Count]
  /// ISO 3166 code of the country that the claim's article is mostly about; nil when it is about none
  /// or several.
  package var setting: String?
  /// Address or path of the claim's article, which is no evidence for itself; empty when unknown.
  package var article: String

  /// Makes a context.
  package init(
    published: Day? = nil, words: String = "", sentence: String = "", counts: [Count] = [],
    setting: String? = nil, article: String = ""
  ) {
    self.published = published
    self.words = words
    self.sentence = sentence
    self.counts = counts
    self.setting = setting
    self.article = article
  }
}
