import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

@Suite("Roles")
struct RoleReaderTests {
  /// A role as the tests write it: words in the text, person, office, tenure, country.
  struct Expected: Hashable, Sendable, CustomStringConvertible {
    var words: String
    var person: String
    var office: String
    var tenure = Tenure.current
    var country: String?

    var description: String { "\(words) | \(person) | \(office) | \(tenure) | \(country ?? "")" }
  }

  func roles(_ text: String, published: Day? = nil) -> [Expected] {
    let analysed = AnalysedText(text)
    let context = ArticleContext(key: "test", published: published)
    return ClaimExtractor().extract(analysed, context: context).claims
      .filter { $0.kind == .role }
      .map { claim in
        let role = claim.statement.role
        return Expected(
          words: analysed[claim.span], person: role?.person ?? "", office: role?.office ?? "",
          tenure: role?.tenure ?? .current, country: role?.countryCode)
      }
  }

  @Test(
    "stand before a name",
    arguments: [
      (
        "On Monday President Mara Ellison flew home.",
        Expected(words: "President Mara Ellison", person: "Mara Ellison", office: "President")
      ),
      (
        "He met former Kenyan President Juma Otieno.",
        Expected(
          words: "former Kenyan President Juma Otieno", person: "Juma Otieno",
          office: "President of Kenya", tenure: .former, country: "KE")
      ),
      (
        "Peru's Foreign Minister Rosa Quispe resigned.",
        Expected(
          words: "Peru's Foreign Minister Rosa Quispe", person: "Rosa Quispe",
          office: "Foreign Minister of Peru", country: "PE")
      ),
      (
        "It was signed by Minister of Water and Energy Hal van der Berg.",
        Expected(
          words: "Minister of Water and Energy Hal van der Berg", person: "Hal van der Berg",
          office: "Minister of Water and Energy")
      ),
      (
        "President-elect Ana-Maria Popescu arrived.",
        Expected(
          words: "President-elect Ana-Maria Popescu", person: "Ana-Maria Popescu",
          office: "President-elect", tenure: .future)
      ),
      (
        "The order came from then-Governor T.J. Hale Jr. in May.",
        Expected(
          words: "then-Governor T.J. Hale Jr.", person: "T.J. Hale Jr.", office: "Governor",
          tenure: .former)
      ),
      (
        "The acting police chief, Omar bin Said, told them.",
        Expected(
          words: "The acting police chief, Omar bin Said", person: "Omar bin Said",
          office: "acting police chief")
      ),
      (
        "They asked former chief of police, Lena Vogt, and left.",
        Expected(
          words: "former chief of police, Lena Vogt", person: "Lena Vogt",
          office: "chief of police", tenure: .former)
      ),
      (
        "Harbour Police Chief Lena Vogt left.",
        Expected(
          words: "Harbour Police Chief Lena Vogt", person: "Lena Vogt",
          office: "Harbour Police Chief")
      ),
      (
        "They met US Secretary of State Lena Vogt in the region.",
        Expected(
          words: "US Secretary of State Lena Vogt", person: "Lena Vogt",
          office: "Secretary of State of the United States", country: "US")
      ),
      (
        "Sen. Ida Brandt voted no.",
        Expected(words: "Sen. Ida Brandt", person: "Ida Brandt", office: "Senator")
      ),
      (
        "OPEC Secretary-General Ali Nasser spoke.",
        Expected(
          words: "OPEC Secretary-General Ali Nasser", person: "Ali Nasser",
          office: "OPEC Secretary-General")
      ),
    ])
  func beforeName(text: String, expected: Expected) {
    #expect(roles(text) == [expected])
  }

  @Test(
    "stand in apposition",
    arguments: [
      (
        "The president of Chile, Inés Soto, welcomed them.",
        Expected(
          words: "The president of Chile, Inés Soto", person: "Inés Soto",
          office: "president of Chile", country: "CL")
      ),
      (
        "Norway's finance minister, Kari Dahl, agreed.",
        Expected(
          words: "Norway's finance minister, Kari Dahl", person: "Kari Dahl",
          office: "finance minister of Norway", country: "NO")
      ),
      (
        "Lena Vogt, head of the port authority, said so.",
        Expected(
          words: "Lena Vogt, head of the port authority", person: "Lena Vogt",
          office: "head of the port authority")
      ),
      (
        "Lena Vogt, 48, a former mayor of Bremen, was there.",
        Expected(
          words: "Lena Vogt, 48, a former mayor of Bremen", person: "Lena Vogt",
          office: "mayor of Bremen", tenure: .former, country: "DE")
      ),
      (
        "UN envoy for Yemen, Hans Lindqvist described it.",
        Expected(
          words: "UN envoy for Yemen, Hans Lindqvist", person: "Hans Lindqvist",
          office: "UN envoy for Yemen")
      ),
    ])
  func apposition(text: String, expected: Expected) {
    #expect(roles(text) == [expected])
  }

