import ClaimModel
import EvidenceFormats
import Foundation
import Testing

/// The sample records, read by the loader that users run.
@Suite struct SampleEvidenceTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Evidence")

  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

  @Test func thereAreSamples() {
    #expect(SampleEvidenceTests.files.count >= 6)
  }

  @Test(arguments: files)
  func everyRecordIsRead(file: String) throws {
    let data = try Data(contentsOf: SampleEvidenceTests.folder.appending(path: file))
    let text = String(decoding: data, as: UTF8.self)
    let written = text.split(separator: "\n").count { $0.hasPrefix("- id: ") }
    let result = EvidenceReader().read(Array(data), file: file)
    #expect(result.records.count == written)
    #expect(result.problems.filter { $0.severity == .error || $0.field != "place" } == [])
    #expect(result.records.allSatisfy { $0.source.published != nil && $0.asOf != nil })
    #expect(EvidenceReader().read(Array(data), file: file) == result)
  }
}
