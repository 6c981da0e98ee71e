internal import TextAnalysis

/// A unit of measurement.
struct Unit: Sendable {
  enum Kind: String, Sendable {
    case percent
    case measure
    case duration
  }

  var name: String
  var kind: Kind

  init?(_ row: [String]) {
    guard let kind = Kind(rawValue: WordList.cell(row, 2)) else { return nil }
    name = WordList.cell(row, 1)
    self.kind = kind
  }
}

/// A unit whose symbol may be written together with the digits.
struct GluedUnit: Sendable {
  /// UTF-8 of the symbol, in small letters unless case counts.
  var symbol: [UInt8]
  var unit: Unit
  /// Whether case counts, as "5g" is a weight and "5G" a network.
  private var isExact: Bool

  init(_ row: [String], _ unit: Unit) {
    symbol = Array(row[0].utf8)
    isExact = !WordList.cell(row, 3).isEmpty
    self.unit = unit
  }

  /// Whether the letters behind the digits are this symbol.
  func matches(_ suffix: ArraySlice<UInt8>) -> Bool {
    isExact
      ? suffix.elementsEqual(symbol)
      : suffix.count == symbol.count
        && zip(suffix, symbol).allSatisfy { CaseFolding.fold($0) == $1 }
  }
}

/// A currency, or a hundredth of one.
struct Currency: Sendable {
  /// ISO 4217.
  var code: String
  /// What one of these is in the currency: 0.01 for cents.
  var factor: Double

  init(_ row: [String]) {
    code = WordList.cell(row, 1)
    factor = Double(WordList.cell(row, 3)) ?? 1
  }
}
