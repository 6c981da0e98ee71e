import ClaimModel
import Testing
import TextAnalysis

@testable import ClaimExtraction

/// Offices whose name, holder or verb is more than one or two words.
extension RoleReaderTests {
  @Test(
    "keep the name of a body whole",
    arguments: [
      ("Bank of Lima governor Ana Soto left.", "Ana Soto", "Bank of Lima governor"),
      (
        "Department of Health spokesman Hal Ruiz spoke.", "Hal Ruiz",
        "Department of Health spokesman"
      ),
      (
        "\"Good,\" said Don Rymer, chief financial officer of the Delta Health Consortium.",
        "Don Rymer", "chief financial officer of the Delta Health Consortium"
      ),
      (
        "Ida Brandt, director of the Spine Association of Western Peru, left.", "Ida Brandt",
        "director of the Spine Association of Western Peru"
      ),
      (
        "Tom Fargate, who is commander of the Pacific Command, left.", "Tom Fargate",
        "commander of the Pacific Command"
      ),
      (
        "Peter Spinner, then head of serious and organised crime, spoke.", "Peter Spinner",
        "head of serious and organised crime"
      ),
      ("Prime Minister General Khin Oo resigned.", "Khin Oo", "Prime Minister"),
      ("Secretary General Ali Nasser spoke.", "Ali Nasser", "Secretary General"),
      ("Secretary of State Hale flew home.", "Hale", "Secretary of State"),
      ("His chief of staff Ron Kline spoke.", "Ron Kline", "chief of staff"),
      ("Former Defence Minister A. K. Nair spoke.", "A. K. Nair", "Defence Minister"),
      (
        "With her came Juan Ruiz, chief of the Lima Interests Section.", "Juan Ruiz",
        "chief of the Lima Interests Section"
      ),
      (
        "They asked Ann Hale, a farmer who served four years as mayor.", "Ann Hale", "mayor"
      ),
      ("They asked Senator Ann Hale of Ohio.", "Ann Hale", "Senator of Ohio"),
      ("They asked Senate Leader Ann Hale of Ohio.", "Ann Hale", "Senate Leader"),
      (
        "In the Topkapi palace Defence Minister Juan Ruiz of Peru signed.", "Juan Ruiz",
        "Defence Minister of Peru"
      ),
    ])
  func bodies(text: String, person: String, office: String) {
    #expect(roles(text).map(\.person) == [person])
    #expect(roles(text).map(\.office) == [office])
  }

  @Test(
    "are told by a verb alone",
    arguments: [
      ("Rob Bower, another Dutchman, chairs the military committee.", "chair", Tenure.current),
      ("Juma Otieno has headed the electoral commission since 2010.", "head", .current),
      ("Lena Vogt leads the Green Party.", "leader", .current),
      ("Lena Vogt headed the agency for ten years.", "head", .former),
      ("Lena Vogt will chair the board of the port.", "chair", .future),
    ])
  func verbs(text: String, office: String, tenure: Tenure) {
    #expect(roles(text).map(\.tenure) == [tenure])
    #expect(roles(text).allSatisfy { $0.office.hasPrefix(office + " of the ") })
  }

  @Test("are one each in a list that one verb gives")
  func list() {
    let found = roles(
      "The mayor named David Lamb treasurer, Rachel Reed chief clerk and Yvette Coop secretary.")
    #expect(found.map(\.person) == ["David Lamb", "Rachel Reed", "Yvette Coop"])
    #expect(found.map(\.office) == ["treasurer", "chief clerk", "secretary"])
  }

  @Test(
    "pass from one person to the next",
    arguments: [
      "Lena Vogt took over from Juma Otieno as mayor.",
      "Lena Vogt replaced Juma Otieno as mayor.",
    ])
  func succession(text: String) {
    let tenures = Dictionary(uniqueKeysWithValues: roles(text).map { ($0.person, $0.tenure) })
    #expect(tenures == ["Lena Vogt": .current, "Juma Otieno": .former])
  }

  @Test(
    "are held after the verb that gave them",
    arguments: [
      ("Lena Vogt was elected mayor of Bremen in 2021.", Tenure.current),
      ("The party made Lena Vogt mayor of Bremen.", .current),
      ("Lena Vogt was elected mayor of Bremen in 1996.", .former),
      ("Lena Vogt said she would stay on as mayor of Bremen.", .future),
      ("Lena Vogt, a lawyer who became mayor of Bremen last year, spoke.", .current),
      ("Lena Vogt, who is ill, remains the longest-serving mayor of Bremen.", .current),
    ])
  func entry(text: String, tenure: Tenure) {
    let found = roles(text, published: Day(year: 2024, month: 5, day: 2))
    #expect(found.map(\.office) == ["mayor of Bremen"])
    #expect(found.map(\.tenure) == [tenure])
  }

