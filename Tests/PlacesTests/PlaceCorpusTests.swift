import ClaimModel
import Places
import Testing
import TextAnalysis

/// What the reader must find, and what it must leave alone.
struct PlaceCorpusTests {
  @Test(
    arguments: PlaceCorpus.spellings + PlaceCorpus.containers + PlaceCorpus.context
      + PlaceCorpus.shortForms)
  func findsAndResolves(_ example: MarkedPlaces) {
    check(example)
  }

  @Test(arguments: PlaceCorpus.documents)
  func resolvesByTheRestOfTheText(_ example: MarkedPlaces) {
    check(example)
  }

  @Test(arguments: VenueCorpus.venues + VenueCorpus.streets)
  func findsVenuesAndStreets(_ example: MarkedPlaces) {
    check(example)
  }

  @Test(arguments: UnlistedPlaceCorpus.nouns + UnlistedPlaceCorpus.prepositions)
  func findsPlacesThatTheTextDeclares(_ example: MarkedPlaces) {
    check(example)
  }

  @Test(arguments: PlaceCorpus.notPlaces + PlaceCorpus.otherNames + UnlistedPlaceCorpus.notPlaces)
  func leavesOtherNamesAlone(_ text: String) {
    let found = PlaceReader().mentions(in: AnalysedText(text))
    #expect(found.map(\.reference.name) == [], "\(text)")
  }

  private func check(_ example: MarkedPlaces) {
    let text = AnalysedText(example.text)
    let found = PlaceReader().mentions(in: text)
    #expect(found.map { text[$0.span] } == example.expected.map(\.text), "\(example.text)")
    for (mention, expected) in zip(found, example.expected) {
      if let name = expected.name { #expect(mention.reference.name == name, "\(example.text)") }
      if let country = expected.country {
        #expect(mention.reference.countryCode == country, "\(example.text)")
      }
    }
  }
}
