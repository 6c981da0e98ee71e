internal import ArgumentParser
internal import ClaimStore
internal import OrderedJSON

/// `log`: the audit trail.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the audit trail, or check that it is intact.",
    discussion: "Example: claimbench log --check")

  @Flag(
    help: """
      Recompute every hash; exit with 2 when an entry was changed, removed or inserted, with 4 when \
      a kept copy of a source was.
      """)
  var check = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    let opened = try store.openForReading()
    if check {
      try checkTrail(of: opened)
    } else {
      printTrail(try opened.read { try $0.auditTrail() })
    }
  }

  private func checkTrail(of opened: Store) throws {
    switch try opened.read({ try $0.checkAuditTrail() }) {
    case .intact(let count):
      let copies = try opened.read { try $0.checkKeptCopies() }
      StandardOutput.line(
        "intact: \(count) entries" + (copies > 0 ? ", \(copies) kept copies" : ""))
    case .broken(let number):
      throw StoreError(
        .failed, "\(opened.path): the audit trail is broken at entry \(number)")
    }
  }

  private func printTrail(_ entries: [AuditEntry]) {
    if store.json {
      var writer = JSONWriter(indented: true)
      writer.array { list in
        for entry in entries {
          list.object { object in
            object.field("number", entry.number)
            object.field("at", entry.at)
            object.field("command", entry.command)
            object.field("subject", entry.subject)
            object.field("detail", entry.detail)
            object.field("hash", entry.hash)
          }
        }
      }
      StandardOutput.line(writer.text)
    } else {
      var table = Table(["#", "AT", "COMMAND", "SUBJECT", "DETAIL"])
      for entry in entries {
        table.add([String(entry.number), entry.at, entry.command, entry.subject, entry.detail])
      }
      table.write()
    }
  }
}
