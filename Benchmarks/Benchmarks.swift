internal import Foundation

/// Prints what the budgets are about: extraction, storing, verification.
@main
struct Benchmarks {
  static func main() throws {
    let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10
    print("Typical news")
    try ExtractionBenchmark(megabytes: size, .typical).run()
    print("Dense news: every paragraph states facts")
    try ExtractionBenchmark(megabytes: min(size, 5), .dense).run()
    HardTextBenchmark(megabytes: min(size, 5)).run()
    try StoreBenchmark(claims: size * 10_000).run()
  }
}
