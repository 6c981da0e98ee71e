import ClaimModel
import Places
import Testing
import TextAnalysis

/// Territory that several states hold or claim keeps the chains of all of them.
struct DisputedTerritoryTests {
  private let gazetteer = Gazetteer.standard

  private func countries(_ name: String) throws -> [String] {
    let text = AnalysedText("Ships and trains left \(name) at night.")
    let place = try #require(PlaceReader().mentions(in: text).first).reference
    let codes = place.parents.compactMap(gazetteer.container(geonameID:))
      .filter { $0.kind == .country }.compactMap(gazetteer.code)
    return place.parents.isEmpty || codes.first == place.countryCode
      ? codes : [place.countryCode ?? ""] + codes
  }

  @Test(arguments: [
    ("Crimea", ["UA", "RU"]), ("Sevastopol", ["UA", "RU"]), ("Simferopol", ["UA", "RU"]),
    ("Donetsk", ["UA", "RU"]), ("Melitopol", ["UA", "RU"]), ("Kherson", ["UA", "RU"]),
    ("the Golan Heights", ["SY", "IL"]), ("the West Bank", ["PS", "IL"]),
    ("East Jerusalem", ["PS", "IL"]), ("Kashmir", ["IN", "PK"]),
    ("Jammu and Kashmir", ["IN", "PK"]), ("Gilgit-Baltistan", ["PK", "IN"]),
    ("Arunachal Pradesh", ["IN", "CN"]), ("Aksai Chin", ["CN", "IN"]),
    ("the Kuril Islands", ["RU", "JP"]), ("the Paracel Islands", ["CN", "VN", "TW"]),
    ("Essequibo", ["GY", "VE"]), ("Abyei", ["SD", "SS"]),
    ("Pristina", ["XK", "RS"]), ("Taipei", ["TW", "CN"]), ("Laayoune", ["EH", "MA"]),
  ])
  func keepsAllChains(_ name: String, _ expected: [String]) throws {
    #expect(try countries(name) == expected, "\(name)")
  }

  @Test(arguments: [
    ("Abkhazia", "GE"), ("South Ossetia", "GE"), ("Transnistria", "MD"), ("Somaliland", "SO"),
    ("Northern Cyprus", "CY"), ("Nagorno-Karabakh", "AZ"),
  ])
  func statesThatFewRecogniseLieWhereGeoNamesFilesThem(_ name: String, _ code: String) throws {
    #expect(try countries(name) == [code], "\(name)")
  }

  @Test(arguments: ["Kosovo", "Taiwan", "Western Sahara"])
  func claimedStatesStayStates(_ name: String) throws {
    let text = AnalysedText("Ships and trains left \(name) at night.")
    let place = try #require(PlaceReader().mentions(in: text).first).reference
    #expect(place.countryName == name)
    #expect(place.parents.count == 1)
  }

  @Test func undisputedPlacesHaveOneChain() throws {
    #expect(try countries("Odesa") == ["UA"])
    #expect(try countries("Vladivostok") == ["RU"])
  }
}
