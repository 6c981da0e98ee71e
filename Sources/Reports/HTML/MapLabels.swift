/// Finds room for the names of places on a map; a name that finds none is left out.
struct MapLabels {
  /// Where a name is written.
  struct Label: Hashable {
    var x: Double
    var y: Double
    /// SVG `text-anchor`.
    var anchor: String
  }

  private struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let window: MapWindow
  private var taken: [Box] = []

  /// Keeps names clear of the points of all places.
  init(_ window: MapWindow, around points: [(x: Double, y: Double)]) {
    self.window = window
    taken = points.map { Box(left: $0.x - 6, right: $0.x + 6, top: $0.y - 6, bottom: $0.y + 6) }
  }

  /// Room beside, over or under a point; nil when all of it is taken.
  mutating func place(_ name: String, at point: (x: Double, y: Double)) -> Label? {
    // About 7 units a letter at a height of 13; wide enough for most scripts.
    let width = Double(name.count) * 7.2
    let (x, y) = point
    let choices = [
      (Label(x: x + 9, y: y + 4.5, anchor: "start"), x + 8),
      (Label(x: x - 9, y: y + 4.5, anchor: "end"), x - 8 - width),
      (Label(x: x, y: y - 9, anchor: "middle"), x - width / 2),
      (Label(x: x, y: y + 18, anchor: "middle"), x - width / 2),
    ]
    for (label, left) in choices {
      let box = Box(left: left, right: left + width, top: label.y - 12, bottom: label.y + 4)
      let isInside =
        box.left >= 4 && box.right <= window.width - 4 && box.top >= 2
        && box.bottom <= window.height - 2
      if isInside, !taken.contains(where: box.meets) {
        taken.append(box)
        return label
      }
    }
    return nil
  }
}
