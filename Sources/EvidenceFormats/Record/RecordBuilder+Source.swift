internal import ClaimModel

extension RecordBuilder {
  /// A file that a record names, and where.
  typealias File = (path: String, position: SourcePosition?)

  /// Who published the record, nil when the file does not say or something in it is wrong, and the
  /// files that hold copies of it.
  func source(_ reader: inout FieldReader) -> (source: Source?, files: [File]) {
    guard reader.value("source") != nil else {
      reader.note(
        .error, "source", nil,
        "missing; write who published it, such as source: {publisher: Wire service}")
      return (nil, [])
    }
    guard let (fields, position) = reader.fields("source", example: "{publisher: Wire service}")
    else { return (nil, []) }
    var inner = FieldReader(.source, fields, position: position)
    defer { reader.adopt(inner) }
    guard let publisher = inner.text("publisher") else {
      if !inner.hasErrors {
        inner.note(.error, "publisher", nil, "missing; write who published it")
      }
      return (nil, [])
    }
    let source = Source(
      publisher: publisher, title: inner.text("title"), url: url(&inner),
      published: date("published", &inner)?.interval,
      retrieved: date("retrieved", &inner)?.interval, origin: inner.text("origin"),
      reliability: reliability(&inner), credibility: credibility(&inner))
    if let published = source.published?.earliest, let retrieved = source.retrieved?.latest,
      retrieved < published
    {
      inner.note(
        .warning, "retrieved", inner.value("retrieved")?.position,
        "lies before \"published\"; one of the two dates must be wrong")
    }
    let files = files(&inner)
    return inner.hasErrors ? (nil, []) : (source, files)
  }

  private func files(_ reader: inout FieldReader) -> [File] {
    guard let value = reader.value("file") else { return [] }
    // One path is a text; semicolons may stand in it.
    let nodes = if case .list(let nodes) = value.content { nodes } else { [value] }
    var files: [File] = []
    for node in nodes {
      guard case .text(let text) = node.content, let path = FieldReader.trimmed(text) else {
        reader.note(.error, "file", node.position, "must be a path, such as pages/talks.html")
        continue
      }
      files.append((path, node.position))
    }
    return files
  }

  private func url(_ reader: inout FieldReader) -> String? {
    guard let url = reader.text("url") else { return nil }
    let folded = url.lowercased()
    if !folded.hasPrefix("https://"), !folded.hasPrefix("http://") {
      reader.note(
        .warning, "url", reader.value("url")?.position,
        "does not begin with https:// or http://, so reports will show it without a link")
    }
    return url
  }

  private func reliability(_ reader: inout FieldReader) -> Reliability {
    guard let grade = reader.text("reliability") else { return .cannotBeJudged }
    if let reliability = Reliability(rawValue: grade.uppercased()) { return reliability }
    reader.note(
      .error, "reliability", reader.value("reliability")?.position,
      "\"\(grade)\" is no grade; write A (completely reliable) to E (unreliable), or F when it "
        + "cannot be judged")
    return .cannotBeJudged
  }

  private func credibility(_ reader: inout FieldReader) -> Credibility {
    guard let grade = reader.text("credibility", allowsNumber: true) else { return .cannotBeJudged }
    if let credibility = Int(grade).flatMap(Credibility.init) { return credibility }
    reader.note(
      .error, "credibility", reader.value("credibility")?.position,
      "\"\(grade)\" is no grade; write 1 (confirmed) to 5 (improbable), or 6 when it cannot be "
        + "judged")
    return .cannotBeJudged
  }
}
