extension RuleTable {
  /// Sixteen hexadecimal digits that change when any rule would judge or explain differently.
  ///
  /// FNV-1a over all rules in file order; names a table beside the verdicts that it gave.
  package var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for rule in rules {
      let conditions = rule.conditions.map { "\($0.slot)=\($0.relations)" }
      let fields = [
        rule.id, "\(rule.focuses)", "\(conditions)", "\(rule.conclusion)", "\(rule.priority)",
        "\(rule.yields)", rule.because,
      ]
      for byte in fields.joined(separator: "\u{1F}").utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    if isReplayed { hash = ~hash }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The same rules under another fingerprint, so that nothing counts as judged by them yet.
  package var forReplay: RuleTable {
    var table = self
    table.isReplayed = true
    return table
  }
}
