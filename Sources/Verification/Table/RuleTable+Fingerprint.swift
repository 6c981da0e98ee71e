internal import ClaimModel

extension RuleTable {
  /// Sixteen hexadecimal digits that change when any rule would judge or explain differently.
  ///
  /// FNV-1a over all rules in file order; names a table beside the verdicts that it gave.
  package var fingerprint: String {
    let hash = isReplayed ? ~digest : digest
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash of all fields that judge or explain, each ended by a byte that no text holds.
  static func digest(of rules: [Rule]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      var text = text
      text.withUTF8 { bytes in
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
    }
    for rule in rules {
      add(rule.id)
      for focus in rule.focuses { add(focus.rawValue) }
      for condition in rule.conditions {
        add(condition.slot.rawValue)
        for relation in condition.relations { add(relation) }
        add("")
      }
      switch rule.conclusion {
      case .match(let match): add(match.rawValue)
      case .outcome(let outcome): add(outcome.rawValue)
      }
      add(String(rule.priority))
      add(rule.yields ? "yields" : "")
      add(rule.because)
    }
    return hash
  }

  /// The same rules under another fingerprint, so that nothing counts as judged by them yet.
  package var forReplay: RuleTable {
    var table = self
    table.isReplayed = true
    return table
  }
}
