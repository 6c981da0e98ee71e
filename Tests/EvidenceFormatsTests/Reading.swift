import EvidenceFormats

/// What the reader makes of a text.
func reading(_ text: String, file: String = "records.yaml") -> EvidenceReading {
  EvidenceReader().read(Array(text.utf8), file: file)
}

/// Problems as a person sees them, with the place.
func problems(_ text: String, file: String = "records.yaml") -> [String] {
  reading(text, file: file).problems.map { $0.description(inFile: file) }
}

/// A record in YAML that lacks nothing, with further lines.
func record(_ lines: String...) -> String {
  """
  - statement: Two ferries collided off Port Example on 3 May 2021.
    source: {publisher: Coast guard}

  """ + lines.map { "  \($0)\n" }.joined()
}
