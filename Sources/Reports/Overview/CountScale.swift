#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where counts lie on a line from nought to the greatest of them.
///
/// Linear; where the greatest count is more than fifty times the least positive one, by the logarithm
/// of count plus one, so that both can be told from nought.
struct CountScale: Hashable, Sendable {
  /// Number at the line's end.
  let end: Double
  let isLogarithmic: Bool

  /// Makes a scale for counts, of which one at least is positive.
  init(_ counts: [Double]) {
    let positive = counts.filter { $0 > 0 }
    let (least, greatest) = (positive.min() ?? 1, positive.max() ?? 1)
    isLogarithmic = greatest > 50 * least
    end = isLogarithmic ? pow(10, ceil(log10(greatest))) : CountScale.roundedUp(greatest)
  }

  /// Share of the line up to a count, from 0 to 1.
  func share(_ count: Double) -> Double {
    let share = isLogarithmic ? log10(count + 1) / log10(end + 1) : count / end
    return min(1, max(0, share))
  }

  /// The counts to write under the line: nought, one between and the end.
  var ticks: [Double] {
    isLogarithmic ? [0, pow(10, (log10(end) / 2).rounded()), end] : [0, end / 2, end]
  }

  /// The next of 1, 2, 4, 5, 6, 8 or 10 times a power of ten.
  private static func roundedUp(_ count: Double) -> Double {
    let power = pow(10, floor(log10(count)))
    let steps: [Double] = [1, 2, 4, 5, 6, 8, 10]
    return (steps.first { $0 * power >= count } ?? 10) * power
  }
}
