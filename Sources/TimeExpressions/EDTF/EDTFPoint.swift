/// One date of the Extended Date/Time Format: a year, a month, a season, a day, or a time of day.
struct EDTFPoint: Hashable, Sendable {
  /// A component of the date as it is written.
  struct Part: Hashable, Sendable {
    /// Digits and `X`; of a year also its sign.
    var digits: String
    /// Written directly before the component: qualifies it alone.
    var before = EDTFQualifier()
    /// Written directly behind it: qualifies it and all to its left.
    var behind = EDTFQualifier()

    var isWhole: Bool { !digits.utf8.contains(UInt8(ascii: "X")) }

    /// Smallest and largest number that the digits allow; an unspecified digit is 0 to 9.
    var bounds: ClosedRange<Int> {
      let low = Int(digits.replacingX(with: "0")) ?? 0
      let high = Int(digits.replacingX(with: "9")) ?? 0
      return min(low, high)...max(low, high)
    }
  }

  var year: Part
  /// Exponent of a long year (`Y17E7`).
  var exponent: Int?
  /// Whether the year is written with `Y`.
  var isLong = false
  /// Number of significant digits of the year (`1950S2`).
  var significant: Int?
  /// Month 1 to 12, or a season or other part of the year 21 to 41.
  var month: Part?
  var day: Part?
  /// Time of day as written, from `T`.
  var time = ""

  /// The date as written.
  var text: String {
    var text = year.before.mark + (isLong ? "Y" : "") + year.digits
    if let exponent { text += "E\(exponent)" }
    if let significant { text += "S\(significant)" }
    text += year.behind.mark
    for part in [month, day] {
      guard let part else { continue }
      text += "-" + part.before.mark + part.digits + part.behind.mark
    }
    return text + time
  }

  /// What is unsure anywhere in it.
  var qualifier: EDTFQualifier {
    [year, month, day].compactMap { $0 }.reduce(EDTFQualifier()) {
      $0.union($1.before).union($1.behind)
    }
  }

  /// Whether a digit is left open by `X`.
  var isUnspecified: Bool { [year, month, day].contains { $0?.isWhole == false } }

  /// Level of the standard that its features need.
  var level: Int {
    let parts = [year, month, day].compactMap { $0 }
    let isQualifiedInside =
      parts.contains { !$0.before.isPlain } || parts.dropLast().contains { !$0.behind.isPlain }
    if isQualifiedInside || significant != nil || exponent != nil || usesLooseDigits { return 2 }
    if let month, let number = Int(month.digits), number > 24 { return 2 }
    let isPlain =
      parts.allSatisfy { $0.behind.isPlain && $0.isWhole } && !isLong && !year.digits.hasPrefix("-")
    return isPlain && (month.flatMap { Int($0.digits) } ?? 1) <= 12 ? 0 : 1
  }

  /// Level 1 allows `X` at the end of the year, or for a whole month or day, only.
  private var usesLooseDigits: Bool {
    let yearDigits = year.digits.drop { $0 == "-" }
    let unspecified = yearDigits.reversed().prefix { $0 == "X" }.count
    let all = yearDigits.count { $0 == "X" }
    if all != unspecified || all > 2 { return true }
    if all > 0, month != nil { return true }
    if let month, !month.isWhole, month.digits != "XX" || (day.map { $0.isWhole } ?? false) {
      return true
    }
    if let day, !day.isWhole, day.digits != "XX" { return true }
    return false
  }
}

extension String {
  fileprivate func replacingX(with digit: Character) -> String {
    String(map { $0 == "X" ? digit : $0 })
  }
}
