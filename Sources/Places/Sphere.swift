#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Distances on the earth.
enum Sphere {
  /// Great-circle distance in kilometres by the haversine formula, on a sphere of 6,371 km.
  static func distance(
    _ first: (latitude: Double, longitude: Double), _ second: (latitude: Double, longitude: Double)
  ) -> Double {
    let (a, b) = (radians(first.latitude), radians(second.latitude))
    let north = sin((b - a) / 2)
    let east = sin(radians(second.longitude - first.longitude) / 2)
    let chord = north * north + cos(a) * cos(b) * east * east
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  /// Two to the power of eighths.
  static func powerOfTwo(eighths: Int) -> Double { exp2(Double(eighths) / 8) }
}
