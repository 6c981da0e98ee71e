import PartsOfSpeechModel
import Testing
import TextAnalysis

@testable import PartsOfSpeech

@Suite("Scores kept from token to token")
struct ScoreCacheTests {
  private static let words = [
    "the", "ministers", "met", "in", "Lisbon", "on", "Monday", "after", "record", "talks", "killed",
    "9", "people", ",", "said", "Ana", "Costa", "who", "plans", "to", "visit", "Oslo", "U.S.",
    "quickly", "UNESCO", "-", "run", "left", "that", "had", "been", "striking", "\"", "Zyxqw",
  ]

  /// Texts of random words, the same at every run.
  private func texts(_ count: Int) -> [AnalysedText] {
    var state: UInt64 = 5
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { _ in
      let words = (0..<1 + random(below: 24)).map { _ in
        ScoreCacheTests.words[random(below: ScoreCacheTests.words.count)]
      }
      return AnalysedText(words.joined(separator: " "))
    }
  }

  private func tags(
    _ text: AnalysedText, _ lexicon: TagLexicon,
    _ decode: (UnsafePointer<WordFeatures>, UnsafeMutablePointer<PartOfSpeech?>) -> Void
  ) -> [PartOfSpeech?] {
    let count = text.tokens.count
    return withUnsafeTemporaryAllocation(of: WordFeatures.self, capacity: count + 4) { words in
      guard let base = words.baseAddress else { return [] }
      TagSentence.write(text.tokens.indices, of: text, lexicon: lexicon, to: base)
      return Array(unsafeUninitializedCapacity: count) { output, written in
        guard let output = output.baseAddress else { return }
        for index in 0..<count { (output + index).initialize(to: base[index + 2].fixed) }
        decode(base, output)
        written = count
      }
    }
  }

  @Test("change no tag")
  func sameAsWithout() throws {
    let model = try #require(PackedModel(CompiledModel.tagger))
    let decoder = TagDecoder(model: model)
    var cache = ScoreCache()
    for text in texts(400) {
      cache.count()
      let run = text.tokens.indices
      let plain = tags(text, model.lexicon) { decoder.decode(run, of: $0, into: $1) }
      let kept = tags(text, model.lexicon) {
        decoder.decode(run, of: $0, into: $1, keeping: cache)
      }
      #expect(plain == kept)
    }
  }

  @Test("and the order of asking change no tag")
  func sameInAnyOrder() {
    let tagger = Tagger()
    for text in texts(200) {
      let run = text.tokens.indices
      let sentence = tagger.sentenceTags(of: run, in: text)
      let backwards = Array(run.reversed().map { sentence.tag(at: $0) }.reversed())
      #expect(backwards == tagger.tags(of: run, in: text))
      #expect(backwards == sentence.all())
    }
  }

  @Test("belong to words, groups and pairs that hold every feature once")
  func groupsHoldEveryFeature() throws {
    let model = try #require(PackedModel(CompiledModel.tagger))
    let text = AnalysedText("Five ministers had met in Lisbon on Monday, officials said.")
    var words = Array(repeating: WordFeatures.outside, count: text.tokens.count + 4)
    words.withUnsafeMutableBufferPointer { words in
      guard let base = words.baseAddress else { return }
      TagSentence.write(text.tokens.indices, of: text, lexicon: model.lexicon, to: base)
      let context = TagContext(words: base)
      for index in 2..<words.count - 2 {
        var all = [UInt64](repeating: 0, count: TagContext.maximumCount)
        let allCount = context.write(index, previous: 3, beforePrevious: 9, to: &all)
        let place = TagPlace(word: base + index, previous: 3, beforePrevious: 9)
        var grouped: [UInt64] = []
        for (part, distance) in zip(WordPart.allCases, [0, -1, -2, 1, 2]) {
          var features = [UInt64](repeating: 0, count: WordFeatures.mostInPart)
          let count = base[index + distance].write(part, to: &features)
          grouped += features.prefix(count)
        }
        for group in TagGroup.allCases {
          var part = [UInt64](repeating: 0, count: TagPlace.mostInGroup)
          let count = place.write(group, to: &part)
          grouped += part.prefix(count)
        }
        var pairs = [UInt64](repeating: 0, count: TagPlace.mostInGroup)
        let pairCount = place.writePairs(to: &pairs)
        grouped += pairs.prefix(pairCount)
        #expect(all.prefix(allCount).sorted() == grouped.sorted())
      }
    }
  }
}
