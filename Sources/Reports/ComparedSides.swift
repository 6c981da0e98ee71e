package import ClaimModel
package import TextAnalysis
package import Verification

/// A claim and a record side by side: for each slot the words of both texts, the values that were read
/// out of them, and their relation.
package struct ComparedSides: Sendable {
  /// One side of a slot.
  package struct Side: Hashable, Sendable {
    /// The normalised value; nil when the side says nothing.
    package var value: String?
    /// Where the text says it; nil when the value was given, not read, or stands in other words.
    package var span: TextSpan?
  }

  /// A slot with both sides.
  package struct Row: Hashable, Sendable {
    package var slot: String
    package var claim: Side
    package var record: Side
    /// How the claim's value relates to the record's; nil when the rules did not ask.
    package var relation: String?
  }

  /// The slots that either side fills, in the order of reports.
  package let rows: [Row]

  /// How many bytes of a record are searched for the words of a slot.
  private static let mostSearched = 4_096

  /// Lays a claim and a record side by side.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - source: The text that its spans point into.
  ///   - record: The record; spans of its side point into its text.
  ///   - link: How they relate.
  package init(claim: Claim, in source: SourceText, record: EvidenceRecord, link: Link) {
    let (said, recorded) = (claim.statement, record.statement)
    let recordText = ComparedSides.searched(record)
    func found(_ words: String?, in text: SourceText, from start: Int, to end: Int) -> TextSpan? {
      guard let words, !words.isEmpty else { return nil }
      return ComparedSides.first(words, in: text, start, end)
    }
    let (from, to) = (claim.sentence.start, claim.sentence.end)
    func row(
      _ slot: String, _ relation: Slot, _ left: String?, _ right: String?, leftSpan: TextSpan?,
      leftWords: String?, rightWords: String?
    ) -> Row? {
      guard left != nil || right != nil else { return nil }
      return Row(
        slot: slot,
        claim: Side(
          value: left,
          span: leftSpan ?? left.flatMap { _ in found(leftWords, in: source, from: from, to: to) }),
        record: Side(
          value: right,
          span: right.flatMap { _ in
            found(rightWords, in: recordText, from: 0, to: recordText.bytes.count)
          }), relation: link.relations[relation])
    }
    let count = said.counts.first
    let other =
      count.map { count in
        recorded.counts.first { count.counted(to: $0) == .same } ?? recorded.counts.first
      } ?? nil
    let eventWords = (said.event?.rawValue, recorded.event?.rawValue)
    rows = [
      row(
        "event", .event, said.event?.rawValue ?? said.eventWord,
        recorded.event?.rawValue ?? recorded.eventWord, leftSpan: nil,
        leftWords: said.eventWord ?? eventWords.0, rightWords: recorded.eventWord ?? eventWords.1),
      row(
        "time", .time, said.time?.interval.map(PlainWords.interval),
        recorded.time?.interval.map(PlainWords.interval), leftSpan: claim.slotSpans.time,
        leftWords: nil,
        rightWords: recorded.time?.interval?.earliest.map(PlainWords.day)),
      row(
        "place", .place, said.place?.name, recorded.place?.name, leftSpan: claim.slotSpans.place,
        leftWords: said.place?.name, rightWords: recorded.place?.name),
      row(
        "participants", .participants, ComparedSides.names(said), ComparedSides.names(recorded),
        leftSpan: nil, leftWords: said.participants.first?.name,
        rightWords: recorded.participants.first?.name),
      row(
        "count", .count, count.map(PlainWords.count), other.map(PlainWords.count),
        leftSpan: count == nil ? nil : claim.span, leftWords: nil,
        rightWords: other?.range.exact.map(PlainWords.number)),
      row(
        "person", .person, said.role?.person, recorded.role?.person, leftSpan: nil,
        leftWords: said.role?.person, rightWords: recorded.role?.person),
      row(
        "office", .office, said.role?.office, recorded.role?.office, leftSpan: nil,
        leftWords: said.role?.office, rightWords: recorded.role?.office),
    ].compactMap { $0 }
  }

  /// The beginning of a record's text: all that spans of its side may point into.
  package static func searched(_ record: EvidenceRecord) -> SourceText {
    guard record.text.utf8.count > mostSearched else { return SourceText(record.text) }
    var bytes = Array(record.text.utf8.prefix(mostSearched + 1))
    // Up to the byte that begins the scalar at the cut.
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    return SourceText(wellFormed: bytes)
  }

  private static func names(_ statement: Statement) -> String? {
    let names = statement.participants.map(\.name)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The first place between two offsets where a word begins with the words, whatever their case; nil
  /// for words of less than three letters.
  private static func first(_ words: String, in text: SourceText, _ start: Int, _ end: Int)
    -> TextSpan?
  {
    let part = Array(words.lowercased().utf8)
    let whole = Array(text[TextSpan(start, end)].utf8)
    guard part.count > 2, part.count <= whole.count else { return nil }
    for first in 0...(whole.count - part.count) {
      let isInWord = first > 0 && isLetter(whole[first - 1]) && isLetter(part[0])
      let isHere =
        !isInWord
        && part.indices.allSatisfy { lowered(whole[first + $0]) == lowered(part[$0]) }
      if isHere { return TextSpan(start + first, start + first + part.count) }
    }
    return nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
  }
}
