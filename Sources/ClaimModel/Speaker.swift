/// Who asserts a claim, where it is not the article's own voice.
package struct Speaker: Hashable, Sendable {
  /// The person, office or organisation, by its fullest name in the text.
  package var name: String
  /// The word that attributes: "said", "according to".
  package var cue: String

  /// Makes a speaker.
  package init(name: String, cue: String) {
    self.name = name
    self.cue = cue
  }
}
