internal import PartsOfSpeech

/// The clauses and noun phrases of a sentence.
///
/// Token arguments and results are indices in the text.
final class ClauseStructure: Sendable {
  /// The tokens of the sentence.
  let tokens: Range<Int>
  let phrases: [NounPhrase]
  let clauses: [Clause]
  /// The clause of each token, by its position in the sentence.
  private let owners: [Int]
  /// The noun phrase of each token; -1 where there is none.
  private let phraseOf: [Int]

  init(tokens: Range<Int>, phrases: [NounPhrase], clauses: [Clause], owners: [Int]) {
    self.tokens = tokens
    self.phrases = phrases
    self.clauses = clauses
    self.owners = owners
    var phraseOf = [Int](filledWith: -1, count: tokens.count)
    for (index, phrase) in phrases.enumerated() {
      for token in phrase.tokens { phraseOf[token - tokens.lowerBound] = index }
    }
    self.phraseOf = phraseOf
  }

  /// Index of the clause that a token belongs to.
  func clauseIndex(of token: Int) -> Int { owners[token - tokens.lowerBound] }

  /// The clause that a token belongs to.
  func clause(of token: Int) -> Clause { clauses[clauseIndex(of: token)] }

  /// The base noun phrase that a token stands in; nil when it stands in none.
  func phrase(of token: Int) -> NounPhrase? {
    guard tokens.contains(token) else { return nil }
    let index = phraseOf[token - tokens.lowerBound]
    return index < 0 ? nil : phrases[index]
  }

  /// The tokens that belong to a clause itself and to no clause inside it, in text order.
  func ownTokens(ofClause index: Int) -> [Int] {
    clauses[index].extent.filter { owners[$0 - tokens.lowerBound] == index }
  }

  /// Whether a clause is `other` or lies somewhere below it.
  func isWithin(_ clause: Int, _ other: Int) -> Bool {
    var index: Int? = clause
    while let current = index {
      if current == other { return true }
      index = clauses[current].parent
    }
    return false
  }

  /// Noun phrases that are wholly a clause's own, in text order.
  func phrases(ofClause index: Int) -> [NounPhrase] {
    phrases.filter { clauseIndex(of: $0.head) == index }
  }

  /// The clauses above, from a clause to the top.
  func chain(from clause: Int) -> [Int] {
    var chain: [Int] = []
    var index: Int? = clause
    while let current = index {
      chain.append(current)
      index = clauses[current].parent
    }
    return chain
  }
}
