/// Finds the article among the blocks of a page.
struct MainText {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  /// The blocks of the article in page order.
  ///
  /// What the page marks is believed first: `article`, `main`, the article's body. A page that
  /// marks nothing is searched for the element with the most running text, as Readability does.
  /// Where taking furniture out would leave next to nothing, it stays.
  func blocks() -> [PageBlock] {
    let clean = page.blocks.filter { !$0.isFurniture && isText($0) }
    let chosen = region(of: clean)
    if length(chosen) >= 200 || length(chosen) * 3 >= length(page.blocks) { return chosen }
    let everything = region(of: page.blocks)
    return length(everything) > 3 * length(chosen) ? everything : chosen
  }

  private func region(of blocks: [PageBlock]) -> [PageBlock] {
    for candidate in [
      article(in: blocks), blocks.filter(\.isInMain), blocks.filter(\.isInBody),
      densest(in: blocks),
    ] where !candidate.isEmpty {
      // A mark around a slogan is not the article.
      if length(candidate) * 5 >= length(blocks) { return candidate }
    }
    return blocks
  }

  private func length(_ blocks: [PageBlock]) -> Int {
    blocks.reduce(0) { $0 + $1.count }
  }

  /// The longest `article`, or all of them when none is longer than the others together, as in a
  /// live blog.
  private func article(in blocks: [PageBlock]) -> [PageBlock] {
    var lengths: [Int: Int] = [:]
    for block in blocks {
      if let article = block.article { lengths[article, default: 0] += block.count }
    }
    let total = lengths.values.reduce(0, +)
    guard let longest = lengths.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return []
    }
    if longest.value * 2 >= total { return blocks.filter { $0.article == longest.key } }
    return blocks.filter { $0.article != nil }
  }

  /// The blocks under the element whose paragraphs score highest: a point for each paragraph and
  /// for each hundred bytes, at most three, half as many for the element around it.
  private func densest(in blocks: [PageBlock]) -> [PageBlock] {
    var scores: [Int: Int] = [:]
    for block in blocks where block.count >= 40 && !block.isLinks && block.headingLevel == nil {
      let score = 2 * (1 + min(block.count / 100, 3))
      scores[block.container, default: 0] += score
      scores[page.parents[block.container], default: 0] += score / 2
    }
    guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return []
    }
    var isInside = [Bool](repeating: false, count: page.parents.count)
    isInside[best] = true
    // Parents come before their children.
    for index in isInside.indices.dropFirst() where index != best {
      isInside[index] = isInside[page.parents[index]]
    }
    return blocks.filter { isInside[$0.container] }
  }

  /// Links to other pages are no text; a heading may be a link to itself.
  private func isText(_ block: PageBlock) -> Bool {
    block.headingLevel != nil || !block.isLinks || !block.isInList && block.count > 200
  }
}
