extension TimeRule {
  /// Days counted from the day of writing: "today", "yesterday morning", "last night".
  static let deictic = TimeRule("deictic day") { scanner, head in
    guard case .deictic(let days, let isNight)? = scanner.word(head) else { return nil }
    let left = scanner.left(of: head)
    guard left.direction == nil else { return nil }
    var reading = Reading(
      left.start..<head + 1, .deictic(days), time: isNight ? .part(.night) : nil,
      modifier: left.edge.map(Modifier.edge))
    if !isNight { scanner.addDayPart(to: &reading) }
    return reading
  }

  /// Parts of the day: "this morning", "last night", "the next morning", "overnight".
  static let dayPart = TimeRule("part of the day") { scanner, head in
    guard let part = scanner.dayPart(head) else { return nil }
    let left = scanner.left(of: head)
    if scanner.isWord(head, WordKeys.overnight), left.direction == nil {
      return Reading(head..<head + 1, .deictic(-1), time: .part(.night))
    }
    guard let direction = left.direction else { return nil }
    let day: Meaning
    switch direction {
    case .this: day = .deictic(0)
    case .last, .past: day = part == .night ? .deictic(-1) : .unit(.day, .last)
    default: day = .unit(.day, direction)
    }
    return Reading(
      left.start..<head + 1, day, time: .part(part), modifier: left.edge.map(Modifier.edge))
  }
}
