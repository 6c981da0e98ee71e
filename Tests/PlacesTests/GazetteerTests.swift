import ClaimModel
import Places
import Testing
import TextAnalysis

struct GazetteerTests {
  private let gazetteer = Gazetteer.standard

  private func place(_ text: String) throws -> PlaceReference {
    try #require(PlaceReader().mentions(in: AnalysedText(text)).first).reference
  }

  @Test func parentsRunFromTheNearestToTheCountry() throws {
    let place = try place("He lives in Chicago.")
    let names = try place.parents.map { id in
      gazetteer.name(of: try #require(gazetteer.container(geonameID: id)))
    }
    #expect(names == ["Cook County", "Illinois", "United States"])
  }

  @Test func unknownContainersAreNil() {
    #expect(gazetteer.container(geonameID: 1) == nil)
  }

  @Test func venuesLieInTheirCity() throws {
    let place = try place("They met at the Palais des Nations on Monday.")
    let city = try #require(place.parents.first.flatMap(gazetteer.container(geonameID:)))
    #expect(gazetteer.name(of: city) == "Geneva")
    #expect(place.kind == .venue)
    #expect(place.geonameID == nil)
  }

  @Test func disputedPlacesKeepAllTheirChains() throws {
    let place = try place("Ships left Crimea at night.")
    let countries = place.parents.compactMap(gazetteer.container(geonameID:))
      .filter { $0.kind == .country }.map(gazetteer.name)
    #expect(countries == ["Ukraine", "Russia"])
    #expect(place.countryCode == "UA")
  }

  @Test func seasHaveNoCountry() throws {
    let place = try place("A ship sank in the Black Sea.")
    #expect(place.countryCode == nil)
    #expect(place.parents == [])
  }

  @Test(arguments: [
    ("He lives in Oslo.", 59.91, 10.75), ("He lives in Quito.", -0.22, -78.51),
    ("He lives in Suva.", -18.14, 178.44),
  ])
  func pointsAreRightToAFewKilometres(_ text: String, _ latitude: Double, _ longitude: Double)
    throws
  {
    let place = try place(text)
    let distance = Gazetteer.distanceInKilometres(
      from: (try #require(place.latitude), try #require(place.longitude)),
      to: (latitude, longitude))
    #expect(distance < 3)
  }

  @Test func distanceIsTheGreatCircle() {
    let distance = Gazetteer.distanceInKilometres(from: (51.5, 0), to: (48.86, 2.35))
    #expect(abs(distance - 338) < 3)
  }

  @Test("knows the capital of every country that has one in its list")
  func capitals() {
    let known = [("LB", "Beirut"), ("BR", "Brasília"), ("CI", "Abidjan"), ("AG", "St. John's")]
    for (code, name) in known {
      #expect(gazetteer.capital(ofCountry: code).map(gazetteer.name) == name)
    }
    #expect(gazetteer.capital(ofCountry: "XX") == nil)
    for code in Gazetteer.capitalCodes {
      #expect(gazetteer.capital(ofCountry: code) != nil, "\(code)")
    }
  }
}
