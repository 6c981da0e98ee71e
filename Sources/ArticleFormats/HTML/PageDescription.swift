internal import ClaimModel

/// Title, date and origin of a page, from the best of its statements about itself.
struct PageDescription {
  private let page: Page
  private let data: LinkedData
  private let headings: [String]

  init(_ page: Page) {
    self.page = page
    data = LinkedData(page.metadata.linkedData)
    headings = page.blocks.lazy.filter { $0.headingLevel == 1 && !$0.isFurniture }.prefix(5).map {
      WhiteSpace.collapsed(String(decoding: page.text[$0.range], as: UTF8.self))
    }
  }

  /// The headline; nil when the page has none.
  var title: String? {
    data.headline ?? first("og:title", "twitter:title", "dc.title", "headline").map(withoutSite)
      ?? mainHeading ?? documentTitle
  }

  /// The day of publication; nil when the page does not state it.
  var published: Day? {
    let stated = [
      data.published,
      first(
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate",
        "publishdate", "publish-date", "publication_date", "publication-date", "dc.date",
        "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "article.published",
        "cxenseparse:recs:publishtime"),
      page.metadata.publicationTime,
    ]
    return stated.lazy.compactMap { $0 }.compactMap { StatedDate.day(in: $0) }.first
      ?? page.metadata.times.lazy.compactMap { StatedDate.day(in: $0) }.first
      ?? url.flatMap { StatedDate.day(inAddress: $0) }
  }

  /// The address; nil when the page does not state one of http or https.
  var url: String? {
    [page.metadata.canonical, first("og:url", "twitter:url"), data.url].lazy
      .compactMap { $0 }.compactMap(WebAddress.checked).first
  }

  /// Who published it: as stated, or the name of the site behind the title of the document.
  var publisher: String? {
    data.publisher ?? first("og:site_name", "publisher", "dc.publisher", "application-name")
      ?? siteInTitle
  }

  /// Who wrote it; nil when the page does not say, or gives an address only.
  var byline: String? {
    let stated =
      data.author ?? first("author", "byl", "dc.creator", "article:author", "parsely-author")
    return stated.flatMap { $0.hasPrefix("http") ? nil : $0 }
  }

  /// The language as a BCP 47 tag.
  var language: String? {
    let stated = page.metadata.language ?? data.language ?? first("content-language", "og:locale")
    return stated.map { String($0.map { $0 == "_" ? "-" : $0 }) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The blocks of the article, its headline first where the page shows it outside.
  func withHeadline(_ blocks: [PageBlock]) -> [PageBlock] {
    guard let first = blocks.first, !blocks.contains(where: { $0.headingLevel == 1 }),
      let title = title?.lowercased()
    else { return blocks }
    let headline = page.blocks.first { block in
      guard block.headingLevel == 1, block.range.upperBound <= first.range.lowerBound else {
        return false
      }
      let heading = String(decoding: page.text[block.range], as: UTF8.self).lowercased()
      return title.contains(heading) || heading.contains(title)
    }
    return (headline.map { [$0] } ?? []) + blocks
  }

  private func first(_ names: String...) -> String? {
    names.lazy.compactMap { page.metadata.meta[$0] }.first { !$0.isEmpty }
  }

  /// The only heading of the first level, or the one that the document's title repeats.
  private var mainHeading: String? {
    let title = page.metadata.documentTitle
    return headings.first { title.contains($0) } ?? (headings.count == 1 ? headings.first : nil)
  }

  private var documentTitle: String? {
    let title = withoutSite(page.metadata.documentTitle)
    return title.isEmpty ? nil : title
  }

  /// "Headline | Site" without the site.
  private func withoutSite(_ title: String) -> String {
    let title = WhiteSpace.collapsed(title)
    guard let cut = PageDescription.lastDivider(in: title) else { return title }
    let site = WhiteSpace.trimmed(title[cut.upperBound...])
    let isSite = [first("og:site_name"), data.publisher].contains { $0 == site }
    let head = WhiteSpace.trimmed(title[..<cut.lowerBound])
    return isSite || title[cut].contains("|") || headings.contains(head) ? head : title
  }

  private var siteInTitle: String? {
    let title = page.metadata.documentTitle
    guard let cut = PageDescription.lastDivider(in: title) else { return nil }
    let site = WhiteSpace.trimmed(title[cut.upperBound...])
    let head = WhiteSpace.trimmed(title[..<cut.lowerBound])
    let isSure = title[cut].contains("|") || headings.contains(head)
    return isSure && !site.isEmpty && site.count <= 60 ? site : nil
  }

  private static func lastDivider(in title: String) -> Range<String.Index>? {
    var last: Range<String.Index>?
    for divider in [" | ", " - ", " \u{2013} ", " \u{2014} ", " \u{00B7} "] {
      if let found = title.ranges(of: divider).last,
        found.lowerBound > (last?.lowerBound ?? title.startIndex)
      {
        last = found
      }
    }
    return last
  }
}
