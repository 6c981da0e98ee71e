/// Reads schema.org ClaimReviews out of JSON-LD: alone, in a list, in `@graph`, or in the scripts of
/// a web page.
///
/// A review becomes a record that states the claim reviewed, denied where the rating says that it
/// is false. A rating between true and false says neither, and its record is left out.
enum ClaimReviewDocument {
  /// The records of a file as the mappings that records are built from.
  static func records(of bytes: [UInt8]) -> (nodes: [DocumentNode], errors: [DocumentError]) {
    var reviews: [DocumentNode] = []
    var errors: [DocumentError] = []
    for script in LinkedDataScripts.scripts(in: bytes) {
      let (nodes, error) = JSONDocument.records(of: Array(script.bytes), line: script.line)
      for node in nodes { gather(node, depth: 0, &reviews) }
      if let error { errors.append(error) }
    }
    var records: [DocumentNode] = []
    for review in reviews {
      do throws(DocumentError) {
        records.append(try record(of: review))
      } catch {
        errors.append(error)
      }
    }
    return (records, errors)
  }

  private static func gather(_ node: DocumentNode, depth: Int, _ reviews: inout [DocumentNode]) {
    guard depth < DocumentLimit.depth else { return }
    switch node.content {
    case .mapping(let fields):
      if types(of: node).contains("ClaimReview") {
        reviews.append(node)
      } else {
        for field in fields { gather(field.value, depth: depth + 1, &reviews) }
      }
    case .list(let nodes): for node in nodes { gather(node, depth: depth + 1, &reviews) }
    default: break
    }
  }

  private static func types(of node: DocumentNode) -> [String] {
    guard let type = node["@type"] else { return [] }
    let names: [String] =
      if case .list(let nodes) = type.content { nodes.compactMap(\.words) } else {
        [type.words].compactMap(\.self)
      }
    // "http://schema.org/ClaimReview", "schema:ClaimReview".
    return names.map { String($0.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? "") }
  }

  private static func record(of review: DocumentNode) throws(DocumentError) -> DocumentNode {
    let position = review.position ?? SourcePosition(line: 1, column: 1)
    guard let claim = review["claimReviewed"]?.words ?? review["itemReviewed"]?["name"]?.words
    else {
      throw DocumentError(
        position: position, message: "a ClaimReview without claimReviewed; nothing is reviewed")
    }
    guard let rating = review["reviewRating"]?.firstElement, let finding = ReviewRating(rating)
    else {
      throw DocumentError(
        position: review["reviewRating"]?.position ?? position,
        message: "the rating says neither that the claim is true nor that it is false; left out")
    }
    let address = review["url"]?.words ?? review["@id"]?.words
    var fields = [
      field("id", "review:" + RecordIdentity.make(from: [address, claim]), review),
      field("statement", claim, review["claimReviewed"] ?? review),
      field("source.publisher", publisher(of: review, address), review["author"] ?? review),
    ]
    if finding == .isFalse { fields.append(field("negated", "true", rating)) }
    if let address { fields.append(field("source.url", address, review["url"] ?? review)) }
    if let day = review["datePublished"]?.words {
      fields.append(field("source.published", String(day.prefix(10)), review["datePublished"]))
    }
    return DocumentNode(content: .mapping(fields), position: position)
  }

  private static func publisher(of review: DocumentNode, _ address: String?) -> String {
    let author = review["author"]?.firstElement ?? review["publisher"]?.firstElement
    return author?["name"]?.words ?? author?.words ?? author?["url"]?.words ?? address
      ?? "unnamed reviewer"
  }

  private static func field(_ key: String, _ text: String, _ origin: DocumentNode?) -> DocumentField
  {
    DocumentField(
      key: key, keyPosition: origin?.position,
      value: DocumentNode(content: .text(text), position: origin?.position))
  }
}

extension DocumentNode {
  /// The value of a key of a mapping; nil for anything else.
  subscript(key: String) -> DocumentNode? {
    guard case .mapping(let fields) = content else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// Its words, without white space around them; nil where it has none.
  var words: String? {
    switch content {
    case .text(let text): FieldReader.trimmed(text)
    case .literal(let word): word
    default: nil
    }
  }

  /// The first element of a list; any other value itself.
  var firstElement: DocumentNode? {
    if case .list(let nodes) = content { return nodes.first }
    return self
  }
}
