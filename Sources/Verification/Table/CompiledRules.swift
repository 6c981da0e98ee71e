/// Rules in the order in which they are asked, with all their conditions in one piece of memory.
struct CompiledRules: Sendable {
  let rules: [Rule]
  let conclusions: [Rule.Conclusion]
  let templates: [ExplanationTemplate]
  private var tests: [Rule.Test] = []
  /// Where the tests of each rule end.
  private var ends: [Int] = []

  init(_ rules: [Rule]) {
    self.rules = rules
    conclusions = rules.map(\.conclusion)
    templates = rules.map { ExplanationTemplate($0.because) }
    for rule in rules {
      tests += rule.tests
      ends.append(tests.count)
    }
  }

  /// The index of the first rule whose conditions hold on relations that are all set.
  func first(on bits: UInt128) -> Int? {
    first { test in bits & test.allowed != 0 }
  }

  /// Whether a rule of another conclusion than the one given may be the first to fire, where not
  /// all relations are known.
  func mayConclude(otherThan conclusion: Rule.Conclusion, on bits: UInt128) -> Bool {
    var next = 0
    for rule in conclusions.indices {
      defer { next = ends[rule] }
      var (mayFire, isCertain) = (true, true)
      for test in tests[next..<ends[rule]] {
        if bits & test.stretch == 0 {
          isCertain = false
        } else if bits & test.allowed == 0 {
          mayFire = false
          break
        }
      }
      if !mayFire { continue }
      if conclusions[rule] != conclusion { return true }
      if isCertain { return false }
    }
    return false
  }

  /// The index of the first rule of which a function says that all conditions hold.
  @inline(__always)
  func first(where holds: (Rule.Test) -> Bool) -> Int? {
    tests.withUnsafeBufferPointer { tests in
      ends.withUnsafeBufferPointer { ends in
        var next = 0
        for rule in 0..<ends.count {
          while next < ends[rule], holds(tests[next]) { next += 1 }
          if next == ends[rule] { return rule }
          next = ends[rule]
        }
        return nil
      }
    }
  }
}
