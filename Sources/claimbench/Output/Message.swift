internal import Foundation

/// Messages for people, on standard error.
enum Message {
  /// Whether messages go to a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Says what went wrong and what to do.
  static func error(_ text: String) {
    write("claimbench: \(text)\n")
  }

  /// Says what was done.
  static func note(_ text: String) {
    write("\(text)\n")
  }

  /// Writes as much as standard error takes; where it is closed there is nobody to tell.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 { written += count } else if errno != EINTR { return }
    }
  }
}
