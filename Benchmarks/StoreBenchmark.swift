internal import ClaimModel
internal import ClaimStore
internal import Foundation
internal import Verification

/// Claims and as many records, stored and judged in a database of their own.
struct StoreBenchmark {
  private let size: Int
  private let world: MadeWorld
  private let time = "2024-11-05T00:00:00Z"

  /// - Parameter size: Number of claims, and of records.
  init(size: Int) {
    self.size = size
    world = MadeWorld(records: size)
  }

  /// Prints what it measures.
  ///
  /// - Returns: The figures that grow with the size.
  @discardableResult
  func run() throws -> StoreCurve.Point {
    var point = StoreCurve.Point(size: size)
    ResidentMemory.forgetPeak()
    let path = FileManager.default.temporaryDirectory.path + "/claimbench-bench-\(UUID()).sqlite"
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    print("Store with \(size) claims and \(size) records")
    let store = try Store(path: path)
    let articles = max(size / 20, 1)
    // Made outside the clock, a thousand at a time.
    var clock = SplitClock()
    try store.write(command: "bench", at: time) { session in
      for first in stride(from: 0, to: articles, by: 1000) {
        let made = (first..<min(first + 1000, articles)).map { world.article($0, claims: 20) }
        try clock.measure {
          for (file, claims) in made {
            _ = try session.save(file, claims: claims, engine: engineVersion)
          }
        }
      }
    }
    clock.report("storing claims", count: articles * 20)
    clock = SplitClock()
    try store.write(command: "bench", at: time) { session in
      for first in stride(from: 0, to: size, by: 10_000) {
        let made = (first..<min(first + 10_000, size)).map(world.record)
        try clock.measure { for record in made { _ = try session.save(record) } }
      }
    }
    clock.report("storing records", count: size)
    clock = SplitClock()
    var result: VerificationResult?
    try clock.measure {
      result = try verify(in: store)
    }
    clock.report("verify, cold: claims", count: size)
    point.cold = clock
    let verdicts = (result?.verdicts ?? [:]).sorted { $0.value > $1.value }
      .map { "\($0.value) \($0.key.rawValue)" }
    print("  " + verdicts.joined(separator: ", "))
    point.megabytes = ResidentMemory.reportPeak()
    (point.newRecord, point.newArticle) = try oneMore(in: store)
    point.plainJoin = try PlainJoin(path: path, size: size).run()
    return point
  }

  private func verify(in store: Store) throws -> VerificationResult {
    try store.write(command: "bench", at: time, checksReferences: false) { session in
      try session.verify(articles: [], with: Judge()) { _, _ in }
    }
  }

  /// New records and new articles, one by one, and what they touch judged again.
  ///
  /// - Returns: CPU milliseconds of a record and of an article, medians.
  private func oneMore(in store: Store) throws -> (record: Double, article: Double) {
    var touched: [Int] = []
    let records = try (0..<31).map { index in
      var record = world.record((index * 7919) % size)
      record.id = "one-more-\(index)"
      return try milliseconds {
        _ = try store.write(command: "bench", at: time) { try $0.save(record) }
        touched.append(try verify(in: store).judged)
      }
    }
    CPUClock.report("one new record, judged again, median", median(records), "CPU milliseconds")
    print("  claims judged again: \(touched.min() ?? 0) to \(touched.max() ?? 0)")
    let articles = try (0..<15).map { index in
      let article = world.article(10_000_000 + index, claims: 30)
      return try milliseconds {
        _ = try store.write(command: "bench", at: time) {
          try $0.save(article.file, claims: article.claims, engine: engineVersion)
        }
        _ = try verify(in: store)
      }
    }
    CPUClock.report("one new article of 30 claims, median", median(articles), "CPU milliseconds")
    return (median(records), median(articles))
  }

  private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    var clock = SplitClock()
    try clock.measure(work)
    return clock.cpu * 1000
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
