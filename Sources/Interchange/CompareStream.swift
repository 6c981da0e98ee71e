package import OrderedJSON
package import Verification

/// `compare --ndjson`: pairs in, verdicts out.
///
/// In: `{"id","claim","evidence","claimDate"?,"evidenceDate"?}`; out:
/// `{"id","verdict","rule","because","claimStatement","evidenceStatement"}`.
package struct CompareStream: LineAnswering {
  private let rules: RuleTable

  /// Makes a stream that compares with a rule table.
  package init(rules: RuleTable = .standard) {
    self.rules = rules
  }

  private struct Line: Decodable {
    var id: StreamIdentifier
    var claim: String
    var evidence: String
    var claimDate: String?
    var evidenceDate: String?
  }

  package func answer(_ line: [UInt8], number: Int, to writer: inout JSONWriter) -> Bool {
    do throws(StreamError) {
      let decoded = try StreamLine.decode(Line.self, from: line)
      let pair = ComparedPair(
        claim: decoded.claim, evidence: decoded.evidence,
        claimDate: try StreamLine.day(decoded.claimDate, field: "claimDate"),
        evidenceDate: try StreamLine.day(decoded.evidenceDate, field: "evidenceDate"),
        rules: rules)
      writer.object { object in
        decoded.id.write(to: &object)
        pair.write(to: &object)
      }
      return true
    } catch {
      return refuse(error, id: StreamLine.identifier(of: line), number: number, to: &writer)
    }
  }
}
