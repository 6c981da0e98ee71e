internal import Foundation

/// Reads standard input line by line; memory is bounded by the longest line.
struct LineReader {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let beforeWaiting: () -> Void

  /// Prepares to read.
  ///
  /// - Parameter beforeWaiting: Called before each read that may wait for input, so that what is
  ///   answered so far can be handed on.
  init(beforeWaiting: @escaping () -> Void) {
    self.beforeWaiting = beforeWaiting
  }

  /// The next line without its line end; nil at the end.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = lineEnd(from: searched) {
        defer { start = end + 1 }
        return trimmed(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd { return rest() }
      let length = buffer.count - start
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
        searched = length
      }
      read()
    }
  }

  /// The next line end from an offset on; nil where the buffer has none.
  private func lineEnd(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, 10, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func rest() -> [UInt8]? {
    guard start < buffer.count else { return nil }
    defer { start = buffer.count }
    return trimmed(buffer[start...])
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 13 ? line.dropLast() : line)
  }

  private mutating func read() {
    beforeWaiting()
    let size = 1 << 18
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    let count = buffer[old...].withUnsafeMutableBytes {
      Foundation.read(STDIN_FILENO, $0.baseAddress, size)
    }
    buffer.removeLast(size - max(count, 0))
    if count == 0 || (count < 0 && errno != EINTR) { isAtEnd = true }
  }
}
