internal import Foundation
internal import Yams

/// A sample article with the claims that its annotator found (`Claims/README.md` says what each
/// field means).
package struct GoldArticle: Decodable, Sendable {
  /// One annotated claim.
  package struct Claim: Decodable, Sendable {
    /// The days that an occurrence counts from.
    package struct Days: Decodable, Sendable {
      package var earliest: String?
      package var latest: String?
    }

    package var kind: String
    package var text: String
    package var occurrence: Int?
    package var optional: Bool?
    package var verdict: String?

    package var effect: String?
    package var min: Double?
    package var max: Double?
    package var of: String?
    package var negated: Bool?
    package var measure: String?
    package var unit: String?
    package var place: String?
    package var earliest: String?
    package var latest: String?
    package var participants: [String]?
    package var modality: String?
    package var person: String?
    package var office: String?
    package var tenure: String?
    package var quantifier: String?
    package var since: Days?
    package var speaker: String?
  }

  package var article: String
  package var published: String
  /// Whether the article is for measuring only and no rule was tuned on it.
  package var heldBack: Bool?
  package var claims: [Claim]

  /// Reads the gold file of a sample, such as `uk-general-election`.
  package init(sample: String) throws {
    let file = Program.package.appendingPathComponent("Claims/\(sample).gold.yaml")
    self = try YAMLDecoder().decode(GoldArticle.self, from: Data(contentsOf: file))
  }

  /// Names of all samples, in alphabetical order.
  package static var samples: [String] {
    let folder = Program.package.appendingPathComponent("Claims").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gold.yaml") }.map { String($0.dropLast(10)) }.sorted()
  }
}
