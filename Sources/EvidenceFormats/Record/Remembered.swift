internal import Synchronization

/// Remembers what texts stand for: in a table the same places, parties and days come again and
/// again, and reading them takes long.
final class Remembered<Value: Sendable>: Sendable {
  /// Most texts that are remembered; then all are forgotten.
  private static var most: Int { 1 << 16 }

  private let values = Mutex<[String: Value]>([:])

  /// What `text` stands for, read by `read` the first time; an error is not remembered.
  func value<Failure: Error>(
    of text: String, _ read: (String) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let known = values.withLock({ $0[text] }) { return known }
    let value = try read(text)
    values.withLock { values in
      if values.count >= Self.most { values.removeAll() }
      values[text] = value
    }
    return value
  }
}
