/// Collects the paragraphs of a page and what it says about itself.
final class PageCollector: HTMLSink {
  /// An open element with what it hands down to those inside it.
  struct Frame {
    var name: String
    var isUnread = false
    var isFurniture = false
    var isLink = false
    var isPreformatted = false
    var isInList = false
    var isInMain = false
    var isInBody = false
    var article: Int?
    var headingLevel: Int?
    var container = 0
    /// Where a superscript began, in the text, and how much of the block was links then.
    var start = 0
    var linkCount = 0
  }

  private(set) var page = Page()
  private var frames = [Frame(name: "")]
  private var articleCount = 0
  /// Whether the head is being read, whose words are no text of the page.
  private var isInHead = false
  private var blockStart = 0
  private var linkCount = 0
  /// Whether white space was read that is not written yet.
  private var hasSpace = false
  /// What the text of the current element is kept as, besides or instead of words of the page.
  private var capture: Capture?
  private var captured: [UInt8] = []

  private enum Capture {
    case title, linkedData
    case time(isPublication: Bool)
  }

  private var frame: Frame { frames[frames.count - 1] }

  func begin(_ element: String, _ attributes: [String: String]) {
    noteMetadata(element, attributes)
    isInHead = element == "head" || isInHead && ElementNames.head.contains(element)
    let isBlock = ElementNames.isBlock(element)
    if isBlock { endBlock() }
    if element == "br" { breakLine() }
    if element == "td" || element == "th", page.text.count > blockStart { write(" | ") }
    if element == "q" { write("\u{201C}") }
    var frame = self.frame
    frame.name = element
    frame.start = page.text.count
    frame.linkCount = linkCount
    frame.isUnread = frame.isUnread || ElementNames.unread.contains(element)
    frame.isLink = frame.isLink || element == "a"
    frame.isPreformatted = frame.isPreformatted || element == "pre"
    frame.isInList = frame.isInList || element == "li"
    frame.isInMain = frame.isInMain || element == "main" || attributes["role"] == "main"
    frame.isInBody = frame.isInBody || attributes["itemprop"]?.lowercased() == "articlebody"
    if element == "article", frame.article == nil {
      frame.article = articleCount
      articleCount += 1
    }
    frame.headingLevel = ElementNames.headingLevel(element) ?? (isBlock ? nil : frame.headingLevel)
    frame.isFurniture = frame.isFurniture || PageCollector.isFurniture(element, attributes)
    if isBlock {
      page.parents.append(frame.container)
      frame.container = page.parents.count - 1
    }
    frames.append(frame)
  }

  func end(_ element: String) {
    guard frames.count > 1 else { return }
    if element == "q" { write("\u{201D}", spaced: false) }
    if element == "sup" { endSuperscript() }
    endCapture(element)
    if element == "head" { isInHead = false }
    if ElementNames.isBlock(element) { endBlock() }
    frames.removeLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != nil, captured.count < 4 << 20 { captured.append(contentsOf: bytes) }
    let frame = self.frame
    guard !frame.isUnread, !isInHead else { return }
    let start = page.text.count
    PageText.append(
      bytes, to: &page.text, blockStart: blockStart, hasSpace: &hasSpace,
      keepsLines: frame.isPreformatted)
    if frame.isLink { linkCount += page.text.count - start }
  }

  /// Elements that were never closed are; what surrounds the whole text still does.
  func startAfresh() {
    endBlock()
    var frame = Frame(name: "")
    (frame.article, frame.isInMain) = (self.frame.article, self.frame.isInMain)
    (frame.isInBody, frame.container) = (self.frame.isInBody, self.frame.container)
    frames = [frame]
    capture = nil
  }

  /// Ends the page.
  func finish() {
    endBlock()
  }

  // MARK: Blocks

  private func write(_ mark: String, spaced: Bool = true) {
    guard !frame.isUnread else { return }
    if hasSpace, spaced, page.text.count > blockStart { page.text.append(32) }
    hasSpace = spaced ? false : hasSpace
    page.text.append(contentsOf: mark.utf8)
  }

