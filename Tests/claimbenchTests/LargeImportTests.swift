import Foundation
import TestSupport
import Testing

/// Imports of many rows, made up by `Scripts/acled_rows.py`.
@Suite("Large imports")
struct LargeImportTests {
  private func programWithRows(_ count: Int) throws -> Program {
    let program = try Program()
    let made = try program.shell(
      "/usr/bin/python3 \(Program.package.path)/Scripts/acled_rows.py \(count) > rows.csv")
    #expect(made.status == 0, "\(made.standardError)")
    return program
  }

  @Test("that are killed leave the store as it was, and go through the next time")
  func killed() throws {
    let program = try programWithRows(4000)
    #expect(
      try program.run(
        "evidence", "add", "--id", "first", "--statement", "Two died.", "--publisher", "Desk"
      ).status == 0)
    let before = try program.run("log", "--json").standardOutput
    for pause in ["0.2", "0.5", "1"] {
      let killed = try program.shell(
        """
        "$CLAIMBENCH" evidence import rows.csv --quiet & sleep \(pause); kill -9 $! ; wait $! ; echo $?
        """)
      let isKilled = killed.standardOutput.contains("137")
      let after = try program.run("log", "--json").standardOutput
      if isKilled { #expect(after == before) }
    }
    let imported = try program.run("evidence", "import", "rows.csv")
    #expect(imported.status == 0)
    #expect(imported.standardError.contains("4000 records:"))
    #expect(try program.run("log", "--check").standardOutput.hasPrefix("intact: 4001 entries"))
    let again = try program.run("evidence", "import", "rows.csv")
    #expect(again.standardError.contains("0 added, 0 changed, 4000 unchanged"))
  }

  @Test("keep the order of rows and problems")
  func order() throws {
    let program = try programWithRows(3000)
    let broken = try program.shell(
      """
      sed -i -e '1500s/,[0-9-]*,/,someday,/' -e '2500s/,[0-9-]*,/,never,/' rows.csv
      "$CLAIMBENCH" evidence import rows.csv --json > ids.json
      """)
    #expect(broken.status == 1)
    let lines = broken.standardError.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].contains("rows.csv:1500:") && lines[1].contains(":2500:"))
    let ids = try JSONSerialization.jsonObject(with: Data(program.read("ids.json").utf8))
    let named = (ids as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    let rows = try program.read("rows.csv").split(separator: "\n").dropFirst()
    let expected = rows.enumerated().filter { $0.offset != 1498 && $0.offset != 2498 }
      .map { String($0.element.prefix { $0 != "," }) }
    #expect(named == expected)
  }
}
