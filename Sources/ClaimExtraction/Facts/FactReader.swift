package import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import Quantities
package import TextAnalysis
internal import TimeExpressions

/// Reads what two short texts are compared by: words, numbers, times and places.
package struct FactReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// The facts of a text, told on `date`.
  ///
  /// - Parameters:
  ///   - text: One or a few sentences.
  ///   - date: The day that relative times count from; nil leaves them out.
  /// - Returns: The facts, each in text order.
  package func facts(of text: AnalysedText, date: Day?) -> TextFacts {
    let article = ArticleReading(text, context: ArticleContext(key: "", published: date))
    var facts = TextFacts()
    for index in text.sentences.indices {
      let sentence = SentenceReading(article, index)
      for token in sentence.tokens {
        let tag = sentence.tag(of: token)
        facts.words.append(FactReader.word(token, tag, in: text, sentence: index))
      }
    }
    facts.quantities = article.quantities.map {
      TextFacts.Quantity(range: $0.range, unit: FactReader.unit(of: $0), words: $0.tokens)
    }
    facts.times = article.times.filter { $0.reference.kind == .date || $0.reference.kind == .time }
      .map {
        TextFacts.Time(
          // Both ends of a range are compared by themselves.
          value: $0.reference.value,
          interval: $0.range == nil ? $0.openInterval : $0.reference.interval,
          bound: $0.range == nil ? FactReader.bound(of: $0.openness) : .none, words: $0.tokens)
      }
    facts.places = article.places.map {
      TextFacts.Place(reference: $0.reference, words: $0.tokens)
    }
    return facts
  }

  private static func bound(of openness: TimeMention.Openness) -> TextFacts.Time.Bound {
    switch openness {
    case .none: .none
    case .since: .since
    case .until: .until
    case .before: .before
    case .after: .after
    }
  }

  private static func unit(of quantity: QuantityMention) -> String? {
    switch quantity.kind {
    case .count: quantity.unit
    case .percent: "percent"
    case .money: quantity.unit ?? "money"
    case .measure: quantity.unit ?? "measure"
    case .ordinal: "ordinal"
    }
  }

  private static func word(
    _ token: Int, _ tag: PartOfSpeech, in text: AnalysedText, sentence: Int
  ) -> TextFacts.Word {
    let written = text[token: token].lowercased()
    let kind = text.tokens[token].kind
    guard kind == .word || kind == .alphanumeric else {
      return TextFacts.Word(
        base: written, kind: kind == .number ? .number : .other, sentence: sentence)
    }
    if tag.isProperNoun { return TextFacts.Word(base: written, kind: .name, sentence: sentence) }
    if tag.isNoun {
      return TextFacts.Word(
        base: Lemmatizer.standard.singular(of: written), kind: .noun, sentence: sentence)
    }
    if tag.isVerb {
      return TextFacts.Word(
        base: Lemmatizer.standard.base(of: written), kind: .verb, sentence: sentence)
    }
    let isModifier = tag.isAdjective || tag.isAdverb
    return TextFacts.Word(base: written, kind: isModifier ? .modifier : .other, sentence: sentence)
  }
}
