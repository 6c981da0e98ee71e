internal import ClaimModel

/// Places and participants of the notation, with identifiers made from their names.
enum PlaceNotation {
  /// A place and what it lies in, as in `Odesa, Ukraine`.
  ///
  /// `"Zelene"` in quotation marks is a name that no gazetteer knows. `Bucha @50.54 30.21, Ukraine`
  /// has a point: degrees north and east.
  static func place(_ text: String) -> PlaceReference? {
    let names = RuleBlock.parts(of: text, at: ",").map(\.text)
    let parts = (names.first ?? "").split(separator: "@").map(String.init)
    guard let name = parts.first.map(trimmed), let country = names.last, !name.isEmpty else {
      return nil
    }
    let point = parts.count > 1 ? parts[1].split(separator: " ").compactMap { Double($0) } : []
    if name.hasPrefix("\"") {
      return PlaceReference(
        name: name.filter { $0 != "\"" }, countryCode: names.count > 1 ? code(country) : nil)
    }
    return PlaceReference(
      name: name, geonameID: identifier([name] + names.dropFirst()), countryCode: code(country),
      countryName: names.count > 1 ? country : name,
      latitude: point.count == 2 ? point[0] : nil, longitude: point.count == 2 ? point[1] : nil,
      parents: names.indices.dropFirst().map { identifier(names[$0...]) })
  }

  /// `Russia`, `Vladimir Putin of Russia`, `person Anna Berg` (of no known country),
  /// `org United Nations`, divided by commas.
  static func participants(_ text: String) -> [Participant] {
    RuleBlock.parts(of: text, at: ",").map(\.text).map { item in
      if item.hasPrefix("org ") {
        return Participant(name: String(item.dropFirst(4)), kind: .organisation)
      }
      if item.hasPrefix("person ") {
        return Participant(name: String(item.dropFirst(7)), kind: .person)
      }
      let words = item.split(separator: " ")
      if let of = words.firstIndex(of: "of"), of > 0 {
        return Participant(
          name: words[..<of].joined(separator: " "), kind: .person,
          countryCode: code(words[(of + 1)...].joined(separator: " ")))
      }
      return Participant(name: item, kind: .country, countryCode: code(item))
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func code(_ country: String) -> String { NameFolding.key(country) }

  /// FNV-1a over the folded names, from the place to its country.
  private static func identifier(_ names: ArraySlice<String>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in names.map(NameFolding.key).joined(separator: "/").utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    return Int(hash)
  }
}
