/// A line that tells how far long work is, on a terminal's standard error.
///
/// Shown after half a second, and at most ten times a second.
struct Progress {
  private let what: String
  private let isShown: Bool
  private let started = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// Prepares a line such as "judging claims 120 of 4,000".
  init(_ what: String, isQuiet: Bool) {
    self.what = what
    isShown = !isQuiet && Message.isTerminal
  }

  /// Tells how far the work is, and how long it is where that is known.
  mutating func update(_ done: Int, of total: Int? = nil) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if now - started < .milliseconds(500) { return }
    if let last, now - last < .milliseconds(100), done != total { return }
    last = now
    Message.write("\r\u{1B}[K\(what) \(done)\(total.map { " of \($0)" } ?? "")")
  }

  /// Takes the line away.
  func finish() {
    if last != nil { Message.write("\r\u{1B}[K") }
  }
}
