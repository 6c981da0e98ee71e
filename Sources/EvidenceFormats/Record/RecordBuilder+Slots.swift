internal import ClaimModel

extension RecordBuilder {
  /// What the record says of its event besides the statement.
  func slots(_ reader: inout FieldReader) -> RecordSlots {
    RecordSlots(
      event: choice("event", of: EventType.self, &reader), time: date("date", &reader),
      place: place(&reader), participants: participants(&reader), counts: counts(&reader),
      role: role(&reader), modality: choice("modality", of: Modality.self, &reader),
      isNegated: truth("negated", &reader))
  }

  /// One of the values that a field may have.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ field: String, of type: Value.Type, _ reader: inout FieldReader
  ) -> Value? {
    guard let text = reader.text(field) else { return nil }
    if let value = Value(rawValue: text.lowercased()) { return value }
    let known = Value.allCases.map(\.rawValue)
    let advice =
      Spelling.nearest(to: text, among: known).map { "did you mean \"\($0)\"?" }
      ?? "known are \(known.joined(separator: ", "))"
    reader.note(
      .error, field, reader.value(field)?.position, "\"\(text)\" is not known; \(advice)")
    return nil
  }

  private func truth(_ field: String, _ reader: inout FieldReader) -> Bool? {
    switch reader.text(field, allowsNumber: true)?.lowercased() {
    case nil: return nil
    case "true", "yes": return true
    case "false", "no": return false
    case .some(let word):
      reader.note(
        .error, field, reader.value(field)?.position, "\"\(word)\" is neither true nor false")
      return nil
    }
  }

  private func participants(_ reader: inout FieldReader) -> [Participant]? {
    guard reader.value("participants") != nil else { return nil }
    var participants: [Participant] = []
    for node in reader.elements("participants") {
      guard case .text(let text) = node.content, let name = FieldReader.trimmed(text) else {
        reader.note(
          .error, "participants", node.position, "must be names, such as [Russia, Ukraine]")
        continue
      }
      let participant = participant(name)
      if !participants.contains(participant) { participants.append(participant) }
    }
    return participants
  }

  private func participant(_ name: String) -> Participant {
    guard let country = places.country(name) else { return Participant(name: name, kind: .group) }
    return Participant(
      name: country.countryName ?? country.name, kind: .country, countryCode: country.countryCode)
  }

  private func role(_ reader: inout FieldReader) -> RecordSlots.Role? {
    let example = "{person: Angela Merkel, office: Chancellor of Germany}"
    guard let (fields, position) = reader.fields("role", example: example) else { return nil }
    var inner = FieldReader(.role, fields, position: position)
    defer { reader.adopt(inner) }
    let tenure = choice("tenure", of: Tenure.self, &inner)
    guard let person = inner.text("person"), let office = inner.text("office") else {
      if !inner.hasErrors {
        inner.note(.error, nil, nil, "role needs both a person and an office, such as \(example)")
      }
      return nil
    }
    return RecordSlots.Role(
      person: person, office: office, tenure: tenure, countryCode: places.countryCode(in: office))
  }
}
