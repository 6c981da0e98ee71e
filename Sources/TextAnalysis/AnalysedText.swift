public import ClaimModel

/// A text with its tokens, sentences and numerals: what the dimensions read.
///
/// Never changes. A class, so that the many readers that keep it count one reference and not four.
public final class AnalysedText: Sendable {
  /// What every offset points into.
  public let source: SourceText
  /// All tokens in text order.
  public let tokens: [Token]
  /// All sentences in text order; together they hold every token.
  public let sentences: [Sentence]
  /// All numerals in text order; none overlaps another.
  public let numerals: [Numeral]

  /// Analyses a text; linear in its length, never failing.
  public init(_ source: SourceText) {
    self.source = source
    tokens = Tokenizer.tokens(of: source.bytes)
    sentences = SentenceSplitter(source.bytes, tokens).sentences()
    numerals = NumeralReader(source.bytes, tokens).numerals()
  }

  /// Analyses a text.
  public convenience init(_ text: String) {
    self.init(SourceText(text))
  }

  /// The words of a span, exactly as they stand in the text.
  public subscript(span: TextSpan) -> String { source[span] }

  /// The words of one token.
  public subscript(token token: Int) -> String { source[tokens[token].span] }

  /// From the first byte of a run of tokens to its last; the run must not be empty.
  public func span(of run: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[run.lowerBound].start), Int(tokens[run.upperBound - 1].end))
  }

  /// The first byte of a token.
  @inline(__always)
  public func firstByte(of token: Int) -> UInt8 {
    source.bytes[Int(tokens[token].start)]
  }

  /// Whether a token is one ASCII character, such as a comma; false before and behind the text.
  @inlinable @inline(__always)
  public func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    let token = tokens[token]
    return token.key == WordKey.of(mark: mark) && token.count == 1
  }

  /// The index of the sentence that holds a token.
  ///
  /// Logarithmic in the number of sentences.
  public func sentence(ofToken token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}
