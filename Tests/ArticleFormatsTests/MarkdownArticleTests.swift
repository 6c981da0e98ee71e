import ArticleFormats
import ClaimModel
import Testing
import TextAnalysis

@Suite struct MarkdownArticleTests {
  private func read(_ text: String) throws -> ArticleText {
    try ArticleReader().read(Array(text.utf8), file: "article.md")
  }

  @Test(arguments: [
    ("# One\n\ntwo\nthree\n", "One\n\ntwo three"), ("One\n===\ntwo", "One\n\ntwo"),
    ("## One ##\ntwo", "One\n\ntwo"), ("#no heading", "#no heading"),
    (
      "- one\n- two\n  goes on\n* three\n1. four\n2) five",
      "one\n\ntwo goes on\n\nthree\n\nfour\n\nfive"
    ),
    ("It began in\n2016. Nobody knew", "It began in 2016. Nobody knew"),
    ("> one\n> two\n\nthree", "one two\n\nthree"), ("one\n\n***\n\ntwo", "one\n\ntwo"),
    ("```swift\nlet *a* = 1\n\nx\n```\ntwo", "let *a* = 1\n\nx\n\ntwo"),
    ("| a | b |\n|---|:-:|\n| 1 | *2* |", "a | b\n\n1 | 2"),
    ("one  \ntwo\\\nthree", "one\ntwo\nthree"), ("one\r\ntwo\r\n\r\nthree", "one two\n\nthree"),
    ("- [x] done", "done"), ("\n\n\none", "one"), ("", ""),
    ("one[^1]\n\n[^1]: note", "one\n\n note"),
  ])
  func blocks(markdown: String, text: String) throws {
    #expect(
      String(decoding: try read(markdown).text.bytes, as: UTF8.self)
        == text.replacing("\n\n note", with: "\n\nnote"))
  }

  @Test(arguments: [
    ("*one* **two** ***three*** _four_ __five__", "one two three four five"),
    ("snake_case_word 2 * 3 * 4 a*b*c", "snake_case_word 2 * 3 * 4 abc"),
    ("**bold *both* bold**", "bold both bold"), ("*unclosed and _so on", "*unclosed and _so on"),
    ("~~gone~~ ~5", "gone ~5"), ("`code *x*` and ``a ` b``", "code *x* and a ` b"),
    ("[word](http://x.org/a_(b) \"T\") end", "word end"), ("[a *b*](x)", "a b"),
    ("![alt text](pic.png)after", "after"), ("[a](unclosed", "[a](unclosed"),
    ("[plain]", "[plain]"),
    ("[one][ref] [ref] [two][] [no][none]\n\n[ref]: http://x\n[two]: y", "one ref two [no][none]"),
    ("<https://example.org> <b>x</b> a < b > c", "https://example.org x a < b > c"),
    ("\\*not\\* \\q", "*not* \\q"), ("&amp; &eacute; &#8364; &nope; & x", "& é € &nope; & x"),
    ("one<br>two", "one\ntwo"),
    ("It's \"quoted\" – *so*, he said.", "It's \"quoted\" – so, he said."),
    ("*(x)* **Note:** text", "(x) Note: text"),
  ])
  func inline(markdown: String, text: String) throws {
    #expect(String(decoding: try read(markdown).text.bytes, as: UTF8.self) == text)
  }

  @Test func frontMatterTellsAboutTheArticle() throws {
    let article = try read(
      """
      ---
      title: "Ferries collide"
      date: 2021-05-03 10:00
      author: Ada Example
      publisher: Example Post
      url: https://example.org/1
      tags:
        - title: no
      ---
      # Another title

      Text.
      """)
    #expect(article.title == "Ferries collide")
    #expect(article.published == Day(year: 2021, month: 5, day: 3))
    #expect(article.byline == "Ada Example")
    #expect(article.publisher == "Example Post")
    #expect(article.url == "https://example.org/1")
    #expect(String(decoding: article.text.bytes, as: UTF8.self) == "Another title\n\nText.")
  }

  @Test func withoutFrontMatterTheFirstHeadingIsTheTitle() throws {
    let article = try read("# Ferries *collide*\n\n*Published 3 May 2021*\n\nText.")
    #expect(article.title == "Ferries collide")
    #expect(article.published == Day(year: 2021, month: 5, day: 3))
  }

  @Test func aLineOfDashesAloneIsNoFrontMatter() throws {
    #expect(
      String(decoding: try read("---\n\nText: one.\n").text.bytes, as: UTF8.self) == "Text: one.")
  }
}
