package import ClaimModel
internal import TextAnalysis

/// Holds the statement of a record against a kept copy of its source.
///
/// A pure function of both. Pages, Markdown and plain text are read; PDF, images and other files are
/// kept and not read.
package struct CopyCheck: Sendable {
  /// Makes a check; its word lists are shared.
  package init() {}

  /// Looks whether the statement stands in the copy, and if not, whether its figures and dates do.
  ///
  /// - Parameters:
  ///   - record: The record whose source was kept.
  ///   - bytes: The copy, its hash checked.
  ///   - mediaType: As `MediaType` told it.
  /// - Returns: What was found; never `damaged`.
  package func finding(
    for record: EvidenceRecord, in bytes: [UInt8], mediaType: String
  ) -> CopyFinding {
    guard let text = CopyText(bytes, mediaType: mediaType) else { return .notRead }
    let search = QuoteSearch(record.text)
    if let found = search.place(in: text.main.bytes) {
      return .quoteFound(CopyCheck.place(found, in: text.main, isInMainText: true))
    }
    if let whole = text.whole, let found = search.place(in: whole.bytes) {
      return .quoteFound(CopyCheck.place(found, in: whole, isInMainText: false))
    }
    return .notWordForWord(FigureSearch(text, record).figures)
  }

  private static func place(
    _ range: Range<Int>, in text: SourceText, isInMainText: Bool
  ) -> QuotePlace {
    let span = TextSpan(range.lowerBound, range.upperBound)
    let scalars = ScalarOffsets(text).scalars(of: span)
    return QuotePlace(
      span: span, scalars: TextSpan(scalars.start, scalars.end), words: text[span],
      isInMainText: isInMainText)
  }
}
