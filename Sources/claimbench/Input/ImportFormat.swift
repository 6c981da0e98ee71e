internal import ArgumentParser
internal import EvidenceFormats

/// What `evidence import` reads: a file of records, or an article whose claims become records.
enum ImportFormat: ExpressibleByArgument, Hashable {
  case records(EvidenceFormat)
  case article

  init?(argument: String) {
    if argument == "article" {
      self = .article
    } else if let format = EvidenceFormat(rawValue: argument) {
      self = .records(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { EvidenceFormat.allCases.map(\.rawValue) + ["article"] }

  /// The format of records; nil for articles.
  var ofRecords: EvidenceFormat? {
    if case .records(let format) = self { format } else { nil }
  }
}
