#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The part of the world that a locator map shows, and where its points lie on paper.
///
/// Degrees are drawn as they are (plate carrée), narrowed by the cosine of the middle latitude, so that
/// shapes near the middle are true. Longitudes are counted from the western edge, so that a window may
/// lie across the date line.
struct MapWindow: Hashable, Sendable {
  let south: Double
  let north: Double
  /// -180 ..< 180.
  let west: Double
  /// Width in degrees of longitude, at most 360.
  let breadth: Double
  /// Size of the paper in its own units.
  let width: Double
  let height: Double

  /// The least window with some land around places; nil without places.
  ///
  /// - Parameters:
  ///   - points: Degrees north and east.
  ///   - width: Width of the paper.
  ///   - height: Its height.
  init?(around points: [(latitude: Double, longitude: Double)], width: Double, height: Double) {
    guard let low = points.map(\.latitude).min(), let high = points.map(\.latitude).max() else {
      return nil
    }
    let (start, span) = MapWindow.arc(of: points.map(\.longitude))
    let middle = (low + high) / 2
    let narrowing = max(0.2, cos(middle * .pi / 180))
    // Degrees of latitude for each unit of paper: what the wider of the two sides needs.
    let least = 4.0 / height
    let scale = max(least, (high - low) * 1.35 / height, span * narrowing * 1.35 / width)
    let breadth = min(360, scale * width / narrowing)
    let tall = min(180, scale * height)
    let bottom = max(-90, min(90 - tall, middle - tall / 2))
    self.south = bottom
    self.north = bottom + tall
    self.breadth = breadth
    self.west = MapWindow.wrapped(start + span / 2 - breadth / 2)
    self.width = width
    self.height = height
  }

  /// Where a point lies on paper, from the upper left corner; nil outside the window.
  func point(latitude: Double, longitude: Double) -> (x: Double, y: Double)? {
    var east = longitude - west
    if east < 0 { east += 360 }
    guard east <= breadth, latitude >= south, latitude <= north else { return nil }
    return (east / breadth * width, (north - latitude) / (north - south) * height)
  }

  /// The shortest arc that holds all longitudes: its western end and its length.
  private static func arc(of longitudes: [Double]) -> (start: Double, span: Double) {
    let sorted = longitudes.sorted()
    guard let first = sorted.first, let last = sorted.last else { return (0, 0) }
    var (start, gap) = (first, first + 360 - last)
    for (west, east) in zip(sorted, sorted.dropFirst()) where east - west > gap {
      (start, gap) = (east, east - west)
    }
    return (start, 360 - gap)
  }

  private static func wrapped(_ longitude: Double) -> Double {
    longitude < -180 ? longitude + 360 : longitude >= 180 ? longitude - 360 : longitude
  }
}
