import ArticleFormats
import ClaimModel
import Testing

/// What pages say about themselves.
@Suite struct PageDescriptionTests {
  private func read(_ head: String, _ body: String = "<p>Some text of the article.</p>") throws
    -> ArticleText
  {
    let page = "<html lang=en-GB><head>\(head)</head><body>\(body)</body></html>"
    return try ArticleReader().read(Array(page.utf8), file: "page.html")
  }

  @Test func linkedDataIsBelievedFirst() throws {
    let article = try read(
      """
      <title>Something else | Example Post</title>
      <meta property="og:title" content="Not this">
      <script type="application/ld+json">{broken</script>
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "name": "Other"},
        {"@type": ["NewsArticle"], "headline": "Ferries  collide", "datePublished": "2021-05-03T22:10:00+02:00",
         "author": [{"@type": "Person", "name": "Ada Example"}, {"name": "Bob Sample"}],
         "publisher": {"@type": "Organization", "name": "Example Post"},
         "mainEntityOfPage": {"@id": "https://example.org/ferries"}}]}
      </script>
      """)
    #expect(article.title == "Ferries collide")
    #expect(article.published == Day(year: 2021, month: 5, day: 3))
    #expect(article.publisher == "Example Post")
    #expect(article.byline == "Ada Example, Bob Sample")
    #expect(article.url == "https://example.org/ferries")
    #expect(article.language == "en-GB")
  }

  @Test func openGraphAndMetaFollow() throws {
    let article = try read(
      """
      <meta property="og:title" content="Ferries collide | Example Post">
      <meta property="og:site_name" content="Example Post">
      <meta property="og:url" content="https://example.org/1">
      <meta property="article:published_time" content="2021-05-03T10:00:00Z">
      <meta name="author" content="Ada Example">
      <link rel="canonical" href="https://example.org/ferries">
      """)
    #expect(article.title == "Ferries collide")
    #expect(article.published == Day(year: 2021, month: 5, day: 3))
    #expect(article.publisher == "Example Post")
    #expect(article.url == "https://example.org/ferries")
    #expect(article.byline == "Ada Example")
  }

  @Test(arguments: [
    "<meta name=date content=2021-05-03>", "<meta name=DC.date.issued content='3 May 2021'>",
    "<meta itemprop=datePublished content=20210503>",
    "<meta name=pubdate content='Mon, 03 May 2021 10:00:00 GMT'>",
    "<link rel=canonical href=https://example.org/2021/05/03/ferries>",
  ])
  func dates(head: String) throws {
    #expect(try read(head).published == Day(year: 2021, month: 5, day: 3))
  }

  @Test(arguments: [
    "<time datetime=2021-05-03T10:00>yesterday</time>", "<time>3 May 2021</time>",
    "<time datetime=2020-01-01>then</time><time itemprop=datePublished datetime=2021-05-03>x</time>",
    "<aside><time datetime=2020-01-01>then</time></aside><time datetime=2021-05-03>now</time>",
    "<p>Published 3 May 2021</p>",
  ])
  func datesInTheBody(body: String) throws {
    #expect(try read("", body + "<p>Some text.</p>").published == Day(year: 2021, month: 5, day: 3))
  }

  @Test func addressesThatAreNoPagesAreLeftOut() throws {
    #expect(try read("<link rel=canonical href='javascript:alert(1)'>").url == nil)
    #expect(try read("<link rel=canonical href='/relative'>").url == nil)
  }

  @Test func theTitleOfTheDocumentIsTheLastResort() throws {
    #expect(try read("<title>Ferries collide | Example Post</title>").title == "Ferries collide")
    #expect(try read("<title>Ferries collide | Example Post</title>").publisher == "Example Post")
    #expect(try read("<title>Talks - no result</title>").title == "Talks - no result")
    #expect(try read("", "<h1>Ferries collide</h1><p>Text.</p>").title == "Ferries collide")
    #expect(try read("").title == nil)
  }
}
