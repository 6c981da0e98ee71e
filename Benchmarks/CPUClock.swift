internal import Foundation

/// CPU seconds of this process: what throughput is counted in, whatever else the machine does.
enum CPUClock {
  /// Runs some work and returns its CPU seconds.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Prints a figure in a column.
  static func report(_ name: String, _ value: Double, _ unit: String) {
    let digits = value < 10 ? 2 : value < 1000 ? 1 : 0
    let text = String(format: "%.\(digits)f", value)
    print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + "\(text) \(unit)")
  }
}
