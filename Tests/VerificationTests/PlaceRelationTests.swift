import ClaimModel
import Testing
import Verification

/// The algebra of places, on identifiers, chains, names and points.
struct PlaceRelationTests {
  private func place(
    _ name: String, _ id: Int? = nil, in parents: [Int] = [], _ code: String? = "FR",
    at point: (Double, Double)? = nil
  ) -> PlaceReference {
    PlaceReference(
      name: name, geonameID: id, countryCode: code, latitude: point?.0, longitude: point?.1,
      parents: parents)
  }

  @Test func closePlacesOfOneCountryAreNear() throws {
    let paris = place("Paris", 1, in: [9], at: (48.853, 2.349))
    let versailles = place("Versailles", 2, in: [9], at: (48.804, 2.134))
    let distance = try #require(paris.distanceInKilometres(to: versailles))
    #expect(abs(distance - 16.7) < 0.3)
    #expect(paris.relation(to: versailles) == .near)
    #expect(versailles.relation(to: paris) == .near)
  }

  @Test func placesBeyondTheThresholdAreApart() {
    let paris = place("Paris", 1, in: [9], at: (48.853, 2.349))
    let meaux = place("Meaux", 3, in: [9], at: (48.96, 2.888))
    #expect(paris.relation(to: meaux) == .apart)
  }

  @Test func bordersKeepPlacesApart() {
    let kinshasa = place("Kinshasa", 1, in: [9], "CD", at: (-4.327, 15.313))
    let brazzaville = place("Brazzaville", 2, in: [8], "CG", at: (-4.266, 15.283))
    #expect(kinshasa.relation(to: brazzaville) == .apart)
  }

  @Test func whatLiesInAPlaceIsInsideHoweverClose() {
    let city = place("Paris", 1, in: [9], at: (48.853, 2.349))
    let quarter = place("Montmartre", 4, in: [1, 9], at: (48.886, 2.343))
    #expect(quarter.relation(to: city) == .inside)
    #expect(city.relation(to: quarter) == .contains)
  }

  @Test func placesWithoutPointsHaveNoDistance() {
    let one = place("Paris", 1, in: [9], at: (48.853, 2.349))
    let other = place("Versailles", 2, in: [9])
    #expect(one.distanceInKilometres(to: other) == nil)
    #expect(one.relation(to: other) == .apart)
  }

  @Test func unlistedPlacesCompareByName() {
    let velkomir = place("Velkomir", nil, in: [9])
    #expect(velkomir.relation(to: place("Vélkomir", nil, in: [9])) == .same)
    #expect(velkomir.relation(to: place("Tirvane", nil, in: [9])) == .unknown)
    #expect(velkomir.relation(to: place("Velkomir", nil, in: [], nil)) == .same)
    #expect(velkomir.relation(to: place("Velkomir", nil, in: [], "BY")) == .apart)
  }

  @Test func unlistedPlacesLieWhereTheirTextPutsThem() {
    let velkomir = place("Velkomir", nil, in: [7, 9])
    #expect(velkomir.relation(to: place("Oise", 7, in: [9])) == .inside)
    #expect(place("Oise", 7, in: [9]).relation(to: velkomir) == .contains)
    #expect(velkomir.relation(to: place("Paris", 1, in: [9])) == .unknown)
  }

  @Test func claimedTerritoryLiesInEveryClaimant() {
    let ukraine = place("Ukraine", 100, in: [], "UA")
    let russia = place("Russia", 200, in: [], "RU")
    let sevastopol = place("Sevastopol", 5, in: [6, 100, 200], "UA")
    for holder in [ukraine, russia] {
      #expect(sevastopol.relation(to: holder) == .inside)
      #expect(holder.relation(to: sevastopol) == .contains)
    }
  }
}
