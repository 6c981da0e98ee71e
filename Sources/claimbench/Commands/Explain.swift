internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import ClaimStore
internal import Interchange
internal import OrderedJSON
internal import Reports
internal import TextAnalysis
internal import Verification

/// `explain`: the whole trace of one claim.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a claim was read, linked and judged.",
    discussion: """
      For every record that says something of the claim: both sides slot by slot, with their words, \
      the rule that decided and its sentence. An unverified claim is told what would settle it. \
      With --evidence one record is held against the claim, whether it was linked or not.

      Example: claimbench explain 3f2a --evidence istanbul-talks-2022
      """)

  @Argument(help: "The claim's id, or a unique beginning of it.")
  var claim: String

  @Option(help: "Hold only this record against the claim, and say why it does or does not link.")
  var evidence: String?

  @OptionGroup var ruleOptions: RuleOptions

  @OptionGroup var store: StoreOptions

  func run() throws {
    let judge = Judge(rules: try ruleOptions.table())
    let (stored, published, text, records, own) = try store.openForReading().read { session in
      var stored = try session.claim(claim)
      let published = try session.article(stored.article).file.published
      let text = SourceText(try session.text(of: stored))
      if let evidence {
        let record = try session.evidence(evidence).record
        let context = ClaimContext(
          published: published, words: stored.text,
          sentence: String(text[stored.claim.sentence]),
          setting: ArticleSetting.country(
            of: try session.claims(ClaimFilter(article: stored.article)).compactMap {
              $0.claim.statement.place?.countryCode
            }))
        let link = judge.trace(stored.claim, record, context)
        stored.verdict?.verdict.links = [link]
      }
      let links = stored.verdict?.verdict.links ?? []
      let records = try links.map { ($0.evidence, try session.evidence($0.evidence).record) }
      let own = try stored.verdict.map { try session.ownRules(ofTable: $0.rules) } ?? []
      return (stored, published, text, Dictionary(uniqueKeysWithValues: records), own)
    }
    if store.json {
      printJSON(stored, text, records, published, own)
    } else {
      StandardOutput.line(
        ClaimTrace(
          claim: VerifiedClaim(
            claim: stored.claim, verdict: stored.verdict?.verdict,
            review: stored.review.map {
              ReviewNote(label: $0.verdict, note: $0.note, at: $0.reviewedAt)
            }),
          text: text, records: records,
          worth: CheckWorthiness(stored.claim).parts.map { ($0.property.rawValue, $0.points) },
          judgedBy: stored.verdict.map { "engine \($0.engine), rule table \($0.rules)" },
          published: published
        ).text)
      for rule in Explain.rules(of: stored, in: own) {
        StandardOutput.line("\nrule of \(rule.file), as it was when it judged:")
        StandardOutput.line(rule.text)
      }
    }
  }

  /// The newsroom's own rules that a claim's links go by, each once, as they are written.
  private static func rules(of stored: StoredClaim, in own: [OwnRules]) -> [JudgingRules.Own] {
    let links = stored.verdict?.verdict.links ?? []
    return JudgingRules.own(among: links.flatMap { [$0.matchRule, $0.rule] }, in: own)
  }

  private func printJSON(
    _ stored: StoredClaim, _ text: SourceText, _ records: [String: EvidenceRecord],
    _ published: Day?, _ own: [OwnRules]
  ) {
    var writer = JSONWriter(indented: true)
    let offsets = ScalarOffsets(text)
    writer.object { object in
      ClaimJSON(text).fields(of: stored.claim, to: &object)
      object.field("article", stored.article)
      if let verdict = stored.verdict {
        object.field("verdict") { fields in
          fields.field("label", verdict.verdict.label.rawValue)
          fields.field("because", verdict.verdict.because)
          fields.field("engine", verdict.engine)
          fields.field("rules", verdict.rules)
          if !own.isEmpty {
            fields.list("ownRules") { list in
              for rule in Explain.rules(of: stored, in: own) {
                list.object { object in
                  object.field("file", rule.file)
                  object.field("text", rule.text)
                }
              }
            }
          }
          if verdict.verdict.label == .unverified {
            fields.field(
              "toSettle",
              Settlement.sentence(
                for: stored.claim, published: published, words: stored.text))
          }
          fields.list("links") { list in
            for link in verdict.verdict.links {
              list.object { object in
                VerdictJSON.fields(of: link, to: &object)
                guard let record = records[link.evidence] else { return }
                object.field("party", record.party(to: stored.claim.statement))
                ComparedSides(claim: stored.claim, in: text, record: record, link: link).write(
                  to: &object, source: (text, offsets), record: ComparedSides.searched(record))
              }
            }
          }
        }
      }
      object.list("worth") { list in
        for part in CheckWorthiness(stored.claim).parts {
          list.object { fields in
            fields.field("property", part.property.rawValue)
            fields.field("points", part.points)
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}
