internal import TextAnalysis

/// How a whole sentence uses capitals, which decides what a capital on one word means.
///
/// In running text a capital marks a name. In an upper-case dispatch or a headline in title case it
/// marks nothing, and the tagger must not read it as evidence.
enum CaseRegime: UInt8 {
  /// Ordinary writing.
  case mixed
  /// Every word in capitals.
  case upper
  /// Every word but short ones begins with a capital, as in headlines.
  case title
  /// No capital at all.
  case lower

  /// Counts the words of a sentence by their capitals, to tell its regime.
  struct Tally {
    private var upperWords = 0
    private var titleWords = 0
    private var longLowerWords = 0
    private var shortLowerWords = 0

    /// Takes one token into account; single letters and tokens without case do not matter.
    mutating func count(_ token: Token) {
      guard token.kind == .word, token.count > 1 else { return }
      switch token.shape {
      case .upper: upperWords += 1
      case .title, .mixed: titleWords += 1
      case .lower where token.count > 3: longLowerWords += 1
      case .lower: shortLowerWords += 1
      case .none: break
      }
    }

    /// The regime of the words counted; ordinary writing when there are too few to tell.
    var regime: CaseRegime {
      let capitals = upperWords + titleWords
      let lowers = longLowerWords + shortLowerWords
      if capitals == 0 { return lowers > 2 ? .lower : .mixed }
      if capitals < 3 { return .mixed }
      if upperWords > 3 * (titleWords + lowers) { return .upper }
      if longLowerWords * 4 <= capitals && shortLowerWords <= capitals { return .title }
      return .mixed
    }
  }
}
