internal import ClaimModel

/// Places and participants of the notation, with identifiers made from their names.
enum PlaceNotation {
  /// `Odesa, Ukraine`: a place and what it lies in; `"Zelene"` in quotation marks is a name that
  /// no gazetteer knows.
  static func place(_ text: String) -> PlaceReference? {
    let names = RuleBlock.parts(of: text, at: ",").map(\.text)
    guard let name = names.first, let country = names.last, !name.isEmpty else { return nil }
    if name.hasPrefix("\"") {
      return PlaceReference(
        name: name.filter { $0 != "\"" }, countryCode: names.count > 1 ? code(country) : nil)
    }
    return PlaceReference(
      name: name, geonameID: identifier(names[...]), countryCode: code(country),
      countryName: country, parents: names.indices.dropFirst().map { identifier(names[$0...]) })
  }

  /// `Russia`, `Vladimir Putin of Russia`, `org United Nations`, divided by commas.
  static func participants(_ text: String) -> [Participant] {
    RuleBlock.parts(of: text, at: ",").map(\.text).map { item in
      if item.hasPrefix("org ") {
        return Participant(name: String(item.dropFirst(4)), kind: .organisation)
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