  @Test(
    "are not held by bodies, or by whom an inner office names",
    arguments: [
      "The leader of the militant group Zarwan spoke.",
      "A spokeswoman for Prime Minister Ann Hale spoke on Tuesday.",
      "Lena Vogt leads the league in goals.",
      "Lena Vogt led the party to victory.",
      "Lena Vogt moved there to meet the requirements to be mayor.",
      "The report heads the list of the committee.",
    ])
  func bodiesHoldNone(text: String) {
    #expect(roles(text).allSatisfy { $0.person == "Ann Hale" && $0.office == "Prime Minister" })
  }

  @Test(
    "are told by nouns of entry and exit",
    arguments: [
      (
        "The board announced the appointment of Ana Soto as its next executive director.",
        "Ana Soto", Tenure.future
      ),
      ("The appointment of Ana Soto as governor was no surprise.", "Ana Soto", .current),
      ("Hal Ruiz's resignation as mayor took effect at once.", "Hal Ruiz", .former),
      ("The nomination of Ida Brandt as ambassador was sent on.", "Ida Brandt", .future),
      ("Hal Ruiz, who heads the region's administration, blamed the rain.", "Hal Ruiz", .current),
    ])
  func nouns(text: String, person: String, tenure: Tenure) {
    let found = roles(text)
    #expect(found.map(\.person) == [person])
    #expect(found.map(\.tenure) == [tenure])
  }

  @Test(
    "are a counterpart's, too",
    arguments: [
      "President Ann Hale met her Peruvian counterpart, Juan Ruiz, in Lima.",
      "President Ann Hale met her Peruvian counterpart Juan Ruiz in Lima.",
    ])
  func counterpart(text: String) {
    let found = roles(text)
    #expect(found.map(\.person) == ["Ann Hale", "Juan Ruiz"])
    #expect(found.last?.office == "President of Peru")
  }

  @Test(
    "are none of candidates",
    arguments: [
      "Juan Ruiz, a candidate for governor, spoke.", "Juan Ruiz, in talks with the mayor, spoke.",
    ])
  func candidates(text: String) {
    #expect(roles(text) == [])
  }

  @Test("stand before a name behind an abbreviation in brackets")
  func abbreviation() {
    let found = roles("The director of the Lima Health Organization (LHO), Jon Soto, spoke.")
    #expect(found.map(\.person) == ["Jon Soto"])
  }

  @Test("are those that somebody joins a body for")
  func joining() {
    let found = roles("Juan Ruiz joined the Lima bank as deputy director on Monday.")
    #expect(found.map(\.person) == ["Juan Ruiz"])
  }

  @Test("are no counterpart's where no office is told")
  func noCounterpart() {
    #expect(roles("Ann Hale met her Peruvian counterpart, Juan Ruiz, in Lima.") == [])
  }

  @Test("are over where they were held at the time")
  func atTheTime() {
    let found = roles("Peru's foreign minister at the time, Juan Ruiz, spoke.")
    #expect(found.map(\.person) == ["Juan Ruiz"])
    #expect(found.map(\.tenure) == [.former])
  }

  @Test(
    "are crowns with a country beside a name",
    arguments: [
      "The emir of Qatar, Tamim Nasser, spoke.", "They saw Tamim Nasser, the emir of Qatar.",
    ])
  func crowns(text: String) {
    #expect(roles(text).map(\.person) == ["Tamim Nasser"])
  }

  @Test("go back past a clause of place to whoever is meant")
  func adverbs() {
    let text =
      "Ana Soto left the bank. She comes from Lima, where she has been governor of the Central Bank."
    #expect(roles(text).map(\.person) == ["Ana Soto"])
  }

  @Test(
    "are not told by nouns of other changes",
    arguments: [
      "The return of the bridge as a topic pleased the mayor.",
      "The removal of Ana Soto as a hurdle helped the board.",
    ])
  func noEntry(text: String) {
    #expect(roles(text) == [])
  }

  @Test(
    "are over where the sentence goes on to say so",
    arguments: [
      ("The mayor, Ann Hale, resigned in March 2026.", Tenure.former),
      ("The mayor, Ann Hale, resigned on Monday.", .current),
      ("Their leader, Juan Ruiz, would command them until he died in March 2008.", .former),
      ("Ann Hale is the longest-serving mayor of Lima: she stayed from 1971 to 1984.", .former),
      ("In May 2000 the envoy came, but President Ann Hale left with him.", .former),
      ("The mayor, Ann Hale, spoke of the war of 1982.", .current),
    ])
  func over(text: String, tenure: Tenure) {
    #expect(roles(text, published: Day(iso: "2026-06-16")).last?.tenure == tenure, "\(text)")
  }
}
