internal import Quantities
internal import TextAnalysis

/// What a count of things counts, as claims name it: a noun in the singular and a unit.
struct MeasuredNoun: Hashable, Sendable {
  /// The measured noun, singular, with its modifiers.
  var measure: String
  /// ISO 4217 code, "percent" or a unit of measurement; nil for plain counts.
  var unit: String?

  /// Reads "cars", "tonnes of grain", "euros" or "percent".
  init(_ text: String) {
    let analysed = AnalysedText("2 \(text)")
    let mention = QuantityReader().mentions(in: analysed, excluding: []).first
    guard let mention, mention.unit != nil, mention.tokens.lowerBound == 0,
      mention.tokens.upperBound > 1
    else {
      measure = MeasuredNoun.singular(text)
      return
    }
    unit = mention.unit
    var rest = mention.tokens.upperBound
    if rest < analysed.tokens.count, analysed[token: rest].lowercased() == "of" { rest += 1 }
    if rest < analysed.tokens.count {
      measure = MeasuredNoun.singular(analysed[analysed.span(of: rest..<analysed.tokens.count)])
    } else {
      measure = MeasuredNoun.singular(text)
    }
  }

  /// A noun phrase with its head in the singular: "houses of worship" is "house of worship".
  static func singular(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let preposition = words.dropFirst().firstIndex {
      ["of", "in", "from", "for", "on"].contains($0)
    }
    let head = (preposition ?? words.count) - 1
    guard words.indices.contains(head) else { return phrase }
    words[head] = Lemmatizer.standard.singular(of: words[head])
    return words.joined(separator: " ")
  }
}
