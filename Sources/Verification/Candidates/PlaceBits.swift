internal import ClaimModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The relations that two places may have, as far as gates can tell.
///
/// The relation that `PlaceReference.relation(to:)` gives is always among them.
enum PlaceBits {
  static let same: UInt8 = 1
  static let inside: UInt8 = 2
  static let contains: UInt8 = 4
  static let near: UInt8 = 8
  static let unknown: UInt8 = 16
  static let apart: UInt8 = 32

  static func relation(_ claim: CandidateGate, _ record: CandidateGate) -> UInt8 {
    guard claim.place != 0, record.place != 0 else { return unknown }
    var bits: UInt8 = 0
    if claim.around & bit(record.place) != 0 { bits |= inside }
    if record.around & bit(claim.place) != 0 { bits |= contains }
    let sharesCountry = claim.country == record.country && claim.country != 0
    if sharesCountry {
      if record.has(CandidateGate.isCountry) { bits |= inside }
      if claim.has(CandidateGate.isCountry) { bits |= contains }
    }
    if claim.has(CandidateGate.hasID), record.has(CandidateGate.hasID) {
      if claim.place == record.place { return bits | same }
      if sharesCountry, isNear(claim.point, record.point) { bits |= near }
      return bits == 0 ? apart : bits
    }
    let differ = claim.country != 0 && record.country != 0 && !sharesCountry
    if differ { return bits == 0 ? apart : bits | apart }
    if !claim.has(CandidateGate.hasID), !record.has(CandidateGate.hasID) {
      return claim.place == record.place ? bits | same : bits | unknown
    }
    return bits | same | unknown
  }

  /// The bit of a place among those that others lie in.
  static func bit(_ place: UInt32) -> UInt32 { 1 << (place >> 27) }

  // MARK: Points

  /// Hundredths of a degree north and east.
  static func point(_ latitude: Double?, _ longitude: Double?) -> UInt32 {
    guard let latitude, let longitude, latitude.magnitude <= 90, longitude.magnitude <= 180 else {
      return CandidateGate.noPoint
    }
    let north = UInt16(bitPattern: Int16((latitude * 100).rounded()))
    let east = UInt16(bitPattern: Int16((longitude * 100).rounded()))
    return UInt32(north) << 16 | UInt32(east)
  }

  /// Whether two points may be at most `nearDistance` apart.
  private static func isNear(_ left: UInt32, _ right: UInt32) -> Bool {
    if left == CandidateGate.noPoint || right == CandidateGate.noPoint { return false }
    let north = abs(half(left >> 16) - half(right >> 16))
    // 25 km are 0.225 degrees; two hundredths more for rounding.
    guard north <= 25 else { return false }
    let apart = abs(half(left) - half(right))
    let east = min(apart, 36_000 - apart)
    let latitude = max(abs(half(left >> 16)), abs(half(right >> 16))) / 100 + 1
    return latitude >= 89 || east <= reach[latitude]
  }

  private static func half(_ word: UInt32) -> Int {
    Int(Int16(bitPattern: UInt16(truncatingIfNeeded: word)))
  }

  /// Hundredths of a degree of longitude that 25 km reach at most, by whole degrees of latitude.
  private static let reach: [Int] = (0..<90).map { latitude in
    Int((23 / cos(Double(latitude) * .pi / 180)).rounded(.up)) + 2
  }
}
