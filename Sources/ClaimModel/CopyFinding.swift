/// How the statement of a record stands against a kept copy of its source.
package enum CopyFinding: Hashable, Sendable {
  /// The statement stands in the copy word for word.
  case quoteFound(QuotePlace)
  /// It does not; what of its figures and dates does.
  case notWordForWord(CopyFigures)
  /// The copy holds no text that can be read: a PDF, an image, an empty page.
  case notRead
  /// The bytes are no longer those that were kept.
  case damaged

  /// Short name of the finding, as JSON says it.
  package var name: String {
    switch self {
    case .quoteFound: "quote found"
    case .notWordForWord(let figures):
      if !figures.others.isEmpty {
        "other figures"
      } else if !figures.missing.isEmpty {
        "figures missing"
      } else {
        figures.standing.isEmpty ? "not word for word" : "figures found"
      }
    case .notRead: "not read"
    case .damaged: "damaged"
    }
  }

  /// Whether copy and statement contradict each other, or the copy cannot be trusted.
  package var isDisagreement: Bool {
    switch self {
    case .quoteFound, .notRead: false
    case .notWordForWord(let figures): !figures.missing.isEmpty
    case .damaged: true
    }
  }
}

/// Where a quoted statement stands in the text of a kept copy.
package struct QuotePlace: Hashable, Sendable {
  /// In UTF-8 bytes of the copy's text: the file itself where it is UTF-8 text, the text read out of
  /// it where it is a page.
  package var span: TextSpan
  /// The same in Unicode scalars.
  package var scalars: TextSpan
  /// The words of the copy.
  package var words: String
  /// Whether it stands in the page's main text; false for captions, menus and the like, whose spans
  /// count from the start of all text of the page.
  package var isInMainText: Bool

  /// Makes a place.
  package init(span: TextSpan, scalars: TextSpan, words: String, isInMainText: Bool) {
    self.span = span
    self.scalars = scalars
    self.words = words
    self.isInMainText = isInMainText
  }
}

/// Which figures and dates of a record a copy gives.
package struct CopyFigures: Hashable, Sendable {
  /// Something that can be looked for in a text that words it otherwise.
  package enum Figure: Hashable, Sendable {
    case count(Count)
    case days(DayInterval)
  }

  /// Those that the copy gives, in the order of the record.
  package var standing: [Figure]
  /// Those that it does not.
  package var missing: [Figure]
  /// What the copy counts instead, in text order: other numbers of what is missing.
  package var others: [Count]

  /// Makes a result.
  package init(standing: [Figure] = [], missing: [Figure] = [], others: [Count] = []) {
    self.standing = standing
    self.missing = missing
    self.others = others
  }
}
