/// What a short text says, as words with the numbers, times and places among them.
///
/// Comparing two sentences needs less than claims and more: which noun each number counts, whether
/// a date is a bound, which words both sentences share.
package struct TextFacts: Hashable, Sendable {
  /// A word of the text.
  package struct Word: Hashable, Sendable {
    /// What kind of word it is, as far as comparing needs to know.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case name
      case noun
      case verb
      /// Adjectives and adverbs.
      case modifier
      case number
      /// Words without a meaning of their own, and marks.
      case other
    }

    /// Base form in lower case.
    package var base: String
    package var kind: Kind
    /// Index of the sentence that it stands in.
    package var sentence: Int

    /// Makes a word.
    package init(base: String, kind: Kind, sentence: Int) {
      self.base = base
      self.kind = kind
      self.sentence = sentence
    }
  }

  /// A number that counts or measures.
  package struct Quantity: Hashable, Sendable {
    package var range: CountRange
    /// ISO 4217 code, "percent", a unit of measurement, or "ordinal"; nil for plain counts.
    package var unit: String?
    /// Indices of its words.
    package var words: Range<Int>

    /// Makes a quantity.
    package init(range: CountRange, unit: String? = nil, words: Range<Int>) {
      self.range = range
      self.unit = unit
      self.words = words
    }
  }

  /// A time with the bound that a word before it sets ("before 2010").
  package struct Time: Hashable, Sendable {
    /// How a word before the time opens its interval.
    package enum Bound: String, Hashable, Sendable, CaseIterable {
      case none
      /// From the time on.
      case since
      /// Up to the time: "until", "by".
      case until
      case before
      case after
    }

    /// TIMEX3 value; `XXXX-03-15` where the year is not known.
    package var value: String
    /// Nil when nothing anchors the time.
    package var interval: DayInterval?
    /// The word that opens the interval.
    package var bound: Bound
    /// Indices of its words.
    package var words: Range<Int>

    /// Makes a time.
    package init(value: String, interval: DayInterval?, bound: Bound = .none, words: Range<Int>) {
      self.value = value
      self.interval = interval
      self.bound = bound
      self.words = words
    }
  }

  /// A place.
  package struct Place: Hashable, Sendable {
    package var reference: PlaceReference
    /// Indices of its words.
    package var words: Range<Int>

    /// Makes a place.
    package init(reference: PlaceReference, words: Range<Int>) {
      self.reference = reference
      self.words = words
    }
  }

  package var words: [Word]
  package var quantities: [Quantity]
  package var times: [Time]
  package var places: [Place]

  /// Makes facts.
  package init(
    words: [Word] = [], quantities: [Quantity] = [], times: [Time] = [], places: [Place] = []
  ) {
    self.words = words
    self.quantities = quantities
    self.times = times
    self.places = places
  }
}
