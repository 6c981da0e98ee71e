internal import ClaimModel

/// The areas that a statement stands under: countries, the name of its place, and who takes part.
///
/// Two statements whose places or participants agree share an area. That rests on two facts about
/// places and countries as they are read: references with one GeoNames identifier have one name and
/// one country code, and participants that are countries have a code unless nobody knows it.
struct CandidateAreas {
  /// Of the place's country or countries.
  var countries: [UInt64] = []
  /// Of the place's name.
  var name: UInt64?
  var participants: [UInt64] = []
  /// How words of the place's and the participants' names begin; see `TextNames`.
  var stems: [UInt64] = []
  /// The same of the country's name, by which a claim goes besides.
  var countryStems: [UInt64] = []

  /// All areas, each once.
  var all: [UInt64] {
    var all = countries
    for area in [name].compactMap({ $0 }) + participants where !all.contains(area) {
      all.append(area)
    }
    return all
  }

  /// The area of all statements, for those of rare events without place or participants.
  static let anywhere = KeyHash("*").value

  static func country(_ code: String) -> UInt64 { KeyHash("c", code).value }

  /// The areas of a place, without those of participants, and what gates keep of it.
  static func place(_ place: PlaceReference) -> (areas: CandidateAreas, gate: CandidateGate) {
    var areas = CandidateAreas()
    var gate = CandidateGate()
    let name = NameFolding.key(place.name)
    areas.name = KeyHash("n", name).value
    areas.stems = TextNames.stems(of: place.name)
    areas.countryStems = place.countryName.map(TextNames.stems) ?? []
    if let code = place.countryCode {
      areas.countries.append(country(code))
      gate.country = shortCode(code)
    }
    for parent in place.parents {
      gate.around |= PlaceBits.bit(token(ofID: parent))
      if let code = CountryPlaces.code(ofID: parent), !areas.countries.contains(country(code)) {
        areas.countries.append(country(code))
      }
    }
    gate.flags = CandidateGate.hasPlace
    if let id = place.geonameID {
      gate.flags |= CandidateGate.hasID
      gate.place = token(ofID: id)
      if place.countryCode == nil, let code = CountryPlaces.code(ofID: id) {
        areas.countries.append(country(code))
      }
    } else {
      gate.place = KeyHash("n", name).half
    }
    if let countryName = place.countryName, NameFolding.key(countryName) == name {
      gate.flags |= CandidateGate.isCountry
    }
    gate.point = PlaceBits.point(place.latitude, place.longitude)
    return (areas, gate)
  }

  private static func token(ofID id: Int) -> UInt32 { KeyHash("g", id).half }

  /// Two letters as a number; other codes share a few numbers.
  static func shortCode(_ code: String) -> UInt16 {
    code.utf8.reduce(1) { $0 &* 251 &+ UInt16($1) } | 1
  }

  static func participant(_ participant: Participant) -> [UInt64] {
    var areas: [UInt64] = []
    if let code = participant.countryCode {
      areas.append(country(code))
      if participant.kind == .country { return areas }
    }
    areas.append(KeyHash("p", NameFolding.key(participant.name)).value)
    if participant.kind == .person {
      let words = NameFolding.words(participant.name).map(NameFolding.person)
      for word in [words.first, words.last].compactMap({ $0 }) {
        let area = KeyHash("p", word).value
        if !areas.contains(area) { areas.append(area) }
      }
    }
    return areas
  }

  // MARK: Roles and quotes

  /// What two roles share of one person.
  static func person(_ role: Role) -> [UInt64] {
    let words = NameFolding.words(role.person).map(NameFolding.person)
    guard let first = words.first, let last = words.last else { return [] }
    return [KeyHash("r", first).value, KeyHash("r", last).value]
  }

  /// What two roles share that are of one office held by one person at a time.
  static func office(_ role: Role) -> [UInt64] {
    let title = OfficeTitle(role.office)
    guard !title.head.isEmpty else { return title.body.map { KeyHash("o", $0).value } }
    return title.body.map { KeyHash("o", "\(title.head):\($0.prefix(5))").value }
      + (role.countryCode.map { [KeyHash("o", "\(title.head):c:\($0)").value] } ?? [])
  }

  /// The shortest word that a quote can be found by.
  static let shortestQuoteWord = 6

  static func quote(_ word: some StringProtocol) -> UInt64 { KeyHash("q", word).value }
}
