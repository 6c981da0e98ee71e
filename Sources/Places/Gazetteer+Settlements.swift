extension Gazetteer {
  /// The most populous towns and cities of a part of the world, for a map's background.
  ///
  /// Reads the whole gazetteer once, some milliseconds.
  ///
  /// - Parameters:
  ///   - limit: How many at most; the least class of population that would exceed it is left out.
  ///   - isInside: Whether a point (degrees north, degrees east) lies in the part.
  /// - Returns: The most populous first, then in the order of the gazetteer.
  package func settlements(
    limit: Int, where isInside: (_ latitude: Double, _ longitude: Double) -> Bool
  ) -> [GazetteerEntry] {
    var found: [GazetteerEntry] = []
    var classes = [Int](repeating: 0, count: 256)
    forEachEntry { entry in
      guard entry.isSettlement, entry.populationClass > 0,
        isInside(entry.latitude, entry.longitude)
      else { return }
      found.append(entry)
      classes[Int(entry.populationClass)] += 1
    }
    var (least, count) = (256, 0)
    while least > 0, count + classes[least - 1] <= limit {
      least -= 1
      count += classes[least]
    }
    return found.filter { Int($0.populationClass) >= least }.sorted {
      ($1.populationClass, $0.handle) < ($0.populationClass, $1.handle)
    }
  }

  /// Calls `body` with every entry, in the order of the file.
  private func forEachEntry(_ body: (GazetteerEntry) -> Void) {
    var start = names
    while start < cues {
      let record = record(at: start)
      for number in 0..<record.entries { body(entry(number, of: record)) }
      start = end(of: record)
    }
  }
}
