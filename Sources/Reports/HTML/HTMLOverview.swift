/// Counts by source and a map, side by side where there is room; nothing where there are neither.
struct HTMLOverview {
  let histories: [CountHistory]
  let tables: CountTables
  let places: [MappedPlace]

  /// Writes both as sections.
  func write(to page: inout HTMLWriter) {
    guard !histories.isEmpty || !places.isEmpty else { return }
    page.raw("\n<div class=\"overview\">")
    if !histories.isEmpty {
      page.element("section", id: "counts") { tables.write(histories, to: &$0) }
    }
    if !places.isEmpty {
      page.element("section", id: "places") { LocatorMap.write(places, to: &$0) }
    }
    page.raw("</div>")
  }
}
