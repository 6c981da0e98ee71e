/// What a page says about itself, as written.
struct PageMetadata {
  /// Values of `meta` by name, property or itemprop in small letters; the first counts.
  var meta: [String: String] = [:]
  /// Text of the `title` element.
  var documentTitle = ""
  /// The `canonical` link.
  var canonical: String?
  /// The `lang` of the page.
  var language: String?
  /// Scripts of type application/ld+json.
  var linkedData: [String] = []
  /// Values of `time` elements outside furniture, in page order.
  var times: [String] = []
  /// The `time` marked as the day of publication.
  var publicationTime: String?
}
