import Foundation
import TestSupport
import Testing

@Suite("Exported tables")
struct ExportTableTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      """
      A fire in a hotel in Rotterdam on 3 March 2024 killed nine people, "said" the mayor.

      The hotel was opened in June 1987.
      """,
      to: "courier.txt")
    try program.write(
      """
      - id: brigade
        statement: "A fire in a hotel in Rotterdam, on 3 March 2024, killed eleven people."
        event: fire
        date: 2024-03-03
        place: Rotterdam
        counts: [{effect: killed, count: 11}]
        source: {publisher: "=Fire brigade", published: 2024-03-04, reliability: A, credibility: 1}
      """, to: "evidence.yaml")
    for arguments in [
      ["extract", "courier.txt", "--published", "2024-03-04"],
      ["evidence", "import", "evidence.yaml"], ["verify"],
    ] {
      #expect(try program.run(arguments, input: Data()).status == 0)
    }
    return program
  }

  @Test("are read by Python's csv and json as they are, every row with every column")
  func readable() throws {
    let program = try program()
    for table in ["articles", "claims", "evidence", "verdicts"] {
      let rows = try program.run("export", table, "--format", "csv")
      #expect(rows.status == 0, "\(rows.standardError)")
      try program.write(rows.standardOutput, to: "\(table).csv")
      try program.write(try program.run("export", table).standardOutput, to: "\(table).ndjson")
      let read = try program.shell(
        """
        /usr/bin/python3 -c "
        import csv, json
        rows = list(csv.DictReader(open('\(table).csv', newline='')))
        lines = [json.loads(line) for line in open('\(table).ndjson')]
        assert rows and len(rows) == len(lines)
        assert all(None not in row and None not in row.values() for row in rows)
        assert all(str(line[key]).lstrip('=') == row[key].lstrip(\\"'=\\")
                   for row, line in zip(rows, lines) for key in line if isinstance(line[key], str))"
        """)
      #expect(read.status == 0, "\(table): \(read.standardError)")
    }
    let claims = try program.read("claims.ndjson")
    for field in ["\"negated\":0", "\"sentence\":\"A fire in", "\"start_byte\":", "\"score\":"] {
      #expect(claims.contains(field), "\(field)")
    }
    #expect(try program.read("evidence.csv").contains("'=Fire brigade"))
    #expect(try program.read("verdicts.ndjson").contains("\"outcome\":\"contradicts\""))
  }

  @Test("name the tables there are")
  func usage() throws {
    let wrong = try program().run("export", "everything")
    #expect(wrong.status == 64 && wrong.standardError.contains("claims"))
  }

  @Test("stand beside a description for Datasette of every table and view")
  func descriptions() throws {
    let program = try program()
    let metadata = Program.package.appendingPathComponent("Documentation/datasette.yaml").path
    let missing = try program.shell(
      """
      /usr/bin/python3 -c "
      import re, sqlite3
      told = set(re.findall('^      ([a-z_]+):', open('\(metadata)').read(), re.M))
      rows = sqlite3.connect('claimbench.sqlite').execute('SELECT name, type FROM sqlite_schema')
      names = {name for name, kind in rows if kind in ('table', 'view')}
      print(*sorted(name for name in names - told if not name.startswith('sqlite_')))"
      """)
    #expect(missing.status == 0, "\(missing.standardError)")
    #expect(missing.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines) == "")
  }

  @Test("stand beside queries for Datasette that the database answers")
  func queries() throws {
    let program = try program()
    let metadata = Program.package.appendingPathComponent("Documentation/datasette.yaml")
    let queries = try String(contentsOf: metadata, encoding: .utf8)
      .components(separatedBy: "sql: |-\n").dropFirst().map { block in
        block.components(separatedBy: "\n").prefix { $0.hasPrefix("          ") }
          .joined(separator: "\n")
      }
    #expect(queries.count >= 3)
    for (number, query) in queries.enumerated() {
      try program.write(query, to: "query.sql")
      let answer = try program.shell(
        """
        /usr/bin/python3 -c "
        import sqlite3
        print(len(sqlite3.connect('claimbench.sqlite').execute(open('query.sql').read()).fetchall()))"
        """)
      #expect(answer.status == 0, "\(number): \(answer.standardError)")
      #expect(Int(answer.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)) != 0)
    }
  }
}
