import PartsOfSpeech
import Testing

@Suite("Entity labels")
struct EntityMentionsTests {
  private let begin = EntityLabel(.person, isFirst: true)
  private let inside = EntityLabel(.person, isFirst: false)
  private let place = EntityLabel(.place, isFirst: false)

  private func mentions(_ labels: [EntityLabel]) -> [EntityMention] {
    var mentions = EntityMentions(firstToken: 10)
    for (index, label) in labels.enumerated() { mentions.add(label, at: index) }
    return mentions.finished()
  }

  @Test("join into names")
  func join() {
    #expect(
      mentions([.outside, begin, inside, .outside])
        == [EntityMention(tokens: 11..<13, kind: .person)])
  }

  @Test("that begin part two names that touch")
  func touch() {
    #expect(
      mentions([begin, begin, inside])
        == [
          EntityMention(tokens: 10..<11, kind: .person),
          EntityMention(tokens: 11..<13, kind: .person),
        ])
  }

  @Test("that go on from nothing or from another kind begin a name")
  func stray() {
    #expect(
      mentions([inside, inside, place])
        == [
          EntityMention(tokens: 10..<12, kind: .person),
          EntityMention(tokens: 12..<13, kind: .place),
        ])
  }

  @Test("know their kind", arguments: EntityKind.allCases)
  func kind(kind: EntityKind) {
    let first = EntityLabel(kind, isFirst: true)
    let second = EntityLabel(kind, isFirst: false)
    #expect(first.kind == kind && second.kind == kind)
    #expect(first.rawValue < EntityLabel.count && second.rawValue < EntityLabel.count)
    #expect(second.continues(first) && second.continues(second))
    #expect(!first.continues(second) && !second.continues(.outside))
  }
}
