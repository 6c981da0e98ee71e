internal import ClaimModel

/// What is known of a claim or record in 36 bytes: enough to tell most pairs apart that cannot be
/// of one event.
///
/// Whenever `Judge.link` gives a link by the standard rules, `admits` is true; the reverse does not
/// hold. Names and identifiers are kept as hashes, sets of them as bits: a false match costs one
/// comparison by the judge.
package struct CandidateGate: Hashable, Sendable {
  /// First and last possible day; open ends lie 2³⁰ days away, and undated statements have
  /// `undated` in both.
  var first = CandidateGate.undated
  var last = CandidateGate.undated
  /// Hash of the GeoNames identifier, else of the folded name; 0 without a place.
  var place: UInt32 = 0
  /// One bit for each place that this one lies in.
  var around: UInt32 = 0
  /// Latitude and longitude in hundredths of a degree; `noPoint` when unknown.
  var point = CandidateGate.noPoint
  /// One bit for each word that may be a proper name and stands inside a sentence.
  var names: UInt32 = 0
  /// The same for words that only start sentences; in claims of occurrence their quantifier.
  var firstWords: UInt32 = 0
  /// Hash of the word that names the event; 0 without one.
  var word: UInt32 = 0
  /// Number of the event's type.
  var event: UInt8 = 0
  var flags: UInt8 = 0
  /// The two letters of the country's code, in claims without a place those of the country that
  /// their article is about; 0 without one.
  var country: UInt16 = 0

  static let undated = Int32.min
  static let noPoint = UInt32.max
  static let hasPlace: UInt8 = 1
  static let hasID: UInt8 = 2
  static let isCountry: UInt8 = 4
  static let hasParticipants: UInt8 = 8
  /// The claim tells its days itself, rather than leaving them to the article's date.
  static let hasTime: UInt8 = 16

  /// Number of a claim's kind; for a record that of its quantifier, 0 without one.
  var kind: UInt8 { flags >> 5 }
  var isDated: Bool { first != CandidateGate.undated }

  func has(_ flag: UInt8) -> Bool { flags & flag != 0 }

  /// Days between the two; nil when one is undated.
  @inline(__always)
  func gap(to other: CandidateGate) -> Int32? {
    guard isDated, other.isDated else { return nil }
    if last < other.first { return other.first &- last }
    if other.last < first { return first &- other.last }
    return 0
  }

  /// Whether both texts may hold one proper name, not at the start of sentences in both.
  func mayShareName(with other: CandidateGate) -> Bool {
    names & (other.names | other.firstWords) != 0 || firstWords & other.names != 0
  }

  // MARK: Admission

  /// Whether a record may have something to say of a claim.
  package static func admits(_ claim: CandidateGate, _ record: CandidateGate) -> Bool {
    admits(claim, record, EventGroups.table)
  }

  /// The same with the table of pairs at hand: one look-up less for each of millions.
  static func admits(
    _ claim: CandidateGate, _ record: CandidateGate, _ pairs: EventGroups.Table
  ) -> Bool {
    let kind = claim.kind
    if kind == roleKind || kind == quoteKind { return true }
    var pair = pairs[claim.event, record.event]
    if claim.event == 0 || record.event == 0, claim.word == 0 || claim.word != record.word {
      pair = EventGroups.Pair.possible
    }
    if pair & EventGroups.Pair.possible == 0 { return false }
    // Days are compared first: places cost more, and lists of all years are long.
    let gap = claim.gap(to: record)
    let isFar = pair & EventGroups.Pair.far != 0
    switch kind {
    case occurrenceKind:
      guard gap == 0 || (record.kind != 0 && claim.firstWords == UInt32(record.kind)),
        pair & EventGroups.Pair.kindOf != 0
      else { return false }
      let may = PlaceBits.same | PlaceBits.contains | PlaceBits.unknown
      return PlaceBits.relation(claim, record) & may != 0
    case meetingKind:
      guard let gap else { return false }
      if gap == 0 { return true }
      guard gap <= 3 || (!claim.has(hasTime) && gap <= 31) else { return false }
      return PlaceBits.relation(claim, record) != PlaceBits.apart
    case dateKind:
      guard let gap else { return false }
      guard
        gap <= 3
          || isFar
            && (gap <= 31 || pair & EventGroups.Pair.once != 0 || claim.mayShareName(with: record))
      else { return false }
      return mayBeThere(claim, record, pair, PlaceBits.relation(claim, record))
    default:
      let isNear = gap.map { $0 <= 3 } ?? false
      if let gap, !isNear, !isFar || (gap > 31 && !claim.mayShareName(with: record)) {
        return false
      }
      let places = PlaceBits.relation(claim, record)
      return mayBeThere(claim, record, pair, places) && (isNear || places & PlaceBits.same != 0)
    }
  }

  /// Whether an event can lie where the record's does, or other things tie the two together.
  private static func mayBeThere(
    _ claim: CandidateGate, _ record: CandidateGate, _ pair: UInt8, _ places: UInt8
  ) -> Bool {
    if places == PlaceBits.apart { return false }
    return places != PlaceBits.unknown || isSetting(claim, record)
      || (claim.has(hasParticipants) && record.has(hasParticipants))
      || pair & EventGroups.Pair.rare != 0
  }

  /// Whether a claim without a place may be told of the record's country.
  private static func isSetting(_ claim: CandidateGate, _ record: CandidateGate) -> Bool {
    claim.country != 0 && claim.country == record.country && !claim.has(hasPlace)
  }

  static var dateKind: UInt8 { number(.date) }
  static var meetingKind: UInt8 { number(.meeting) }
  static var roleKind: UInt8 { number(.role) }
  static var occurrenceKind: UInt8 { number(.occurrence) }
  static var quoteKind: UInt8 { number(.quote) }

  static func number(_ kind: Claim.Kind) -> UInt8 {
    switch kind {
    case .date: 1
    case .casualty: 2
    case .count: 3
    case .meeting: 4
    case .role: 5
    case .occurrence: 6
    case .quote: 7
    }
  }

  static func number(_ quantifier: Occurrence.Quantifier?) -> UInt8 {
    switch quantifier {
    // "None since" is broken by events; nobody says it again.
    case nil, .some(.none): 0
    case .first: 1
    case .last: 2
    case .only: 3
    case .record: 4
    }
  }

  // MARK: Bytes

  /// Number of bytes of a gate in a file.
  package static let byteCount = 36

  /// The gate as bytes, the lowest byte of every number first.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(CandidateGate.byteCount)
    for word in [
      UInt32(bitPattern: first), UInt32(bitPattern: last), place, around, point, names,
      firstWords, word, UInt32(event) | UInt32(flags) << 8 | UInt32(country) << 16,
    ] {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes
  }

  /// Reads a gate; nil when the number of bytes is wrong.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == CandidateGate.byteCount else { return nil }
    func word(_ index: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[index * 4 + $1]) << UInt32($1 * 8) }
    }
    first = Int32(bitPattern: word(0))
    last = Int32(bitPattern: word(1))
    (place, around, point, names) = (word(2), word(3), word(4), word(5))
    firstWords = word(6)
    self.word = word(7)
    event = UInt8(truncatingIfNeeded: word(8))
    flags = UInt8(truncatingIfNeeded: word(8) >> 8)
    country = UInt16(truncatingIfNeeded: word(8) >> 16)
    if Int(event) >= EventGroups.count { event = 0 }
  }

  init() {}
}
