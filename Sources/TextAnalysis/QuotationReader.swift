/// Finds the quotations of a text.
///
/// Marks are paired within a paragraph. One that nothing closes there goes on only when the next
/// paragraph opens with a mark again, as newspapers do; otherwise it is no quotation, so that a
/// stray mark cannot swallow the article.
package struct QuotationReader: Sendable {
  private let text: AnalysedText
  private var open: [Quotation] = []
  private var families: [QuotationMark.Family] = []
  private var found: [Quotation] = []
  /// The mark that opened a quotation again at the start of a paragraph.
  private var resumed: Int?

  /// The quotations of a text by their first token, the outer before the inner.
  ///
  /// Linear in the number of tokens.
  package static func quotations(in text: AnalysedText) -> [Quotation] {
    var reader = QuotationReader(text: text)
    reader.run()
    return reader.found.sorted { ($0.opening, $0.level) < ($1.opening, $1.level) }
  }

  private init(text: AnalysedText) {
    self.text = text
  }

  private mutating func run() {
    var paragraph: [QuotationMark] = []
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.startsParagraph, index > 0 {
        pair(&paragraph, end: sentence.tokens.lowerBound)
      }
      for token in sentence.tokens where QuotationMark.mayBe(text.tokens[token]) {
        if let mark = QuotationMark(token, in: text) { paragraph.append(mark) }
      }
    }
    pair(&paragraph, end: text.tokens.count)
    giveUp(keeping: 0)
  }

  /// Pairs the marks of a paragraph that ends before the token `end`.
  private mutating func pair(_ marks: inout [QuotationMark], end: Int) {
    for (index, mark) in marks.enumerated() where mark.token != resumed {
      if mark.canClose, let level = level(of: mark.family) {
        if mark.mayBeApostrophe, closes(later: marks[(index + 1)...], mark.family) { continue }
        close(at: mark.token, level: level)
      } else if mark.canOpen {
        if mark.family == .single, !closes(later: marks[(index + 1)...], .single) { continue }
        if let level = level(of: mark.family) { giveUp(keeping: level) }
        open.append(
          Quotation(
            opening: mark.token, tokens: mark.token + 1..<mark.token + 1, closing: nil,
            level: open.count))
        families.append(mark.family)
      }
    }
    endParagraph(end)
    marks.removeAll(keepingCapacity: true)
  }

  /// Whether one of the marks closes a quotation of the family before another opens.
  private func closes(later marks: ArraySlice<QuotationMark>, _ family: QuotationMark.Family)
    -> Bool
  {
    for mark in marks where mark.family == family {
      if mark.canClose { return true }
      if mark.canOpen { return false }
    }
    return false
  }

  /// Where in the open quotations one of this family stands, the innermost first.
  private func level(of family: QuotationMark.Family) -> Int? {
    families.lastIndex(of: family)
  }

  private mutating func close(at token: Int, level: Int) {
    giveUp(keeping: level + 1)
    guard var quotation = open.popLast() else { return }
    families.removeLast()
    quotation.tokens = quotation.tokens.lowerBound..<max(token, quotation.tokens.lowerBound)
    quotation.closing = token
    if !quotation.tokens.isEmpty { found.append(quotation) }
  }

  /// Drops what is open above a level; what already went through a paragraph is kept to its end.
  private mutating func giveUp(keeping level: Int) {
    while open.count > level, let quotation = open.popLast() {
      families.removeLast()
      if !quotation.tokens.isEmpty { found.append(quotation) }
    }
  }

  /// The outermost open quotation goes on when the next paragraph opens with a mark of its family.
  private mutating func endParagraph(_ end: Int) {
    giveUp(keeping: 1)
    guard let family = families.first else { return }
    guard end < text.tokens.count, let next = QuotationMark(end, in: text), next.canOpen,
      next.family == family
    else { return giveUp(keeping: 0) }
    open[0].tokens = open[0].tokens.lowerBound..<end
    resumed = end
  }
}
