internal import Foundation

/// A claim as the program's JSON report tells it.
package struct ReportedClaim: Decodable, Sendable {
  package struct Span: Decodable, Sendable {
    package var start: Int
    package var end: Int
  }
  package struct Time: Decodable, Sendable {
    package var earliest: String?
    package var latest: String?
  }
  package struct Place: Decodable, Sendable {
    package var name: String
    package var text: String?
  }
  package struct Speaker: Decodable, Sendable {
    package var name: String
  }
  package struct Verdict: Decodable, Sendable {
    package var label: String
  }

  package var id: String
  package var kind: String
  package var start: Int
  package var end: Int
  package var text: String
  package var mentions: [Span]?
  package var verdict: Verdict

  package var modality: String?
  package var negated: Bool?
  package var effect: String?
  package var measure: String?
  package var min: Double?
  package var max: Double?
  package var of: String?
  package var unit: String?
  package var time: Time?
  package var place: Place?
  package var participants: [String]?
  package var person: String?
  package var office: String?
  package var tenure: String?
  package var quantifier: String?
  package var since: Time?
  package var speaker: Speaker?

  /// How many scalars its span, or one of its mentions, has in common with another; 0 or less when
  /// they lie apart.
  package func overlap(_ span: Range<Int>) -> Int {
    ([Span(start: start, end: end)] + (mentions ?? [])).map { mention in
      Swift.min(mention.end, span.upperBound) - Swift.max(mention.start, span.lowerBound)
    }.max() ?? 0
  }
}

/// The program's JSON report, as far as it is compared.
package struct ReportedArticle: Decodable, Sendable {
  package struct Article: Decodable, Sendable {
    package var text: String
  }

  package var article: Article
  package var claims: [ReportedClaim]
}
