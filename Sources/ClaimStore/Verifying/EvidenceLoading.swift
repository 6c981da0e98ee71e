internal import ClaimModel
internal import Dispatch
internal import Synchronization
internal import Verification

/// Packs records for judging on one core while the caller reads the next ones on another.
final class EvidenceLoading: Sendable {
  private struct State {
    var profiler = CandidateProfiler()
    var builder = CandidateIndex.Builder()
    var shelf = EvidenceShelf()
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "claimbench.loading")
  /// How many batches may wait.
  private let room = DispatchSemaphore(value: 4)

  /// Takes records in the order of their numbers.
  func add(_ records: [(number: Int, record: EvidenceRecord)]) {
    room.wait()
    queue.async { [self] in
      state.withLock { state in
        for (number, record) in records {
          state.builder.add(state.profiler.profile(of: record))
          state.shelf.add(record, number: number)
        }
      }
      room.signal()
    }
  }

  /// Waits for the last record, and hands out the index to be made and the records.
  func finish() -> (builder: CandidateIndex.Builder, shelf: EvidenceShelf) {
    queue.sync {}
    return state.withLock { state in
      state.shelf.finish()
      let loaded = (state.builder, state.shelf)
      state = State()
      return loaded
    }
  }
}
