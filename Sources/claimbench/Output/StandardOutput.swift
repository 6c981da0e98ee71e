internal import ArgumentParser
internal import Foundation
internal import Synchronization

/// Results, on standard output.
///
/// Bytes are gathered and written in large pieces. When the reader goes away early, as `head`
/// does, the program ends quietly.
enum StandardOutput {
  private static let pending = Mutex<[UInt8]>([])
  private static let limit = 1 << 16

  /// Makes writing to a closed pipe an error that can be handled instead of a signal.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether results go to a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a line.
  static func line(_ text: String = "") {
    write(Array(text.utf8) + [10])
  }

  /// Writes bytes.
  static func write(_ bytes: [UInt8]) {
    let isFull = pending.withLock { pending in
      pending.append(contentsOf: bytes)
      return pending.count >= limit
    }
    if isFull { flush() }
  }

  /// Hands everything gathered so far to the system.
  static func flush() {
    let bytes = pending.withLock { pending in
      defer { pending.removeAll(keepingCapacity: true) }
      return pending
    }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        Message.error("standard output cannot be written: \(String(cString: strerror(errno)))")
        exit(ExitStatus.storeFailed.rawValue)
      }
    }
  }
}
