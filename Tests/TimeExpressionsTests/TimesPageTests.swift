import ClaimModel
import Foundation
import Testing
import TextAnalysis
import TimeExpressions

/// Holds the program to the tables of Documentation/Times.md.
@Suite("The page on times")
struct TimesPageTests {
  private static let page: String = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("../../Documentation/Times.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The rows below each header that begins with a title, without code marks.
  private static func rows(under title: String) -> [[String]] {
    var rows: [[String]] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "`", with: "")
      }
      if cells.first == title { isInside = true } else if cells.isEmpty { isInside = false }
      if isInside, let first = cells.first, first != title, !first.hasPrefix("--") {
        rows.append(cells)
      }
    }
    return rows
  }

  @Test("is found, with its tables")
  func found() {
    #expect(TimesPageTests.rows(under: "in the text").count > 40)
    #expect(TimesPageTests.rows(under: "EDTF").count > 15)
  }

  @Test("says what texts are read as", arguments: rows(under: "in the text"))
  func texts(row: [String]) throws {
    let mentions = TimeTagger().mentions(in: AnalysedText(row[0]), published: TimeExample.published)
    let mention = try #require(mentions.first)
    let modifier = mention.reference.modifier.map { " \($0.rawValue)" } ?? ""
    #expect(mention.reference.value + modifier == row[1])
    #expect(TimeExample.days(mention.openInterval) == row[2])
  }

  @Test("says what dates of records mean", arguments: rows(under: "EDTF"))
  func dates(row: [String]) throws {
    #expect(TimeExample.days(try EDTFDate(row[0]).interval) == row[1])
  }
}
