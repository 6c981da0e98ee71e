internal import Foundation

/// Figures of stores of several sizes, one under the other: how costs grow with the size.
struct StoreCurve {
  /// Figures of one store.
  struct Point {
    var size: Int
    /// CPU and wall seconds of the first verification of all.
    var cold = SplitClock()
    /// Most memory up to its end, in MB.
    var megabytes = 0.0
    /// CPU milliseconds, medians.
    var newRecord = 0.0
    var newArticle = 0.0
    /// CPU seconds of the plain join.
    var plainJoin: Double?
  }

  private(set) var points: [Point] = []

  mutating func add(_ point: Point) { points.append(point) }

  /// Prints a line for each size.
  func report() {
    guard points.count > 1 else { return }
    print("Growth, from claims and as many records:")
    print("   claims  cold CPU s  clock s  CPU us/claim   MB  record ms  article ms  plain SQL s")
    for point in points {
      let figures = String(
        format: "%9d  %10.1f  %7.1f  %12.0f  %4.0f  %9.1f  %10.1f  ", point.size, point.cold.cpu,
        point.cold.wall, point.cold.cpu / Double(point.size) * 1e6, point.megabytes,
        point.newRecord, point.newArticle)
      print(figures + (point.plainJoin.map { String(format: "%11.2f", $0) } ?? "          -"))
    }
  }
}