  @Test(
    "are given and taken by verbs",
    arguments: [
      (
        "Lena Vogt, who was foreign minister from 2010 to 2014, left.",
        Expected(
          words: "Lena Vogt, who was foreign minister", person: "Lena Vogt",
          office: "foreign minister", tenure: .former)
      ),
      (
        "Juma Otieno became prime minister of Kenya in 2013.",
        Expected(
          words: "Juma Otieno became prime minister of Kenya", person: "Juma Otieno",
          office: "prime minister of Kenya", country: "KE")
      ),
      (
        "Lena Vogt was sworn in as president on Monday.",
        Expected(
          words: "Lena Vogt was sworn in as president", person: "Lena Vogt", office: "president")
      ),
      (
        "The council appointed Lena Vogt as head of the agency.",
        Expected(
          words: "appointed Lena Vogt as head of the agency", person: "Lena Vogt",
          office: "head of the agency")
      ),
      (
        "Juma Otieno resigned as finance minister.",
        Expected(
          words: "Juma Otieno resigned as finance minister", person: "Juma Otieno",
          office: "finance minister", tenure: .former)
      ),
      (
        "Lena Vogt will become chancellor of Austria.",
        Expected(
          words: "Lena Vogt will become chancellor of Austria", person: "Lena Vogt",
          office: "chancellor of Austria", tenure: .future, country: "AT")
      ),
      (
        "Lena Vogt won. She is the first female mayor.",
        Expected(
          words: "She is the first female mayor", person: "Lena Vogt", office: "mayor")
      ),
      (
        "Parliament elected Juma Otieno president.",
        Expected(
          words: "elected Juma Otieno president", person: "Juma Otieno", office: "president")
      ),
    ])
  func predicate(text: String, expected: Expected) {
    #expect(roles(text) == [expected])
  }

  @Test(
    "are former, current or future by the words and times around",
    arguments: [
      ("Lena Vogt, formerly mayor of Bremen, spoke.", [Tenure.former]),
      ("Lena Vogt, now mayor of Bremen, spoke.", [.current]),
      ("Lena Vogt, mayor until 2010, spoke.", [.former]),
      ("Lena Vogt, mayor for 49 days in 2022, spoke.", [.former]),
      ("In 1998 President Juma Otieno opened the dam.", [.former]),
      ("Last week President Juma Otieno opened the dam.", [.current]),
      ("Lena Vogt is to succeed Juma Otieno as mayor.", [.future, .current]),
      ("Lena Vogt succeeded Juma Otieno as mayor.", [.current, .former]),
      ("Lena Vogt had been mayor since 2001.", [.former]),
      ("Lena Vogt has been mayor since 2001.", [.current]),
    ])
  func tenure(text: String, expected: [Tenure]) {
    #expect(
      roles(text, published: Day(year: 2024, month: 5, day: 2)).map(\.tenure).sorted {
        $0.rawValue < $1.rawValue
      } == expected.sorted { $0.rawValue < $1.rawValue })
  }

  @Test("give the longest form of the name")
  func longestName() {
    let found = roles("President Soto left. Inés Soto will return on Monday.")
    #expect(found.map(\.person) == ["Inés Soto"])
  }

  @Test("are several where a title is shared")
  func sharedTitle() {
    let found = roles("Presidents Inés Soto and Juma Otieno shook hands.")
    #expect(Set(found.map(\.person)) == ["Inés Soto", "Juma Otieno"])
    #expect(found.map(\.office) == ["President", "President"])
  }

  @Test(
    "are not ranks, professions, or offices without a holder",
    arguments: [
      "Colonel Juma Otieno led the battalion.",
      "The lawyer Inés Soto disagreed, and so did singer Lena Vogt.",
      "The president left for Paris on Monday.",
      "A new head of the agency will be found, Inés Soto said.",
      "Ministers Tuesday rejected the plan.",
      "He lives in Governor Street near the King Hotel.",
      "Inés Soto heads the list of winners.",
      "In a letter to the mayor, Lena Vogt asked for help.",
      "Lena Vogt could become president.",
      "Lena Vogt is not the president.",
      "The economist Lena Vogt and police officer Juma Otieno came.",
      "They met in the Empress Casino on Martin Luther King Parkway.",
      "Councilmember Place 4 was filled.",
    ])
  func none(text: String) {
    #expect(roles(text) == [])
  }
}
