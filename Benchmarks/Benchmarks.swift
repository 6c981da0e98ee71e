internal import Foundation

/// Prints what the budgets are about: extraction, storing, verification.
@main
struct Benchmarks {
  static func main() throws {
    // `store N …`: only the store, with N claims and N records each time.
    if CommandLine.arguments.dropFirst().first == "store" {
      var curve = StoreCurve()
      for size in CommandLine.arguments.dropFirst(2).compactMap({ Int($0) }) {
        curve.add(try StoreBenchmark(size: size).run())
      }
      return curve.report()
    }
    let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10
    print("Typical news")
    try ExtractionBenchmark(megabytes: size, .typical).run()
    print("Dense news: every paragraph states facts")
    try ExtractionBenchmark(megabytes: min(size, 5), .dense).run()
    HardTextBenchmark(megabytes: min(size, 5)).run()
    for size in [10_000, size * 10_000] { try StoreBenchmark(size: size).run() }
  }
}
