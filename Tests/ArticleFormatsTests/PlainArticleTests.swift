import ArticleFormats
import ClaimModel
import Testing
import TextAnalysis

@Suite struct PlainArticleTests {
  private func read(_ text: String) throws -> ArticleText {
    try ArticleReader().read(Array(text.utf8), file: "article.txt")
  }

  @Test func theTextStaysAsItIs() throws {
    let text = "\n  Ferries <b>collide</b> \r\n\r\n*Text*, & more.  \n\n\n"
    #expect(String(decoding: try read(text).text.bytes, as: UTF8.self) == text)
    #expect(try read(text).title == "Ferries <b>collide</b>")
  }

  @Test(arguments: [
    "A sentence that ends as one.\n\nAnother one.", "Only a line", "",
    "LYON, France (Agency) - Two boats collided on Monday\n\nText.",
    "LYON, 3 May 2021 \u{2014} Two boats collided\nand sank.",
  ])
  func noHeadline(text: String) throws {
    #expect(try read(text).title == nil)
  }

  @Test(arguments: [
    "Headline\n\nLYON, 3 May 2021\n\nText.",
    "Headline\nLYON, May 3, 2021 (Agency) - Two boats sank.",
    "Headline\n\nPublished 3 May 2021\n\nText.",
    "Headline\n\nBy Ada Example, Monday 3 May 2021\n\nText.",
    "3 May 2021\n\nText on 4 May 2021.", "Headline\n\nUpdated: 3 May 2021 10:00. All times local.",
  ])
  func dates(text: String) throws {
    #expect(try read(text).published == Day(year: 2021, month: 5, day: 3))
  }

  @Test(arguments: [
    "Remembering the flood of 3 May 2021\n\nText.",
    "Headline\n\nLYON, May 3 (Agency) - Two boats sank.",
    "Headline\n\nTwo boats sank on 3 May 2021.", "Headline\n\nText.",
    "Headline\n\nA town looks back on 3 May 2021\n\nText.", "Headline\n\nMay 2021\n\nText.",
  ])
  func noDate(text: String) throws {
    #expect(try read(text).published == nil)
  }

  @Test func decodingErrorsPassThrough() {
    #expect(throws: TextDecodingError.self) {
      try ArticleReader().read([0x41, 0xFF], file: "a.txt")
    }
    #expect(throws: TextDecodingError.self) { try ArticleReader().read([0x41, 0], file: "a.md") }
  }

  @Test(arguments: [
    ("a.html", "x", ArticleFormat.html), ("a.HTM", "x", .html), ("a.md", "x", .markdown),
    ("a.txt", "<html>", .text), ("-", "<!DOCTYPE html><p>x", .html),
    ("-", "# Title\n\nx", .markdown),
    ("-", "---\ntitle: x\n---\n", .markdown), ("-", "Title\n\nText.", .text), ("-", "", .text),
    ("article", "< 5 dead", .text),
  ])
  func format(file: String, text: String, format: ArticleFormat) throws {
    #expect(try ArticleReader().read(Array(text.utf8), file: file).format == format)
  }
}
