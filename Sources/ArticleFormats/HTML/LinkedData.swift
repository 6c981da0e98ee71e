internal import FoundationEssentials

/// What a page says about its article in JSON-LD, with the vocabulary of schema.org.
struct LinkedData {
  var headline: String?
  var published: String?
  var publisher: String?
  var author: String?
  var url: String?
  var language: String?

  /// Reads the first article in the scripts of a page; broken scripts are skipped.
  init(_ scripts: [String]) {
    for script in scripts {
      guard let root = try? JSONDecoder().decode(JSONValue.self, from: Data(script.utf8)),
        let article = LinkedData.article(in: root, depth: 0)
      else { continue }
      headline = article["headline"]?.text ?? article["name"]?.text
      published = article["datePublished"]?.text ?? article["dateCreated"]?.text
      publisher = article["publisher"]?.name
      author = article["author"]?.name
      url = article["url"]?.text ?? article["mainEntityOfPage"]?.identifier
      language = article["inLanguage"]?.text
      return
    }
  }

  /// The first object whose type is some kind of article, in lists and `@graph` too.
  private static func article(in value: JSONValue, depth: Int) -> [String: JSONValue]? {
    guard depth < 8 else { return nil }
    switch value {
    case .list(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let fields):
      if fields["@type"]?.texts.contains(where: isArticle) ?? false { return fields }
      return ["@graph", "mainEntity"].lazy.compactMap { fields[$0] }
        .compactMap { article(in: $0, depth: depth + 1) }.first
    default: return nil
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || ["BlogPosting", "LiveBlogPosting", "Report"].contains(type)
  }
}

/// A value of JSON.
private enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// Its text without markup; nil when it is none or empty.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    let plain = WhiteSpace.collapsed(text)
    return plain.isEmpty ? nil : plain
  }

  /// One text or a list of them.
  var texts: [String] {
    if case .list(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }

  /// The name of a person or organisation, or of several.
  var name: String? {
    switch self {
    case .text: return text
    case .object(let fields): return fields["name"]?.text
    case .list(let values):
      let names = values.compactMap(\.name)
      return names.isEmpty ? nil : names.joined(separator: ", ")
    case .other: return nil
    }
  }

  /// An address, or the `@id` of an object.
  var identifier: String? {
    if case .object(let fields) = self { return fields["@id"]?.text }
    return text
  }
}
