/// The frame that every page has: title, style sheet, header, main part and footer.
struct HTMLDocument {
  let text: String

  /// Writes a page.
  init(
    title: String, header: (inout HTMLWriter) -> Void, main: (inout HTMLWriter) -> Void,
    footer: (inout HTMLWriter) -> Void
  ) {
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.element("title", title)
    page.raw("\n<style>\n\(HTMLReport.styleSheet)\n</style>\n</head>\n<body>\n")
    page.element("header", class: "top", header)
    page.raw("\n<main>\n")
    main(&page)
    page.raw("\n</main>\n")
    page.element("footer", footer)
    page.raw("\n</body>\n</html>\n")
    text = page.text
  }
}
