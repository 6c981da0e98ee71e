package import ClaimModel

/// A date of the Extended Date/Time Format (ISO 8601-2:2019, profile of the Library of Congress).
///
/// Reads and writes levels 0 and 1 whole, and of level 2 sets, qualified components, unspecified
/// digits anywhere, years with exponent or significant digits, and the parts of a year 25 to 41.
package struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// What was written.
  enum Form: Hashable, Sendable {
    case point(EDTFPoint)
    case interval(End, End)
    /// `[…]`: one of these.
    case oneOf([Member])
    /// `{…}`: all of these.
    case allOf([Member])
  }

  /// An end of an interval.
  enum End: Hashable, Sendable {
    case point(EDTFPoint)
    /// `..`
    case open
    /// Nothing written.
    case unknown
  }

  /// A member of a set.
  enum Member: Hashable, Sendable {
    case point(EDTFPoint)
    /// `1670..1672`
    case through(EDTFPoint, EDTFPoint)
    /// `..1672`
    case upTo(EDTFPoint)
    /// `1670..`
    case onFrom(EDTFPoint)
  }

  let form: Form

  /// Reads a date.
  ///
  /// - Parameter text: The date with nothing around it.
  /// - Throws: `EDTFError` with the position and reason, also for days that no calendar has.
  package init(_ text: String) throws(EDTFError) {
    var parser = EDTFParser(text)
    form = try parser.form()
  }

  /// The first and last day it may mean; an end is nil when open or unknown.
  ///
  /// A set spans from its first member to its last. Nil when the years lie outside -9999 to 9999.
  package var interval: DayInterval? {
    switch form {
    case .point(let point): return point.interval
    case .interval(let first, let last):
      let (start, end) = (days(first), days(last))
      if case .point = first, start == nil { return nil }
      if case .point = last, end == nil { return nil }
      return DayInterval(earliest: start?.earliest, latest: end?.latest)
    case .oneOf(let members), .allOf(let members): return span(members)
    }
  }

  /// Whether any part carries `?` or `%`.
  package var isUncertain: Bool { points.contains { $0.qualifier.isUncertain } }

  /// Whether any part carries `~` or `%`.
  package var isApproximate: Bool { points.contains { $0.qualifier.isApproximate } }

  /// The level of the standard, 0 to 2, that its features need.
  package var level: Int {
    switch form {
    case .oneOf, .allOf: return 2
    case .point(let point): return point.level
    case .interval(let first, let last):
      let highest = points.map(\.level).max() ?? 0
      if points.contains(where: \.isUnspecified) { return 2 }
      if case .point = first, case .point = last { return highest }
      return max(1, highest)
    }
  }

  private func days(_ end: End) -> DayInterval? {
    if case .point(let point) = end { return point.interval }
    return nil
  }

  private func span(_ members: [Member]) -> DayInterval? {
    var first: Day?
    var last: Day?
    var opens = (start: false, end: false)
    for member in members {
      let (low, high) = ends(member)
      if let low {
        guard let day = low.interval?.earliest else { return nil }
        first = first.map { min($0, day) } ?? day
      } else {
        opens.start = true
      }
      if let high {
        guard let day = high.interval?.latest else { return nil }
        last = last.map { max($0, day) } ?? day
      } else {
        opens.end = true
      }
    }
    return DayInterval(earliest: opens.start ? nil : first, latest: opens.end ? nil : last)
  }

  private func ends(_ member: Member) -> (EDTFPoint?, EDTFPoint?) {
    switch member {
    case .point(let point): (point, point)
    case .through(let first, let last): (first, last)
    case .upTo(let last): (nil, last)
    case .onFrom(let first): (first, nil)
    }
  }

  private var points: [EDTFPoint] {
    switch form {
    case .point(let point): return [point]
    case .interval(let first, let last):
      return [first, last].compactMap { if case .point(let point) = $0 { point } else { nil } }
    case .oneOf(let members), .allOf(let members):
      return members.flatMap { [ends($0).0, ends($0).1].compactMap { $0 } }
    }
  }
}
