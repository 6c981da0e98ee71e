internal import ClaimModel
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// What was made from what, by what, after W3C PROV-O (JSON-LD).
///
/// The article's version, each claim quoted from it, each verdict derived from a claim and the
/// records that decided it, and each record attributed to its publisher are entities; extraction
/// and verification are the activities, claimbench and the people are the agents.
struct ProvenanceReport {
  let article: VerifiedArticle

  /// Writes the report piece by piece.
  func write(to sink: ([UInt8]) -> Void) {
    var writer = JSONWriter(indented: true)
    writer.object { document in
      document.field("@context") { ProvenanceReport.writeContext(to: &$0) }
      document.list("@graph") { graph in
        let report = Graph(article)
        report.writeActivities(to: &graph)
        report.writeArticle(to: &graph)
        for claim in article.claims {
          report.write(claim, to: &graph)
          graph.drain(to: sink)
        }
        for evidence in article.evidence {
          report.write(evidence, to: &graph)
          graph.drain(to: sink)
        }
      }
    }
    sink(writer.bytes + [10])
  }

  private static func writeContext(to context: inout JSONWriter) {
    context.field("prov", "http://www.w3.org/ns/prov#")
    context.field("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
    context.field("id", "@id")
    context.field("type", "@type")
    context.field("label", "rdfs:label")
    context.field("value", "prov:value")
    for relation in [
      "wasDerivedFrom", "wasQuotedFrom", "hadPrimarySource", "wasRevisionOf", "wasGeneratedBy",
      "used", "wasAttributedTo", "wasAssociatedWith", "wasInformedBy",
    ] {
      context.field(relation) { term in
        term.field("@id", "prov:\(relation)")
        term.field("@type", "@id")
      }
    }
  }
}

/// The nodes of one article's graph.
private struct Graph {
  let article: VerifiedArticle
  private let id: String
  private let extraction: String
  private let verification: String
  private let program: String

  init(_ article: VerifiedArticle) {
    self.article = article
    id = Identifier.article(article.header)
    extraction = id + ":extraction"
    verification = id + ":verification"
    program = "urn:claimbench:engine:\(article.engine)"
  }

  func writeActivities(to graph: inout JSONWriter) {
    graph.object { agent in
      agent.field("id", program)
      agent.field("type", "prov:SoftwareAgent")
      agent.field("label", "claimbench \(article.engine), rules \(article.rules)")
    }
    for (activity, label) in [(extraction, "extraction"), (verification, "verification")] {
      graph.object { node in
        node.field("id", activity)
        node.field("type", "prov:Activity")
        node.field("label", label)
        node.field("used", id)
        node.field("wasAssociatedWith", program)
        if activity == verification { node.field("wasInformedBy", extraction) }
      }
    }
  }

  func writeArticle(to graph: inout JSONWriter) {
    graph.object { node in
      node.field("id", id)
      node.field("type", "prov:Entity")
      node.field("label", article.name)
      node.field("value", "sha256:\(article.header.sha256)")
      if article.header.version > 1 {
        var older = article.header
        older.version -= 1
        node.field("wasRevisionOf", Identifier.article(older))
      }
      if article.header.publisher != nil { node.field("wasAttributedTo", id + ":publisher") }
    }
    if let publisher = article.header.publisher {
      write(organization: publisher, id: id + ":publisher", to: &graph)
    }
  }

  func write(_ verified: VerifiedClaim, to graph: inout JSONWriter) {
    let claim = Identifier.claim(verified.claim)
    graph.object { node in
      node.field("id", claim)
      node.field("type", "prov:Entity")
      node.field("label", verified.claim.kind.rawValue)
      node.field("value", article.text[verified.claim.span])
      node.field("wasQuotedFrom", id)
      node.field("wasGeneratedBy", extraction)
    }
    guard let verdict = verified.verdict else { return }
    graph.object { node in
      node.field("id", Identifier.review(of: verified.claim))
      node.field("type", "prov:Entity")
      node.field("label", "verdict")
      node.field("value", verdict.label.rawValue)
      node.key("wasDerivedFrom")
      node.array([claim] + verdict.deciding.map(Identifier.record))
      node.field("wasGeneratedBy", verification)
    }
  }

  func write(_ evidence: ReportedEvidence, to graph: inout JSONWriter) {
    let (record, node) = (evidence.record, Identifier.record(evidence.record.id))
    graph.object { entity in
      entity.field("id", node)
      entity.field("type", "prov:Entity")
      entity.field("label", record.id)
      entity.field("value", record.text)
      entity.field("wasAttributedTo", node + ":publisher")
      entity.field("hadPrimarySource", record.source.url.flatMap(Identifier.address))
    }
    write(organization: record.source.publisher, id: node + ":publisher", to: &graph)
  }

  private func write(organization name: String, id: String, to graph: inout JSONWriter) {
    graph.object { agent in
      agent.field("id", id)
      agent.field("type", "prov:Organization")
      agent.field("label", name)
    }
  }
}
