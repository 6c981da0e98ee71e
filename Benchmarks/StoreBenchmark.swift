internal import ClaimModel
internal import ClaimStore
internal import Foundation
internal import Verification

/// Claims stored and judged a second, in a database of its own.
struct StoreBenchmark {
  private let world: MadeWorld
  private let claims: Int

  init(claims: Int) {
    self.claims = claims
    world = MadeWorld(events: claims / 4)
  }

  func run() throws {
    let path = FileManager.default.temporaryDirectory.path + "/claimbench-bench-\(UUID()).sqlite"
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    let store = try Store(path: path)
    let time = "2024-11-05T00:00:00Z"
    let articles = world.articles(claims: claims)
    let records = world.records
    let stored = try CPUClock.seconds {
      try store.write(command: "bench", at: time) { session in
        for article in articles {
          _ = try session.save(article.file, claims: article.claims, engine: engineVersion)
        }
      }
    }
    CPUClock.report("storing claims", Double(claims) / stored, "a CPU second")
    let imported = try CPUClock.seconds {
      try store.write(command: "bench", at: time) { session in
        for record in records { _ = try session.save(record) }
      }
    }
    CPUClock.report("storing records", Double(records.count) / imported, "a CPU second")
    let judged = try CPUClock.seconds {
      _ = try store.write(command: "bench", at: time) { session in
        try session.verify(articles: [], with: Judge()) { _, _ in }
      }
    }
    CPUClock.report(
      "verify, \(claims) claims, \(records.count) records", Double(claims) / judged,
      "claims a CPU second")
    try oneMore(in: store, time)
  }

  /// One new record, and what it touches judged again.
  private func oneMore(in store: Store, _ time: String) throws {
    var record = world.records[0]
    record.id = "one-more"
    let seconds = try CPUClock.seconds {
      _ = try store.write(command: "bench", at: time) { session in
        _ = try session.save(record)
        return try session.verify(articles: [], with: Judge()) { _, _ in }
      }
    }
    CPUClock.report("one new record, judged again", seconds * 1000, "CPU milliseconds")
  }
}
