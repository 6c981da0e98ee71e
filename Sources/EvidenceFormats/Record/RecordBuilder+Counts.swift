internal import ClaimModel

extension RecordBuilder {
  /// The counts that a record gives; nil when it gives none.
  func counts(_ reader: inout FieldReader) -> [Count]? {
    guard reader.value("counts") != nil else { return nil }
    var counts: [Count] = []
    for node in reader.elements("counts") {
      switch node.content {
      case .mapping(let fields):
        if let count = count(fields, node.position, &reader) { counts.append(count) }
      case .text(let text):
        if let count = count(text, node.position, &reader) { counts.append(count) }
      default:
        reader.note(
          .error, "counts", node.position,
          "must be groups of fields, such as [{effect: injured, count: 3}]")
      }
    }
    return counts
  }

  /// A count in one text, as options and cells of tables hold it: "injured=3", "cars=~35",
  /// "injured>=3".
  private func count(
    _ text: String, _ position: SourcePosition?, _ reader: inout FieldReader
  ) -> Count? {
    let sign = text.firstIndex { "=<>≤≥~≈".contains($0) } ?? text.endIndex
    let rest = text[sign...]
    guard let what = FieldReader.trimmed(String(text[..<sign])),
      let value = FieldReader.trimmed(String(rest.first == "=" ? rest.dropFirst() : rest))
    else {
      reader.note(
        .error, "counts", position,
        "\"\(text)\" is no count; write what and how many, such as injured=3 or cars=~35")
      return nil
    }
    let key = CasualtyEffect(rawValue: what.lowercased()) == nil ? "measure" : "effect"
    let fields = [(key, what), ("count", value)].map { key, value in
      DocumentField(
        key: key, keyPosition: position,
        value: DocumentNode(content: .text(value), position: position))
    }
    return count(fields, position, &reader)
  }

  private func count(
    _ fields: [DocumentField], _ position: SourcePosition?, _ reader: inout FieldReader
  ) -> Count? {
    var inner = FieldReader(.count, fields, position: position)
    defer { reader.adopt(inner) }
    let effect = choice("effect", of: CasualtyEffect.self, &inner)
    let noun = inner.text("measure").map { MeasuredNoun($0) }
    let unit = inner.text("unit") ?? noun?.unit
    let of = inner.text("of")
    if inner.hasErrors { return nil }
    if (effect == nil) == (noun == nil) {
      inner.note(
        .error, nil, nil,
        "a count needs either an effect, such as killed, or a measure, such as cars")
      return nil
    }
    guard let text = inner.text("count", allowsNumber: true) else {
      if !inner.hasErrors { inner.note(.error, "count", nil, "missing; write how many") }
      return nil
    }
    do throws(CountValue.Unreadable) {
      let range = try CountValue.range(of: text)
      if effect != nil, [range.min, range.max].contains(where: { $0 != $0?.rounded() }) {
        throw CountValue.Unreadable(message: "\"\(text)\" is no number of people")
      }
      return Count(effect: effect, measure: noun?.measure, range: range, of: of, unit: unit)
    } catch {
      inner.note(.error, "count", inner.value("count")?.position, error.message)
      return nil
    }
  }
}
