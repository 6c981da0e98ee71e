internal import ClaimModel
package import OrderedJSON
package import Verification

/// Writes what evidence says of a claim.
package enum VerdictJSON {
  /// Writes the fields of a link.
  package static func fields(of link: Link, to writer: inout JSONWriter) {
    writer.field("evidence", link.evidence)
    writer.field("outcome", link.outcome.rawValue)
    writer.field("rule", link.rule)
    writer.field("because", link.because)
    writer.field("match", link.match.rawValue)
    writer.field("relations") { relations in
      for (slot, relation) in link.relations.named { relations.field(slot.rawValue, relation) }
    }
  }
}