  private func breakLine() {
    guard page.text.count > blockStart, !frame.isUnread else { return }
    if page.text.last == 10 {
      endBlock()
    } else {
      page.text.append(10)
    }
    hasSpace = false
  }

  private func endBlock() {
    defer {
      blockStart = page.text.count
      (linkCount, hasSpace) = (0, false)
    }
    while page.text.count > blockStart, [10, 32].contains(page.text[page.text.count - 1]) {
      page.text.removeLast()
    }
    guard page.text.count > blockStart else { return }
    let frame = self.frame
    page.blocks.append(
      PageBlock(
        headingLevel: frame.headingLevel, range: blockStart..<page.text.count,
        linkCount: linkCount, isFurniture: frame.isFurniture, isInList: frame.isInList,
        article: frame.article, isInMain: frame.isInMain, isInBody: frame.isInBody,
        container: page.parents[frame.container]))
  }

  /// A superscript that is nothing but a link is the mark of a footnote.
  private func endSuperscript() {
    let frame = self.frame
    let length = page.text.count - frame.start
    guard frame.name == "sup", frame.start >= blockStart, length > 0, length <= 12,
      linkCount - frame.linkCount >= length
    else { return }
    page.text.removeLast(length)
    linkCount = frame.linkCount
  }

  private static func isFurniture(_ element: String, _ attributes: [String: String]) -> Bool {
    if ElementNames.furniture.contains(element) { return true }
    if attributes.isEmpty || ["html", "body", "main", "article"].contains(element) { return false }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if let role = attributes["role"], ElementNames.furnitureRoles.contains(role) { return true }
    if let style = attributes["style"]?.lowercased().filter({ $0 != " " }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    return [attributes["class"], attributes["id"]].contains { names in
      names.map(FurnitureNames.standard.isFurniture) ?? false
    }
  }

  // MARK: Metadata

  private func noteMetadata(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "html": page.metadata.language = page.metadata.language ?? attributes["lang"]
    case "meta":
      guard let content = attributes["content"] else { return }
      for key in ["name", "property", "itemprop", "http-equiv"] {
        guard let name = attributes[key]?.lowercased() else { continue }
        page.metadata.meta[name] = page.metadata.meta[name] ?? WhiteSpace.trimmed(content)
      }
    case "link":
      guard attributes["rel"]?.lowercased() == "canonical" else { return }
      page.metadata.canonical = page.metadata.canonical ?? attributes["href"]
    case "title": beginCapture(.title)
    case "script":
      guard attributes["type"]?.lowercased().hasPrefix("application/ld+json") ?? false else {
        return
      }
      beginCapture(.linkedData)
    case "time":
      guard !frame.isFurniture else { return }
      let isPublication =
        attributes["pubdate"] != nil || attributes["itemprop"]?.lowercased() == "datepublished"
      if let value = attributes["datetime"] {
        noteTime(value, isPublication)
      } else {
        beginCapture(.time(isPublication: isPublication))
      }
    default: break
    }
  }

  private func noteTime(_ value: String, _ isPublication: Bool) {
    if isPublication, page.metadata.publicationTime == nil {
      page.metadata.publicationTime = value
    }
    if page.metadata.times.count < 20 { page.metadata.times.append(value) }
  }

  private func beginCapture(_ kind: Capture) {
    capture = kind
    captured.removeAll(keepingCapacity: true)
  }

  private func endCapture(_ element: String) {
    let value = { String(decoding: self.captured, as: UTF8.self) }
    switch (capture, element) {
    case (.title, "title"):
      if page.metadata.documentTitle.isEmpty {
        page.metadata.documentTitle = WhiteSpace.collapsed(value())
      }
    case (.linkedData, "script"):
      if page.metadata.linkedData.count < 20 { page.metadata.linkedData.append(value()) }
    case (.time(let isPublication), "time"): noteTime(value(), isPublication)
    default: return
    }
    capture = nil
  }
}
