internal import ClaimModel
internal import TextAnalysis

/// The bytes of one run, and the demands that every reading of a text must meet.
struct FuzzInput {
  let bytes: [UInt8]

  init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The bytes as text; what is no UTF-8 is repaired.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Stops the run, so that libFuzzer keeps the input, unless something holds.
  static func demand(
    _ holds: Bool, _ what: @autoclosure () -> String, file: StaticString = #fileID,
    line: UInt = #line
  ) {
    if !holds { fatalError(what(), file: file, line: line) }
  }

  /// Spans lie inside the text, begin and end between scalars, and come in order without overlap;
  /// those of the tokens are the same.
  static func check(_ spans: [(span: TextSpan, tokens: Range<Int>)], in text: AnalysedText) {
    let bytes = text.source.bytes
    var end = 0
    for (span, tokens) in spans {
      demand(span.start >= end && span.start < span.end, "\(span) behind \(end)")
      demand(span.end <= bytes.count, "\(span) outside \(bytes.count) bytes")
      demand(isBoundary(span.start, bytes) && isBoundary(span.end, bytes), "\(span) cuts a scalar")
      demand(!tokens.isEmpty && tokens.upperBound <= text.tokens.count, "tokens \(tokens)")
      demand(text.span(of: tokens) == span, "\(span) is not that of tokens \(tokens)")
      end = span.end
    }
  }

  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// A small number made from the bytes, to choose settings by.
  func choice(_ limit: Int) -> Int {
    bytes.reduce(0) { ($0 * 31 + Int($1)) % 65_521 } % limit
  }
}
