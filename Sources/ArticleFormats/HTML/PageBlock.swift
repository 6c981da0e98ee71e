/// A paragraph, heading, list item or table row of a page.
struct PageBlock {
  /// Level of a heading; nil for other blocks.
  var headingLevel: Int?
  /// Where its words stand in the page's text.
  var range: Range<Int>
  /// How many bytes of it are links.
  var linkCount: Int
  /// Whether it stands in a menu, advert or the like.
  var isFurniture: Bool
  /// Whether it stands in a list.
  var isInList: Bool
  /// The outermost `article` around it, counted from 0; nil outside.
  var article: Int?
  var isInMain: Bool
  /// Whether it stands in what the page marks as the article's body.
  var isInBody: Bool
  /// The innermost block element around its own, as an index into the page's containers.
  var container: Int

  /// Length in bytes.
  var count: Int { range.count }

  /// Whether it is little but links, as lists of other articles are.
  var isLinks: Bool { linkCount * 10 > count * 7 }
}

/// What was collected from a page.
struct Page {
  /// The words of all blocks, one after the other.
  var text: [UInt8] = []
  var blocks: [PageBlock] = []
  /// For each container the one around it; the first is its own.
  var parents: [Int] = [0]
  var metadata = PageMetadata()
}
