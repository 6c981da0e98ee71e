internal import Foundation

/// Prints what the budgets are about: extraction, storing, verification.
@main
struct Benchmarks {
  static func main() throws {
    let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10
    try ExtractionBenchmark(megabytes: size).run()
    HardTextBenchmark(megabytes: min(size, 5)).run()
    try StoreBenchmark(claims: size * 10_000).run()
  }
}
