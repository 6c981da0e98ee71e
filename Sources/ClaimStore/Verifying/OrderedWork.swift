internal import Dispatch
internal import Synchronization

/// Work on pieces on all cores, while the caller makes the next pieces and takes the results.
///
/// Results come in the order of the pieces, however many cores there are.
struct OrderedWork<State, Piece: Sendable, Result: Sendable> {
  /// What one core works with.
  private final class Lane: Sendable {
    let queue = DispatchQueue(label: "claimbench.lane")
    let state: Mutex<State>

    init(_ state: sending State) { self.state = Mutex(state) }
  }

  /// A piece under way.
  private final class Pending: Sendable {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result?>(nil)
  }

  private let lanes: [Lane]
  private let work: @Sendable (inout State, Piece) -> Result
  private var underWay: [Pending] = []
  private var started = 0

  /// - Parameters:
  ///   - cores: How many pieces are worked on at a time.
  ///   - state: Makes what one core works with.
  ///   - work: What is done to a piece.
  init(
    cores: Int, state: () -> sending State,
    work: @escaping @Sendable (inout State, Piece) -> Result
  ) {
    lanes = (0..<max(cores, 1)).map { _ in Lane(state()) }
    self.work = work
  }

  /// Whether enough pieces are under way to keep all cores busy while one result is taken.
  var isFull: Bool { underWay.count > lanes.count * 2 }

  /// Starts to work on a piece.
  mutating func start(_ piece: Piece) {
    let pending = Pending()
    let lane = lanes[started % lanes.count]
    started += 1
    underWay.append(pending)
    lane.queue.async { [work] in
      let result = lane.state.withLock { work(&$0, piece) }
      pending.result.withLock { $0 = result }
      pending.done.signal()
    }
  }

  /// Waits for the oldest piece under way; nil when there is none.
  mutating func next() -> Result? {
    if underWay.isEmpty { return nil }
    let oldest = underWay.removeFirst()
    oldest.done.wait()
    return oldest.result.withLock { result in
      defer { result = nil }
      return result
    }
  }
}
