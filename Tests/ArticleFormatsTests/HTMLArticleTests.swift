import ArticleFormats
import ClaimModel
import Testing
import TextAnalysis

@Suite struct HTMLArticleTests {
  private let body = """
    <p>The harbour of Example Town was closed on Monday after two ferries collided in fog. The coast
    guard said that three people were hurt.</p>
    <p>&ldquo;We were lucky,&rdquo; said the mayor, Ada&nbsp;Example, who flew in by <b>heli</b>copter.</p>
    """

  private func read(_ page: String) throws -> ArticleText {
    try ArticleReader().read(Array(page.utf8), file: "page.html")
  }

  private func text(_ page: String) throws -> String {
    String(decoding: try read(page).text.bytes, as: UTF8.self)
  }

  private let expected = """
    The harbour of Example Town was closed on Monday after two ferries collided in fog. The coast \
    guard said that three people were hurt.

    “We were lucky,” said the mayor, Ada Example, who flew in by helicopter.
    """

  @Test func paragraphsAreDividedByBlankLines() throws {
    #expect(try text("<html><body>\(body)</body></html>") == expected)
    #expect(try text(body) == expected)
  }

  @Test(arguments: [
    "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>",
    "<script>var killed = 12;</script>", "<style>p { color: red }</style>",
    "<noscript>12 people need script</noscript>", "<aside>Twelve people read this</aside>",
    "<form><button>Sign up</button> for 3 letters a week</form>",
    "<div class=\"site-ad\"><p>Buy 2 boats, get 3.</p></div>",
    "<div class=\"relatedLinks\"><p>More on the 12 ferries of the region</p></div>",
    "<p hidden>Twelve were killed</p>", "<p style=\"display: none\">Twelve were killed</p>",
    "<div role=navigation>Twelve pages</div>", "<!-- 12 dead -->",
    "<ul><li><a href=/1>Four killed elsewhere</a></li><li><a href=/2>Nine hurt</a></li></ul>",
    "<figure><img src=a alt='Twelve boats'><figcaption>Boats. Photo: 12 Studios</figcaption></figure>",
    "<footer>Founded in 1999</footer>", "<template><p>Twelve</p></template>",
    "<svg><text>Twelve</text></svg>", "<iframe src=/ad>Twelve</iframe>",
    "<select><option>Twelve</option></select>",
  ])
  func furnitureIsLeftOut(furniture: String) throws {
    #expect(try text("<body>\(furniture)\(body)</body>") == expected)
    #expect(try text("<body><article>\(body)\(furniture)</article></body>") == expected)
    #expect(try text("<body>\(furniture)<main>\(body)</main>\(furniture)</body>") == expected)
  }

  @Test func theArticleIsTakenBeforeAnythingElse() throws {
    let page = """
      <body><p>Welcome to our pages, which you may read in peace and quiet, every day.</p>
      <article>\(body)</article>
      <article><p>Another story begins here.</p></article></body>
      """
    #expect(try text(page) == expected)
  }

  @Test func entriesOfALiveBlogStayTogether() throws {
    let entry =
      "<article><p>The coast guard has ended its search for the missing boat.</p></article>"
    let page = "<main><h1>Live</h1>\(entry)\(entry)\(entry)</main>"
    #expect(try text(page).components("The coast guard") == 3)
  }

  @Test func aNameThatAlsoHoldsTextIsNoFurniture() throws {
    #expect(try text("<div class='social-issues article-body'>\(body)</div>") == expected)
  }

  @Test func whereEverythingLooksLikeFurnitureItIsRead() throws {
    #expect(try text("<div class='related'>\(body)</div>") == expected)
  }

  @Test func theHeadlineOutsideTheArticleIsAdded() throws {
    let page = """
      <title>Ferries collide | Example Post</title><header><h1>Ferries collide</h1></header>
      <article>\(body)</article>
      """
    #expect(try text(page) == "Ferries collide\n\n" + expected)
  }

  @Test(arguments: [
    ("one<br>two", "one\ntwo"), ("one<br><br>two", "one\n\ntwo"),
    ("<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"),
    (
      "<table><tr><th>Dead</th><td>3</td></tr><tr><td>Hurt</td><td>4</td></tr></table>",
      "Dead | 3\n\nHurt | 4"
    ),
    ("<pre>one\n  two</pre>", "one\n  two"), ("a<span>b</span>c", "abc"),
    ("<p>one<p>two", "one\n\ntwo"), ("<q>so</q> she said", "“so” she said"),
    ("1&nbsp;000 &amp; more &lt;3 &#233;&#x142;", "1 000 & more <3 éł"),
    ("so&shy;me wo&#8203;rds", "some words"),
    ("fact<sup><a href=#n1>[1]</a></sup>. m<sup>2</sup>", "fact. m2"),
    ("<p>un<b>closed <i>and</b> crossed</i> text", "unclosed and crossed text"),
    ("AT&T & 5 < 6 > 4", "AT&T & 5 < 6 > 4"),
  ])
  func inlineAndBlock(page: String, expected: String) throws {
    #expect(try text("<body><div>\(page)</div></body>") == expected)
  }

  @Test func aPageOfBytesThatAreNoUTF8IsReadInItsEncoding() throws {
    let latin = Array("<body><p>Caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94] + Array("</p>".utf8)
    let article = try ArticleReader().read(latin, file: "a.html")
    #expect(String(decoding: article.text.bytes, as: UTF8.self) == "Café “a”")
    let cyrillic =
      Array("<head><meta charset=\"windows-1251\"></head><p>".utf8) + [0xCC, 0xE8, 0xF0]
    let russian = try ArticleReader().read(cyrillic, file: "a.html")
    #expect(String(decoding: russian.text.bytes, as: UTF8.self) == "Мир")
  }

  @Test func binaryFilesAreRefused() {
    #expect(throws: TextDecodingError.self) {
      try ArticleReader().read([60, 0, 0, 1], file: "a.html")
    }
  }

  @Test(arguments: [
    "", " ", "<", "<p", "<!--", "<html", "</p></p>", "<a href='", "&#x110000;", "<![CDATA[", "<?",
    "<script>", "<title>", "<td>x", "</article>x", "\u{FEFF}<p>x",
  ])
  func brokenPagesAreRead(page: String) throws {
    let article = try read(page)
    #expect(article.text.bytes.count <= page.utf8.count + 2)
  }

  @Test func deepNestingLosesNoText() throws {
    let page = "<article>" + String(repeating: "<b>", count: 1000) + body
    #expect(try text(page).hasSuffix("helicopter."))
    let unclosed = (0..<600).map { "<p>Paragraph <b>\($0) is here" }.joined()
    #expect(try text(unclosed).hasSuffix("Paragraph 599 is here"))
    let deep = String(repeating: "<div>", count: 100_000) + "x"
    #expect(try text(deep) == "x")
  }

  @Test func randomMarkupIsHarmless() throws {
    let parts = [
      "<p>", "</p>", "<div>", "</div>", "<a href=x>", "</a>", "word ", "<br>", "<!--", "-->",
      "<td>", "<script>", "</script>", "&amp;", "&", "<", ">", "\"", "<article>", "</article>",
      "<time>", "</time>", "<sup>", "</sup>", "<pre>", "<title>", "<q>", "é",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var page = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        page += parts[Int(state >> 33) % parts.count]
      }
      #expect(try read(page).text.bytes.count <= 3 * page.utf8.count)
    }
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
