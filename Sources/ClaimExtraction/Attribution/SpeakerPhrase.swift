internal import ClaimModel

/// Who says something, as far as the text tells.
struct SpeakerPhrase: Hashable, Sendable {
  /// The fullest name that the article uses, or the words of the phrase without its article.
  var name: String
  /// The word that attributes, as it stands in the text.
  var cue: String
  /// Where the speaker stands; a name of the person meant, when the text says "he".
  var span: TextSpan

  var speaker: Speaker { Speaker(name: name, cue: cue) }
}
