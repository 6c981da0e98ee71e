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
  /// Indices of votes by handle, kept once there are more than a search in line is good for.
  private var numbers: [UInt32: Int] = [:]
  private var total = 0.0
  /// Points of the places taken so far.
  private(set) var points: [(handle: UInt32, latitude: Double, longitude: Double)] = []

  mutating func vote(_ handle: UInt32, _ weight: Double) {
    guard handle != 0 else { return }
    if let index = index(of: handle) {
      votes[index].weight += weight
    } else {
      if votes.count >= Focus.mostInLine {
        if numbers.isEmpty {
          for (number, vote) in votes.enumerated() { numbers[vote.handle] = number }
        }
        numbers[handle] = votes.count
      }
      votes.append((handle, weight))
    }
  }

  private static let mostInLine = 48
  /// Points beyond these are not weighed: a text that names so many places keeps to no region.
  private static let mostPoints = 512

  private func index(of handle: UInt32) -> Int? {
    numbers.isEmpty ? votes.firstIndex { $0.handle == handle } : numbers[handle]
  }

  mutating func add(_ ballot: Ballot) {
    vote(ballot.country, ballot.weight)
    if ballot.division != ballot.country { vote(ballot.division, ballot.weight) }
  }

  mutating func count(_ weight: Double) { total += weight }

  mutating func add(_ entry: GazetteerEntry) {
    guard points.count < Focus.mostPoints else { return }
    points.append((entry.handle, entry.latitude, entry.longitude))
  }

  /// The share of the votes for a country or division; at least two votes make a whole.
  func share(_ handle: UInt32, without own: Ballot?) -> Double {
    guard handle != 0, let index = index(of: handle) else { return 0 }
    return (votes[index].weight - (own?.weight(for: handle) ?? 0)) / max(2, total)
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
