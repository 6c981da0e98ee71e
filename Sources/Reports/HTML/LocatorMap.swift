internal import Places

/// A map of places on a ground of the towns around them; no tiles, no network.
enum LocatorMap {
  private static let paper = (width: 460.0, height: 270.0)
  /// How many places are drawn: those that most claims and records name.
  private static let mostPlaces = 60

  /// Writes a map of the places of claims and evidence, on a ground of the towns around them.
  static func write(_ places: [MappedPlace], to page: inout HTMLWriter) {
    // A country's point lies far from where its news happens; it places nothing beside towns.
    let towns = places.filter { !$0.isCountry }
    let all = towns.isEmpty ? places : towns
    let ranked = all.enumerated().sorted { left, right in
      (right.element.mentions, left.offset) < (left.element.mentions, right.offset)
    }
    let shown = ranked.prefix(LocatorMap.mostPlaces).sorted { $0.offset < $1.offset }.map(\.element)
    guard
      let window = MapWindow(
        around: shown.map { ($0.latitude, $0.longitude) }, width: LocatorMap.paper.width,
        height: LocatorMap.paper.height)
    else { return }
    page.element("h2", "Places")
    page.raw("<svg class=\"map\" viewBox=\"0 0 \(Int(window.width)) \(Int(window.height))\" ")
    page.raw("role=\"img\" aria-label=\"")
    page.words("Map of the places named: \(shown.map(\.name).joined(separator: ", ")).")
    page.raw("\">")
    let ground = Gazetteer.standard.settlements(limit: 1_400) {
      window.point(latitude: $0, longitude: $1) != nil
    }
    write(ground, window, to: &page)
    var labels = MapLabels(
      window,
      around: shown.compactMap { window.point(latitude: $0.latitude, longitude: $0.longitude) })
    for place in shown {
      guard let point = window.point(latitude: place.latitude, longitude: place.longitude) else {
        continue
      }
      let (x, y) = (LocatorMap.tenths(point.x), LocatorMap.tenths(point.y))
      let style = place.claims == 0 ? "recorded" : "claimed"
      page.raw("<g class=\"\(style)\">")
      page.element("title", "\(place.name): \(LocatorMap.tally(place))")
      page.raw("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>")
      if let label = labels.place(place.name, at: point) {
        page.raw("<text x=\"\(LocatorMap.tenths(label.x))\" y=\"\(LocatorMap.tenths(label.y))\" ")
        page.raw("text-anchor=\"\(label.anchor)\">")
        page.words(place.name)
        page.raw("</text>")
      }
      page.raw("</g>")
    }
    writeNames(of: ground, besides: shown, &labels, window, to: &page)
    page.raw("</svg>")
    page.element("p", class: "legend") { line in
      line.words("Filled: places of claims; rings: places that only evidence names; ")
      line.words("grey: the larger towns around. Positions: GeoNames, CC BY 4.0.")
      let rest = all.count - shown.count
      if rest > 0 { line.words(" Places named less often are left out: \(rest).") }
    }
  }

  /// The towns around as grey dots: together they show land and sea.
  private static func write(
    _ ground: [GazetteerEntry], _ window: MapWindow, to page: inout HTMLWriter
  ) {
    page.raw("<path class=\"ground\" d=\"")
    for town in ground {
      guard let point = window.point(latitude: town.latitude, longitude: town.longitude) else {
        continue
      }
      page.raw("M\(Int(point.x.rounded())) \(Int(point.y.rounded()))h0")
    }
    page.raw("\"/>")
  }

  /// The names of the largest towns, where there is room.
  private static func writeNames(
    of ground: [GazetteerEntry], besides shown: [MappedPlace], _ labels: inout MapLabels,
    _ window: MapWindow, to page: inout HTMLWriter
  ) {
    for town in ground.prefix(8) {
      let name = Gazetteer.standard.name(of: town)
      guard !shown.contains(where: { $0.name == name }),
        let point = window.point(latitude: town.latitude, longitude: town.longitude),
        let label = labels.place(name, at: point)
      else { continue }
      page.raw("<text class=\"town\" x=\"\(LocatorMap.tenths(label.x))\" ")
      page.raw("y=\"\(LocatorMap.tenths(label.y))\" text-anchor=\"\(label.anchor)\">")
      page.words(name)
      page.raw("</text>")
    }
  }

  private static func tally(_ place: MappedPlace) -> String {
    "claims \(place.claims), records \(place.records)"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
