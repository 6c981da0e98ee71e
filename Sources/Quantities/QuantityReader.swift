internal import ClaimModel
package import TextAnalysis

/// Finds the quantities of a text.
package struct QuantityReader: Sendable {
  /// Makes a reader; its word lists are shared.
  package init() {}

  /// The quantities of a text, in text order, none overlapping another.
  ///
  /// Years, ages, addresses, clock times, numbers of names ("Flight 370") and scores are no
  /// quantities.
  ///
  /// - Parameters:
  ///   - text: The analysed text.
  ///   - excluded: Token ranges that are something else (dates, clock times), in text order.
  /// - Returns: Each mention with the range that its words allow.
  package func mentions(in text: AnalysedText, excluding excluded: [Range<Int>])
    -> [QuantityMention]
  {
    var composition = QuantityComposition(text)
    return composition.mentions(excluding: excluded)
  }
}
