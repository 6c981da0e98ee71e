internal import ClaimModel
package import TextAnalysis

/// Reads the places of a text: finds names, weighs the words beside them, resolves them together.
package struct PlaceReader: Sendable {
  private let gazetteer: Gazetteer

  /// Makes a reader; all readers share the one gazetteer.
  package init(_ gazetteer: Gazetteer = .standard) {
    self.gazetteer = gazetteer
  }

  /// The places named in a text, in text order; none overlaps another.
  ///
  /// Linear in the text's length.
  package func mentions(in text: AnalysedText) -> [PlaceMention] {
    var reading = PlaceReading(text, gazetteer)
    reading.find()
    reading.addUnlisted()
    reading.joinContainers()
    reading.resolve()
    return reading.mentions()
  }
}
