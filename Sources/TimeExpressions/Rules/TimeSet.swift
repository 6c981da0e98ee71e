/// How often something happens, in the terms of TIMEX3.
struct TimeSet: Hashable, Sendable {
  /// What recurs: `P1W`, `XXXX-WXX-5`, `XXXX-12-25`.
  var value: String
  /// The word that ranges over it; nil for "twice a week", which counts instead.
  var quant: Quantifier?
  /// How often in each: `2X`; or how long: `3D`.
  var freq: String?

  init(_ value: String, quant: Quantifier? = .every, freq: String? = nil) {
    self.value = value
    self.quant = quant
    self.freq = freq
  }

  /// TIMEX3 `quant`: "a literal from the text that quantifies over the expression".
  enum Quantifier: String, Sendable {
    case every = "EVERY"
    case each = "EACH"
    case everyOther = "EVERY OTHER"
    case most = "MOST"
    case some = "SOME"
  }
}
