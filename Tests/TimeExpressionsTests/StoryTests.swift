import Testing

@Suite("Times in stories")
struct StoryTests {
  @Test("of the past go on from one another", arguments: historyStories)
  func history(story: TimeStory) { #expect(story.read() == story.expected) }

  @Test("lie before or ahead as the clause says", arguments: tenseStories)
  func tense(story: TimeStory) { #expect(story.read() == story.expected) }

  @Test("count from the speaker, the dateline or an event", arguments: anchorStories)
  func anchors(story: TimeStory) { #expect(story.read() == story.expected) }

  @Test("of business are compared with the period before", arguments: businessStories)
  func business(story: TimeStory) { #expect(story.read() == story.expected) }

  @Test("on the air are near", arguments: broadcastStories)
  func broadcast(story: TimeStory) { #expect(story.read() == story.expected) }
}
