internal import Foundation
internal import GRDB

/// The join of claims with records as anybody would write it: same event, same place, days at most
/// three apart, numbers compared.
///
/// It finds less than `verify`: no wider places, related events, participants or periods, and it
/// explains nothing.
struct PlainJoin {
  let path: String
  let size: Int

  /// Prints what it takes.
  ///
  /// - Returns: CPU seconds; nil where it was left out.
  func run() throws -> Double? {
    // The largest cities meet themselves: it grows with the square.
    guard size <= 1_000_000 else {
      print("plain SQL join: left out above 1,000,000")
      return nil
    }
    let database = try DatabaseQueue(path: path)
    var pairs: Row?
    var clock = SplitClock()
    try clock.measure {
      pairs = try database.read { connection in
        try Row.fetchOne(
          connection,
          sql: """
            SELECT count(*) AS pairs, sum(claim.counts ->> '$[0].min' = evidence.counts ->> '$[0].min')
              AS agree
            FROM claim JOIN evidence ON evidence.event = claim.event
              AND evidence.geoname_id = claim.geoname_id
              AND abs(julianday(evidence.earliest) - julianday(claim.earliest)) <= 3
            """)
      }
    }
    clock.report("plain SQL join: claims", count: size)
    print("  \(pairs?["pairs"] ?? 0) pairs, \(pairs?["agree"] ?? 0) agree")
    return clock.cpu
  }
}
