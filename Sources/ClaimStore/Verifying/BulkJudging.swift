internal import Dispatch
internal import Synchronization
internal import Verification

/// A claim that waits to be judged, with what people tied to it.
struct WaitingClaim: Sendable {
  var claim: ClaimToJudge
  var attachments: [Attachment]
  /// Numbers of the attached records that count.
  var attached: [Int]
}

/// Judges batches of claims on all cores while the caller reads the next ones and writes the last.
///
/// What comes out is in the order of what went in, however many cores there are.
final class BulkJudging: Sendable {
  /// What one core works with.
  private final class Worker: Sendable {
    let judging: Mutex<ClaimJudging>

    init(_ judging: sending ClaimJudging) { self.judging = Mutex(judging) }
  }

  private let workers: [Worker]
  private let queue = DispatchQueue(label: "claimbench.judging", attributes: .concurrent)

  init(judge: Judge, index: CandidateIndex, shelf: EvidenceShelf, cores: Int) {
    workers = (0..<max(cores, 1)).map { _ in
      Worker(ClaimJudging(judge: judge, index: index, shelf: shelf))
    }
  }

  /// A batch under way.
  final class Batch: Sendable {
    private let done = DispatchGroup()
    private let parts: Mutex<[[JudgedClaim]]>

    fileprivate init(parts count: Int) {
      parts = Mutex(Array(repeating: [], count: count))
    }

    fileprivate func run(
      _ part: Int, on queue: DispatchQueue, _ work: @escaping @Sendable () -> [JudgedClaim]
    ) {
      queue.async(group: done) {
        let judged = work()
        self.parts.withLock { $0[part] = judged }
      }
    }

    /// Waits for the batch and gives its claims in the order in which they were handed in.
    func wait() -> [JudgedClaim] {
      done.wait()
      return parts.withLock { $0.flatMap { $0 } }
    }
  }

  /// Starts to judge claims.
  func start(_ claims: [WaitingClaim]) -> Batch {
    let size = (claims.count + workers.count - 1) / workers.count
    let batch = Batch(parts: workers.count)
    for part in workers.indices {
      let own = Array(claims[min(part * size, claims.count)..<min((part + 1) * size, claims.count)])
      if own.isEmpty { continue }
      batch.run(part, on: queue) { [self] in
        workers[part].judging.withLock { worker in
          own.map { worker.judge($0) }
        }
      }
    }
    return batch
  }
}
