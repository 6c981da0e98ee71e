internal import TextAnalysis

/// Names of a sentence in order, to read lists: "in Aro, Besse and Colma".
///
/// What a preposition or a noun of places says of one member holds of all.
struct PlaceList {
  /// A name of the list.
  struct Item {
    var tokens: Range<Int>
    var isPlace: Bool
    /// Whether the gazetteer holds it.
    var isListed: Bool
  }

  let text: AnalysedText
  private var items: [Item] = []

  init(text: AnalysedText) {
    self.text = text
  }

  mutating func add(_ tokens: Range<Int>, isPlace: Bool, isListed: Bool) {
    items.append(Item(tokens: tokens, isPlace: isPlace, isListed: isListed))
  }

  /// Begins a sentence.
  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  /// The members of lists that are places because another member is one.
  func members(_ evidence: UnlistedEvidence) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    while first < items.count {
      var last = first
      var isClosed = false
      while last + 1 < items.count, let joint = joint(items[last].tokens, items[last + 1].tokens) {
        isClosed = joint == .conjunction
        last += 1
        if isClosed { break }
      }
      if isClosed { read(items[first...last], evidence, &found) }
      first = last + 1
    }
    return found
  }

  private func read(
    _ list: ArraySlice<Item>, _ evidence: UnlistedEvidence, _ found: inout [Range<Int>]
  ) {
    guard let first = list.first, let last = list.last else { return }
    let isTold = isPlural(after: last.tokens.upperBound, evidence.run)
    guard isTold || list.contains(where: \.isPlace) && evidence.heads(first.tokens) else { return }
    for item in list where !item.isPlace && !item.isListed && evidence.fits(item.tokens) {
      found.append(item.tokens)
    }
  }

  /// "Aro and Besse provinces".
  private func isPlural(after index: Int, _ run: Range<Int>) -> Bool {
    guard index < run.upperBound, text.tokens[index].shape == .lower else { return false }
    let nouns = PlaceNouns.of(text.tokens[index])
    return nouns.contains(.plural) && !nouns.isDisjoint(with: .telling)
  }

  private enum Joint { case comma, conjunction }

  /// What stands between two names when they are members of one list.
  private func joint(_ first: Range<Int>, _ second: Range<Int>) -> Joint? {
    guard first.upperBound < second.lowerBound else { return nil }
    let gap = first.upperBound..<second.lowerBound
    guard gap.count <= 2, text.tokens[second.lowerBound].gap <= .line else {
      return nil
    }
    var joint = Joint.comma
    for index in gap {
      if Words.conjunctions.contains(text.tokens[index]) {
        joint = .conjunction
      } else if !text.isMark(index, ",") {
        return nil
      }
    }
    return joint
  }
}
