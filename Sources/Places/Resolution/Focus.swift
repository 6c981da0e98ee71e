/// The vote of one name for the country and division of its place.
struct Ballot {
  var entry: UInt32
  var country: UInt32
  var division: UInt32
  var weight: Double

  /// Its weight for a country or division.
  func weight(for handle: UInt32) -> Double {
    handle == country || handle == division ? weight : 0
  }
}

/// The countries and divisions that a document keeps to.
struct Focus {
  private var votes: [(handle: UInt32, weight: Double)] = []
  private var total = 0.0
  /// Points of the places taken so far.
  private(set) var points: [(handle: UInt32, latitude: Double, longitude: Double)] = []

  mutating func vote(_ handle: UInt32, _ weight: Double) {
    guard handle != 0 else { return }
    if let index = votes.firstIndex(where: { $0.handle == handle }) {
      votes[index].weight += weight
    } else {
      votes.append((handle, weight))
    }
  }

  mutating func add(_ ballot: Ballot) {
    vote(ballot.country, ballot.weight)
    if ballot.division != ballot.country { vote(ballot.division, ballot.weight) }
  }

  mutating func count(_ weight: Double) { total += weight }

  mutating func add(_ entry: GazetteerEntry) {
    points.append((entry.handle, entry.latitude, entry.longitude))
  }

  /// The share of the votes for a country or division; at least two votes make a whole.
  func share(_ handle: UInt32, without own: Ballot?) -> Double {
    guard handle != 0, let vote = votes.first(where: { $0.handle == handle }) else { return 0 }
    return (vote.weight - (own?.weight(for: handle) ?? 0)) / max(2, total)
  }

  /// Kilometres to the nearest other place taken; nil when there is none.
  func nearest(_ entry: GazetteerEntry, butNot own: UInt32?) -> Double? {
    var best: Double?
    for point in points {
      // A box of about 150 km keeps the trigonometry for the few that matter.
      guard point.handle != own, point.handle != entry.handle,
        abs(point.latitude - entry.latitude) < 1.4,
        abs(point.longitude - entry.longitude) < 3
      else { continue }
      let distance = Sphere.distance(
        (point.latitude, point.longitude), (entry.latitude, entry.longitude))
      best = min(best ?? distance, distance)
    }
    return best
  }
}
