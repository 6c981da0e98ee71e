internal import Foundation

/// Adds up CPU and wall seconds over several pieces of work.
struct SplitClock {
  private(set) var cpu = 0.0
  private(set) var wall = 0.0

  mutating func measure(_ work: () throws -> Void) rethrows {
    let start = Date()
    cpu += try CPUClock.seconds(work)
    wall += Date().timeIntervalSince(start)
  }

  /// Prints how many a second, and the seconds.
  func report(_ name: String, count: Int) {
    CPUClock.report(name, Double(count) / cpu, "a CPU second")
    print(String(format: "  %.2f CPU seconds, %.2f on the clock", cpu, wall))
  }
}
