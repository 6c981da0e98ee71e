/// Adds up number words ("two hundred and five thousand") as they go by.
struct NumberWordReading {
  private let start: Int
  private var end: Int
  /// Finished thousands and millions.
  private var total = 0.0
  /// The part below the next scale.
  private var part = 0.0
  /// What the last word allows to follow.
  private var last = Last.nothing
  private var kind = Numeral.Kind.cardinal

  private enum Last {
    case nothing
    case unit
    case ten
    case hundred
    case scale
    case finished
  }

  init(start: Int) {
    self.start = start
    end = start
  }

  /// Whether "and" may join the next word ("two hundred and five").
  var allowsAnd: Bool { last == .hundred || last == .scale }

  /// What the last word multiplied by: a thousand in "two thousand".
  private(set) var scale = 1.0

  /// The numeral so far; nil when no word was taken.
  var numeral: Numeral? {
    guard end > start else { return nil }
    return Numeral(tokens: start..<end, kind: kind, value: total + part, hasDigits: false)
  }

  /// Takes the next word; false when it does not go on with this number.
  mutating func take(_ entry: NumeralWords.Entry, at index: Int) -> Bool {
    guard add(entry) else { return false }
    if case .scale(let value) = entry { scale = value } else { scale = 1 }
    end = index + 1
    return true
  }

  private mutating func add(_ entry: NumeralWords.Entry) -> Bool {
    switch entry {
    case .unit(let value):
      guard last != .unit, last != .finished, last != .ten || value < 10 else { return false }
      part += value
      last = .unit
    case .ten(let value):
      guard last == .nothing || last == .hundred || last == .scale else { return false }
      part += value
      last = .ten
    case .hundred:
      guard last == .unit || last == .nothing, part < 100 else { return false }
      part = max(part, 1) * 100
      last = .hundred
    case .scale(let value):
      guard last != .finished, last != .nothing || total == 0 else { return false }
      guard part > 0 || last == .nothing || last == .scale else { return false }
      if last == .scale, part == 0 { total *= value } else { total += max(part, 1) * value }
      part = 0
      last = .scale
    case .group(let size):
      guard last == .unit || last == .ten || last == .nothing else { return false }
      part = max(part, 1) * size
      last = .finished
    case .ordinal(let value) where last == .unit && part == 1 && total == 0 && value > 2:
      // "One-fifth", "one third".
      part = 1 / value
      kind = .fraction
      last = .finished
    case .ordinal(let value):
      guard last != .unit, last != .finished, last != .ten || value < 10 else { return false }
      part += value
      kind = .ordinal
      last = .finished
    case .fraction(let denominator):
      guard last == .unit || last == .nothing, total == 0 else { return false }
      part = max(part, 1) / denominator
      kind = .fraction
      last = .finished
    }
    return true
  }
}
