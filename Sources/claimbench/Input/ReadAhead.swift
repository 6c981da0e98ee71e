internal import Dispatch
internal import Synchronization

/// Reads records on one core while the caller saves those before them on another.
///
/// Batches come in file order; few wait at a time, so that memory stays bounded.
final class ReadAhead: Sendable {
  /// How many batches may wait.
  private static let most = 3

  private let input: Mutex<EvidenceInput>
  private let batches = Mutex<[EvidenceBatch?]>([])
  private let room = DispatchSemaphore(value: ReadAhead.most)
  private let filled = DispatchSemaphore(value: 0)

  /// Starts to read.
  init(_ input: sending EvidenceInput) {
    self.input = Mutex(input)
    DispatchQueue(label: "claimbench.reading").async { [self] in
      var isAtEnd = false
      while !isAtEnd {
        room.wait()
        let batch = self.input.withLock { $0.next() }
        isAtEnd = batch == nil
        batches.withLock { $0.append(batch) }
        filled.signal()
      }
    }
  }

  /// The next records; nil at the end of the last file, after which nothing may be asked for.
  func next() -> EvidenceBatch? {
    filled.wait()
    defer { room.signal() }
    return batches.withLock { $0.removeFirst() }
  }

  /// Whether everything could be used; to be asked at the end.
  var isComplete: Bool { input.withLock { $0.isComplete } }
}
