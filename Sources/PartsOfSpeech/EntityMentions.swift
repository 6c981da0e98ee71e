/// Puts names together from the labels of their tokens.
package struct EntityMentions {
  private let firstToken: Int
  private var mentions: [EntityMention] = []
  private var start = 0
  private var end = 0
  private var last = EntityLabel.outside

  /// Starts at the first token of a sentence.
  package init(firstToken: Int) {
    self.firstToken = firstToken
  }

  /// Takes the label of the next token; a name that goes on from nothing begins one.
  package mutating func add(_ label: EntityLabel, at index: Int) {
    if !label.continues(last) {
      close()
      start = index
    }
    end = index + 1
    last = label
  }

  /// The names found, in order.
  package mutating func finished() -> [EntityMention] {
    close()
    last = .outside
    return mentions
  }

  private mutating func close() {
    guard let kind = last.kind else { return }
    mentions.append(EntityMention(tokens: firstToken + start..<firstToken + end, kind: kind))
  }
}
