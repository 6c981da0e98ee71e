internal import ArticleLexicon
internal import TextAnalysis

/// Tells furniture of a page by the names that its elements have for style sheets.
struct FurnitureNames: Sendable {
  static let standard = FurnitureNames()

  private let furniture: Set<String>
  private let text: Set<String>

  private init() {
    let list = WordList(
      bytes: claimbench_furniture_names(), count: Int(claimbench_furniture_names_count()))
    func words(_ sign: String) -> Set<String> {
      Set(list.rows.filter { WordList.cell($0, 1) == sign }.map { WordList.cell($0, 0) })
    }
    (furniture, text) = (words("furniture"), words("text"))
  }

  /// Whether a class list or an id names furniture: some name holds a word for it, and no name
  /// holds a word for the text itself.
  func isFurniture(_ names: String) -> Bool {
    guard names.utf8.count <= 1000 else { return false }
    var isFound = false
    for word in FurnitureNames.words(of: names) {
      if text.contains(word) { return false }
      if furniture.contains(word) { isFound = true }
    }
    return isFound
  }

  /// "site-nav relatedLinks" holds site, nav, related and links.
  private static func words(of names: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isAfterSmall = false
    for scalar in names.unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      if isCapital && isAfterSmall || !scalar.properties.isAlphabetic {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if scalar.properties.isAlphabetic { word += String(scalar).lowercased() }
      isAfterSmall = !isCapital && scalar.properties.isAlphabetic
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
