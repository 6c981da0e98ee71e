/// A name in the text.
package struct EntityMention: Equatable, Sendable {
  /// Indices of its tokens in the text.
  package let tokens: Range<Int>
  /// What it stands for.
  package let kind: EntityKind

  /// Makes a mention.
  package init(tokens: Range<Int>, kind: EntityKind) {
    self.tokens = tokens
    self.kind = kind
  }
}
