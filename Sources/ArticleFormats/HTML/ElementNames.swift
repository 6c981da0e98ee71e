/// What the elements of HTML are (WHATWG HTML, section 4).
enum ElementNames {
  /// Elements whose words are no text of the page.
  static let unread: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
    "audio", "video", "map", "title", "datalist", "select", "option", "textarea", "button",
    "progress", "meter", "dialog",
  ]

  /// Elements that may stand in the head; any other ends it, also where the page does not say so.
  static let head: Set<String> = [
    "html", "head", "title", "base", "link", "meta", "style", "script", "noscript", "template",
  ]

  /// Elements that hold menus, forms, and what is said about the text.
  static let furniture: Set<String> = ["nav", "aside", "footer", "form", "menu", "figcaption"]

  /// Elements that begin and end a paragraph.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p",
    "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  /// Values of `role` that stand for furniture (WAI-ARIA 1.2).
  static let furnitureRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist", "form", "button", "doc-footnote", "doc-endnotes",
  ]

  /// The level of a heading; nil for other elements.
  static func headingLevel(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard bytes.count == 2, bytes[0] == UInt8(ascii: "h"), (49...54).contains(bytes[1]) else {
      return nil
    }
    return Int(bytes[1]) - 48
  }

  /// Whether an element begins and ends a paragraph; elements of a page's own do.
  static func isBlock(_ name: String) -> Bool {
    block.contains(name) || name.utf8.contains(UInt8(ascii: "-"))
  }
}
