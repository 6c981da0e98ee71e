/// Words between quotation marks.
package struct Quotation: Hashable, Sendable {
  /// Index of the mark that opens it.
  package var opening: Int
  /// Indices of the tokens between the marks; a mark that opens the quotation again at the start
  /// of a paragraph lies among them.
  package var tokens: Range<Int>
  /// Index of the mark that closes it; nil when the last paragraph ends without one.
  package var closing: Int?
  /// How many quotations it stands in; 0 for the outermost.
  package var level: Int

  /// Indices of all its tokens, marks included.
  package var tokensWithMarks: Range<Int> {
    opening..<(closing.map { $0 + 1 } ?? tokens.upperBound)
  }
}
