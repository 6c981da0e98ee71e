internal import ClaimModel

/// Reads the claims of one kind out of a sentence.
protocol ClaimReader: Sendable {
  /// The claims that the sentence states, in text order, without ids.
  ///
  /// Speaker, participants and repeated mentions are filled in afterwards where a reader leaves
  /// them empty.
  func claims(in sentence: SentenceReading) -> [Claim]
}
