internal import CLibXML2

/// Receives a page in reading order.
protocol HTMLSink: AnyObject {
  /// An element begins; names are in small letters.
  func begin(_ element: String, _ attributes: [String: String])
  /// An element ends, whether the page says so or not.
  func end(_ element: String)
  /// Some text inside the current element, entities resolved.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// All elements are taken as ended.
  func startAfresh()
}

/// Reads HTML through libxml2.
///
/// A mature parser takes pages as they are: unclosed elements, bare ampersands, wrong nesting.
/// FoundationXML wraps the same parser but builds a tree of many times the page's size; its events
/// need none. This is the only file that hands pointers to C while a page is read.
enum HTMLParser {
  /// Elements inside one another past which reading starts afresh: the parser's work grows with
  /// the depth, and only elements that are never closed come near it.
  static let maximumDepth = 200

  /// Bytes that starting afresh may copy in all; a page that wants more is hostile, and its rest is
  /// not read.
  private static let maximumCopy = 2 << 30

  /// Reads a page; never fails, linear in its length.
  ///
  /// - Parameters:
  ///   - page: Well-formed UTF-8, whatever the page says of its encoding.
  ///   - sink: What receives the page.
  static func parse(_ page: [UInt8], into sink: any HTMLSink) {
    _ = isInitialised
    guard page.count < Int32.max else { return }
    page.withUnsafeBytes { bytes in
      var rest = bytes
      var copied = 0
      while !rest.isEmpty, copied <= maximumCopy {
        // The parser makes a copy.
        copied += rest.count
        guard let read = parse(piece: rest, into: sink) else { return }
        rest = UnsafeRawBufferPointer(rebasing: afterTag(rest.dropFirst(read)))
        sink.startAfresh()
      }
    }
  }

  /// What follows the tag whose attributes have been read.
  private static func afterTag(
    _ rest: Slice<UnsafeRawBufferPointer>
  ) -> Slice<UnsafeRawBufferPointer> {
    let mark = rest.drop { $0 <= 32 || $0 == UInt8(ascii: "/") }
    return mark.first == UInt8(ascii: ">") ? mark.dropFirst() : rest
  }

  /// Reads from the start of a piece.
  ///
  /// - Returns: How many bytes were read when elements lie too deep; nil when all were.
  private static func parse(
    piece: UnsafeRawBufferPointer, into sink: any HTMLSink
  ) -> Int? {
    let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, Int32(piece.count)) else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let state = State(sink, context)
    var handler = xmlSAXHandler()
    handler.startElement = { HTMLParser.state($0)?.begin($1, $2) }
    handler.endElement = { HTMLParser.state($0)?.end($1) }
    handler.characters = { HTMLParser.state($0)?.text($1, $2) }
    handler.ignorableWhitespace = { HTMLParser.state($0)?.text($1, $2) }
    handler.cdataBlock = { HTMLParser.state($0)?.text($1, $2) }
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(state).toOpaque()
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    withExtendedLifetime(state) { _ = htmlParseDocument(context) }
    if let document = context.pointee.myDoc {
      xmlFreeDoc(document)
      context.pointee.myDoc = nil
    }
    return state.stopped
  }

  /// Set-up of the library, which must happen once before any thread uses it.
  private static let isInitialised: Bool = {
    xmlInitParser()
    return true
  }()

  private static func state(_ pointer: UnsafeMutableRawPointer?) -> State? {
    pointer.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the parser's calls find again.
  private final class State {
    private let sink: any HTMLSink
    private let context: htmlParserCtxtPtr
    private var depth = 0
    /// How many bytes were read when the depth was reached; nil before.
    private(set) var stopped: Int?

    init(_ sink: any HTMLSink, _ context: htmlParserCtxtPtr) {
      self.sink = sink
      self.context = context
    }

    func begin(
      _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
      guard stopped == nil else { return }
      depth += 1
      var attributes: [String: String] = [:]
      var index = 0
      while let list, let key = list[index] {
        let name = String(cString: key).lowercased()
        attributes[name] = attributes[name] ?? list[index + 1].map { String(cString: $0) } ?? ""
        index += 2
      }
      sink.begin(State.string(name), attributes)
      if depth >= maximumDepth {
        // The parser has read the element's name and attributes.
        stopped = max(1, xmlByteConsumed(context))
        xmlStopParser(context)
      }
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
      guard stopped == nil else { return }
      depth -= 1
      sink.end(State.string(name))
    }

    func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
      guard stopped == nil else { return }
      sink.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    private static func string(_ name: UnsafePointer<xmlChar>?) -> String {
      name.map { String(cString: $0).lowercased() } ?? ""
    }
  }
}
