/// What the rating of a fact check finds: that the claim is true, or that it is false.
enum ReviewRating {
  case isTrue
  case isFalse

  /// Reads a schema.org Rating; nil when it says neither, or something in between.
  ///
  /// The number decides where it has a scale: the outer fifths of it are true and false. Otherwise
  /// the words do that the publisher gives it.
  init?(_ rating: DocumentNode) {
    if let share = ReviewRating.share(of: rating) {
      guard share >= 0.8 || share <= 0.2 else { return nil }
      self = share >= 0.8 ? .isTrue : .isFalse
      return
    }
    guard let words = rating["alternateName"]?.words ?? rating["name"]?.words else { return nil }
    let folded = words.lowercased().filter { $0.isLetter || $0 == " " }
    if ReviewRating.falseWords.contains(folded) {
      self = .isFalse
    } else if ReviewRating.trueWords.contains(folded) {
      self = .isTrue
    } else {
      return nil
    }
  }

  /// Where the value lies on its scale, from 0 at the worst to 1 at the best.
  private static func share(of rating: DocumentNode) -> Double? {
    guard let value = rating["ratingValue"]?.words.flatMap({ Double($0) }),
      let best = rating["bestRating"]?.words.flatMap({ Double($0) }),
      let worst = rating["worstRating"]?.words.flatMap({ Double($0) }),
      best > worst, value >= worst, value <= best
    else { return nil }
    return (value - worst) / (best - worst)
  }

  /// Complete ratings; those with a shade between ("mostly false", "misleading") say neither.
  private static let falseWords: Set<String> = [
    "false", "fake", "incorrect", "wrong", "untrue", "not true", "fabricated", "debunked", "hoax",
    "pants on fire", "faux", "falso", "falsch", "hamis", "fals", "onwaar", "falskt", "nepravda",
  ]
  private static let trueWords: Set<String> = [
    "true", "correct", "accurate", "right", "confirmed", "vrai", "verdadero", "verdadeiro", "vero",
    "richtig", "wahr", "waar", "sant",
  ]
}
