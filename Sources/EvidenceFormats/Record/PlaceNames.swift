internal import ClaimModel
internal import Places
internal import TextAnalysis

/// Looks the places and countries of records up in the gazetteer.
struct PlaceNames {
  private let reader = PlaceReader()
  private let places = Remembered<PlaceReference?>()
  private let countries = Remembered<PlaceReference?>()

  /// The gazetteer entry of a name, or of the first in a list from small to large ("Lyon,
  /// France"); nil when no entry is known.
  ///
  /// A first name without an entry lies in the place behind it: "Qwxyzville, Norway".
  func place(_ name: String) -> PlaceReference? {
    places.value(of: name, readPlace)
  }

  private func readPlace(_ name: String) -> PlaceReference? {
    // After "in", a name that people bear too ("Paris") is read as a place.
    for opening in ["They met in ", ""] {
      let found = mentions(in: "\(opening)\(name).").first {
        $0.reference.kind != .demonym && $0.reference.geonameID != nil
      }
      guard let found else { continue }
      let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) ?? name.endIndex
      let first = name[..<comma]
      let isFirst = found.span.start < opening.utf8.count + first.utf8.count
      return isFirst ? found.reference : unlisted(String(first), in: found.reference)
    }
    return nil
  }

  private func unlisted(_ name: String, in place: PlaceReference) -> PlaceReference {
    PlaceReference(
      name: name, countryCode: place.countryCode, countryName: place.countryName,
      parents: [place.geonameID].compactMap(\.self) + place.parents)
  }

  /// The country that a text names and nothing else; nil when there is none.
  func country(_ name: String) -> PlaceReference? {
    countries.value(of: name, readCountry)
  }

  private func readCountry(_ name: String) -> PlaceReference? {
    let text = AnalysedText(name)
    let mentions = reader.mentions(in: text)
    guard mentions.count == 1, let mention = mentions.first,
      mention.reference.kind == .place, mention.reference.parents.isEmpty,
      mention.reference.countryCode != nil, text.tokens.count - mention.tokens.count <= 1
    else { return nil }
    return mention.reference
  }

  /// The country that an office or name speaks of ("President of Ukraine"); nil when none does.
  func countryCode(in text: String) -> String? {
    mentions(in: text).lazy.compactMap(\.reference.countryCode).first
  }

  private func mentions(in text: String) -> [PlaceMention] {
    reader.mentions(in: AnalysedText(text))
  }
}
