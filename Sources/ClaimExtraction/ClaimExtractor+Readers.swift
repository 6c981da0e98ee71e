extension ClaimExtractor {
  /// The readers of all kinds of claims, in no order that matters.
  static let readers: [any ClaimReader] = [
    FigureReader(),
    DateReader(),
    MeetingReader(),
    OccurrenceReader(),
    RoleReader(),
    QuoteReader(),
  ]
}
