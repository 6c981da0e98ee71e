#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension PlaceReference {
  /// Great-circle distance to another place in kilometres; nil when either has no point.
  ///
  /// By the haversine formula, on a sphere of 6,371 km.
  package func distanceInKilometres(to other: PlaceReference) -> Double? {
    guard let latitude, let longitude, let otherLatitude = other.latitude,
      let otherLongitude = other.longitude
    else { return nil }
    let north = sin((otherLatitude - latitude) * .pi / 360)
    let east = sin((otherLongitude - longitude) * .pi / 360)
    let chord =
      north * north
      + cos(latitude * .pi / 180) * cos(otherLatitude * .pi / 180) * east * east
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
