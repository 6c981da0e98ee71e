internal import ClaimModel
internal import ClaimStore
internal import OrderedJSON
internal import Verification

extension Verify {
  /// Prints what judging everything again would change; the store stays as it is.
  func replay(_ opened: Store, with judge: Judge) throws {
    var progress = Progress("judging claims again", isQuiet: store.quiet)
    let result = try opened.replay(articles: articles, with: judge) { done, total in
      progress.update(done, of: total)
    }
    progress.finish()
    if store.json {
      printJSON(result.judged, result.changes)
    } else {
      printTable(result.changes)
    }
    let labels = result.changes.count(where: \.changesLabel)
    store.note(
      "judged \(result.judged) claims again: \(labels) verdicts and "
        + "\(result.changes.count - labels) reasons would change; nothing was written")
  }

  private func printTable(_ changes: [VerdictChange]) {
    var table = Table(["CLAIM", "WAS", "WOULD BE", "BY", "BECAUSE", "WORDS"])
    for change in changes {
      let now = change.now.verdict
      table.add([
        change.claim.claim.id, change.claim.verdict?.verdict.label.rawValue ?? "-",
        now.label.rawValue, Verify.rules(of: now), now.because, change.claim.text,
      ])
    }
    table.write()
  }

  private func printJSON(_ judged: Int, _ changes: [VerdictChange]) {
    func write(_ stored: StoredVerdict, _ rules: String?, to object: inout JSONWriter) {
      object.field("label", stored.verdict.label.rawValue)
      object.field("because", stored.verdict.because)
      object.field("engine", stored.engine)
      object.field("rules", rules)
      object.key("decidedBy")
      object.array(
        stored.verdict.links.filter { stored.verdict.deciding.contains($0.evidence) }.map(\.rule))
    }
    var writer = JSONWriter(indented: true)
    writer.object { object in
      object.field("judged", judged)
      object.list("changes") { list in
        for change in changes {
          list.object { object in
            object.field("claim", change.claim.claim.id)
            object.field("article", change.claim.article)
            object.field("text", change.claim.text)
            if let was = change.claim.verdict {
              object.field("was") { write(was, was.rules, to: &$0) }
            }
            object.field("wouldBe") { write(change.now, nil, to: &$0) }
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }

  /// The rules of the links that decide a verdict.
  private static func rules(of verdict: Verdict) -> String {
    let rules = verdict.links.filter { verdict.deciding.contains($0.evidence) }.map(\.rule)
    return rules.isEmpty ? "-" : rules.joined(separator: " ")
  }
}
