package import ClaimModel
internal import VerificationRules

/// An office taken apart: what it is, which of several, and of which country or body.
struct OfficeTitle: Hashable {
  /// Canonical head ("president", "minister"); empty when no word of it is known.
  var head: String
  /// Whether one person at a time holds it in its country.
  var isSingle: Bool
  /// Canonical qualifiers: rank and kind ("deputy", "foreign").
  var qualifiers: Set<String>
  /// Words that are left: country or organisation.
  var body: Set<String>

  /// Reads an office as written.
  init(_ text: String) {
    let words = NameFolding.words(text)
    (head, isSingle, qualifiers, body) = ("", false, [], [])
    var index = 0
    while index < words.count {
      var length = min(4, words.count - index)
      var entry: Entry?
      while length > 0 {
        entry = OfficeTitle.entries[words[index..<index + length].joined(separator: " ")]
        if entry != nil { break }
        length -= 1
      }
      add(entry, word: words[index])
      index += max(1, length)
    }
    if head == "minister", qualifiers.isDisjoint(with: OfficeTitle.ranks), !kinds.isEmpty {
      isSingle = true
    }
    if !qualifiers.isDisjoint(with: OfficeTitle.ranks.subtracting(["acting"])) {
      isSingle = head == "president" && qualifiers == ["vice"]
    }
  }

  private mutating func add(_ entry: Entry?, word: String) {
    switch entry?.kind {
    case "single", "head":
      guard head.isEmpty, let entry else { return }
      head = entry.canonical
      isSingle = entry.kind == "single"
    case "kind", "rank": entry.map { _ = qualifiers.insert($0.canonical) }
    case "country": body.formUnion(entry.map { NameFolding.words($0.canonical) } ?? [])
    case "ignored": break
    default: body.insert(word)
    }
  }

  private var kinds: Set<String> { qualifiers.subtracting(OfficeTitle.ranks) }

  /// How this office relates to another; `sameCountry` when codes told it, nil when they did not.
  func relation(to other: OfficeTitle, sameCountry: Bool?) -> OfficeRelation {
    guard !head.isEmpty, !other.head.isEmpty else {
      return head == other.head && !body.isEmpty && body == other.body ? .same : .unknown
    }
    guard head == other.head,
      qualifiers.intersection(OfficeTitle.ranks) == other.qualifiers.intersection(OfficeTitle.ranks)
    else { return .different }
    let kind = OfficeTitle.relation(kinds, other.kinds)
    let bodies: OfficeRelation
    switch sameCountry {
    case true?: bodies = .same
    case false?: bodies = .different
    case nil: bodies = OfficeTitle.relation(ofBodies: body, other.body)
    }
    if kind == .different || bodies == .different { return .different }
    if kind == .same { return bodies }
    if bodies == .same || kind == bodies { return kind }
    return .unknown
  }

  private static func relation(_ left: Set<String>, _ right: Set<String>) -> OfficeRelation {
    if left == right { return .same }
    if left.isSubset(of: right) { return .broader }
    return left.isSuperset(of: right) ? .narrower : .different
  }

  /// Bodies agree when each word of one has a word of the other with the same stem: "Ukrainian".
  private static func relation(ofBodies left: Set<String>, _ right: Set<String>) -> OfficeRelation {
    if left == right { return .same }
    if left.isEmpty { return .broader }
    if right.isEmpty { return .narrower }
    let found = left.count { word in right.contains { stem(word) == stem($0) } }
    let back = right.count { word in left.contains { stem(word) == stem($0) } }
    if found == left.count { return back == right.count ? .same : .broader }
    return back == right.count ? .narrower : .different
  }

  private static func stem(_ word: String) -> Substring { word.prefix(5) }

  private struct Entry {
    var kind: String
    var canonical: String
  }

  private static let ranks: Set<String> = [
    "deputy", "vice", "assistant", "acting", "junior", "under", "first",
  ]

  private static let entries: [String: Entry] = Dictionary(
    WordFile.rows(claimbench_office_words(), claimbench_office_words_count()).compactMap { row in
      row.count > 2 ? (row[0], Entry(kind: row[1], canonical: row[2])) : nil
    }, uniquingKeysWith: { first, _ in first })
}

extension Role {
  /// How this office relates to another, by its words and by country codes where both have them.
  package func office(to other: Role) -> OfficeRelation {
    let codes: Bool? =
      if let code = countryCode, let otherCode = other.countryCode { code == otherCode } else {
        nil
      }
    let title = OfficeTitle(office)
    let otherTitle = OfficeTitle(other.office)
    let relation = title.relation(to: otherTitle, sameCountry: codes)
    // Mayors and governors share a country but not a city or state.
    if codes == true, ["mayor", "governor"].contains(title.head) {
      return title.relation(to: otherTitle, sameCountry: nil)
    }
    return relation
  }

  /// Whether one person at a time holds the office.
  package var isSingleOffice: Bool { OfficeTitle(office).isSingle }

  /// Whether both are of one person.
  package func person(to other: Role) -> PersonRelation {
    if NameFolding.key(person).isEmpty || NameFolding.key(other.person).isEmpty { return .unknown }
    return NameFolding.sameBearer(person, other.person) ? .same : .different
  }
}
