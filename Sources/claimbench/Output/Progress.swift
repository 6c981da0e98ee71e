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

  /// Tells how far the work is, with a bar where the share of what is done is known.
  mutating func update(_ done: Int, share: Double?) {
    guard let share else { return update(done) }
    guard isShown, isDue() else { return }
    let filled = Int(min(max(share, 0), 1) * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled)
    Message.write("\r\u{1B}[K\(what) [\(bar)] \(Int(share * 100)) %, \(done)")
  }

  private mutating func isDue() -> Bool {
    let now = ContinuousClock.now
    if now - started < .milliseconds(500) { return false }
    if let last, now - last < .milliseconds(100) { return false }
    last = now
    return true
  }

  /// Takes the line away.
  func finish() {
    if last != nil { Message.write("\r\u{1B}[K") }
  }
}
