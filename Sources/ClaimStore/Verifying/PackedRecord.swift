internal import ClaimModel
internal import Verification

/// What judging needs of a record, in about 200 bytes, so that a million of them fit into memory.
///
/// Of the source only the day on which it was retrieved is left out.
enum PackedRecord {
  static func pack(_ record: EvidenceRecord, into packer: inout BytePacker) {
    packer.pack(record.id)
    packer.pack(record.text)
    pack(record.statement, into: &packer)
    packer.pack(record.asOf)
    packer.pack(record.source.published)
    packer.pack(record.source.publisher)
    packer.pack(record.source.title)
    packer.pack(record.source.url)
    packer.pack(record.source.origin)
    packer.pack(record.source.reliability)
    packer.pack(record.source.credibility)
  }

  static func record(from unpacker: inout ByteUnpacker) -> EvidenceRecord {
    let (id, text) = (unpacker.string(), unpacker.string())
    let statement = statement(from: &unpacker)
    let asOf = unpacker.days()
    let published = unpacker.days()
    return EvidenceRecord(
      id: id, text: text, statement: statement, asOf: asOf,
      source: Source(
        publisher: unpacker.string(), title: unpacker.ifAny { $0.string() },
        url: unpacker.ifAny { $0.string() }, published: published,
        origin: unpacker.ifAny { $0.string() }, reliability: unpacker.word(),
        credibility: unpacker.word()))
  }

  // MARK: Statements

  private static func pack(_ statement: Statement, into packer: inout BytePacker) {
    packer.pack(statement.event) { $0.pack($1) }
    packer.pack(statement.eventWord)
    packer.pack(statement.time) { $0.pack($1) }
    packer.pack(statement.place) { packer, place in pack(place, into: &packer) }
    packer.pack(statement.participants.count)
    for participant in statement.participants {
      packer.pack(participant.name)
      packer.pack(participant.kind)
      packer.pack(participant.countryCode)
    }
    packer.pack(statement.counts.count)
    for count in statement.counts { pack(count, into: &packer) }
    packer.pack(statement.role) { packer, role in
      packer.pack(role.person)
      packer.pack(role.office)
      packer.pack(role.tenure)
      packer.pack(role.countryCode)
    }
    packer.pack(statement.occurrence) { packer, occurrence in
      packer.pack(occurrence.quantifier)
      packer.pack(occurrence.since) { $0.pack($1) }
    }
    packer.pack(statement.modality)
    packer.pack(statement.isNegated ? 1 : 0 as UInt8)
  }

  private static func statement(from unpacker: inout ByteUnpacker) -> Statement {
    var statement = Statement()
    statement.event = unpacker.ifAny { $0.word() }
    statement.eventWord = unpacker.ifAny { $0.string() }
    statement.time = unpacker.ifAny { $0.time() }
    statement.place = unpacker.ifAny { place(from: &$0) }
    let participants = unpacker.integer()
    statement.participants.reserveCapacity(participants)
    for _ in 0..<participants {
      statement.participants.append(
        Participant(
          name: unpacker.string(), kind: unpacker.word(),
          countryCode: unpacker.ifAny { $0.string() }))
    }
    let counts = unpacker.integer()
    statement.counts.reserveCapacity(counts)
    for _ in 0..<counts { statement.counts.append(count(from: &unpacker)) }
    statement.role = unpacker.ifAny { unpacker in
      Role(
        person: unpacker.string(), office: unpacker.string(), tenure: unpacker.word(),
        countryCode: unpacker.ifAny { $0.string() })
    }
    statement.occurrence = unpacker.ifAny { unpacker in
      Occurrence(quantifier: unpacker.word(), since: unpacker.ifAny { $0.time() })
    }
    statement.modality = unpacker.word()
    statement.isNegated = unpacker.byte() != 0
    return statement
  }

  private static func pack(_ place: PlaceReference, into packer: inout BytePacker) {
    packer.pack(place.name)
    packer.pack(place.kind)
    packer.pack(place.geonameID)
    packer.pack(place.countryCode)
    packer.pack(place.countryName)
    packer.pack(place.latitude)
    packer.pack(place.longitude)
    packer.pack(place.parents.count)
    for parent in place.parents { packer.pack(parent) }
  }

  private static func place(from unpacker: inout ByteUnpacker) -> PlaceReference {
    var place = PlaceReference(name: unpacker.string(), kind: unpacker.word())
    place.geonameID = unpacker.ifAny { $0.integer() }
    place.countryCode = unpacker.ifAny { $0.string() }
    place.countryName = unpacker.ifAny { $0.string() }
    place.latitude = unpacker.ifAny { $0.real() }
    place.longitude = unpacker.ifAny { $0.real() }
    let parents = unpacker.integer()
    place.parents.reserveCapacity(parents)
    for _ in 0..<parents { place.parents.append(unpacker.integer()) }
    return place
  }

  private static func pack(_ count: Count, into packer: inout BytePacker) {
    packer.pack(count.effect) { $0.pack($1) }
    packer.pack(count.measure)
    packer.pack(count.range.min)
    packer.pack(count.range.max)
    packer.pack(count.range.isApproximate ? 1 : 0 as UInt8)
    packer.pack(count.of)
    packer.pack(count.unit)
    packer.pack(count.scope) { $0.pack($1) }
  }

  private static func count(from unpacker: inout ByteUnpacker) -> Count {
    let effect: CasualtyEffect? = unpacker.ifAny { $0.word() }
    let measure = unpacker.ifAny { $0.string() }
    let (low, high) = (unpacker.ifAny { $0.real() }, unpacker.ifAny { $0.real() })
    let range = CountRange(min: low, max: high, isApproximate: unpacker.byte() != 0)
    return Count(
      effect: effect, measure: measure, range: range, of: unpacker.ifAny { $0.string() },
      unit: unpacker.ifAny { $0.string() }, scope: unpacker.ifAny { $0.word() })
  }
}

extension BytePacker {
  fileprivate mutating func pack(_ time: TimeReference) {
    pack(time.kind)
    pack(time.value)
    pack(time.modifier) { $0.pack($1) }
    pack(time.interval)
  }
}

extension ByteUnpacker {
  fileprivate mutating func time() -> TimeReference {
    TimeReference(
      kind: word(), value: string(), modifier: ifAny { $0.word() }, interval: days())
  }
}
