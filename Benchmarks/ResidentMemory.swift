internal import Foundation

/// Memory that the process holds now.
enum ResidentMemory {
  /// In MB, as Linux counts pages; 0 where it cannot be read.
  static var megabytes: Double {
    // https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: the second field.
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ")
    let pages = fields.flatMap { $0.count > 1 ? Double($0[1]) : nil } ?? 0
    return pages * Double(sysconf(CInt(_SC_PAGESIZE))) / 1e6
  }

  /// Has the most memory counted from now on, where Linux can.
  static func forgetPeak() {
    // https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
  }

  /// Prints the most memory that the process held so far.
  ///
  /// - Returns: The same in MB.
  @discardableResult
  static func reportPeak() -> Double {
    // https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?
      .split(separator: "\n")
    let peak = lines?.first { $0.hasPrefix("VmHWM:") }?.split(separator: " ").dropFirst().first
    let kilobytes = peak.flatMap { Double(String($0).trimmingCharacters(in: .whitespaces)) } ?? 0
    CPUClock.report("most memory so far", kilobytes / 1000, "MB")
    return kilobytes / 1000
  }
}
