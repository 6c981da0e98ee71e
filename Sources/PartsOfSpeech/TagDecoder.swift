/// Chooses tags from left to right, each in the light of the two before it.
package struct TagDecoder: Sendable {
  /// The trained weights.
  package let model: PackedModel

  /// Takes a trained model.
  package init(model: PackedModel) {
    self.model = model
  }

  /// Tags a run of the words of one sentence.
  ///
  /// - Parameters:
  ///   - run: positions of words in the sentence; the two tags before it are known, if there are any.
  ///   - words: the sentence, with two `outside` words on either side.
  ///   - tags: one for each word, the outside ones left out; those of the run are set unless they
  ///     are known.
  package func decode(
    _ run: Range<Int>, of words: UnsafePointer<WordFeatures>,
    into tags: UnsafeMutablePointer<PartOfSpeech?>
  ) {
    decode(run, of: words, into: tags, score: scorePlainly)
  }

  /// Tags a run of words as `decode(_:of:into:)` does, sooner.
  ///
  /// - Parameters:
  ///   - run: positions of words in the sentence; the two tags before it are known, if there are any.
  ///   - words: the sentence, with two `outside` words on either side.
  ///   - tags: one for each word, the outside ones left out; those of the run are set unless they
  ///     are known.
  ///   - cache: what is kept of words and features met before.
  func decode(
    _ run: Range<Int>, of words: UnsafePointer<WordFeatures>,
    into tags: UnsafeMutablePointer<PartOfSpeech?>, keeping cache: borrowing ScoreCache
  ) {
    cache.prefetch(run, of: words, tags, model)
    decode(run, of: words, into: tags) { place, features, scores in
      model.prefetch(featureHash(9, place.word[0].key, UInt64(place.previous)))
      guard cache.sum(place, model, features, to: scores) else {
        return scorePlainly(place, features, scores)
      }
      let pairs = place.writePairs(to: features)
      model.add(features, count: model.locate(features, count: pairs), to: scores)
    }
  }

  private func scorePlainly(
    _ place: TagPlace, _ features: UnsafeMutablePointer<UInt64>,
    _ scores: UnsafeMutablePointer<Int16>
  ) {
    let count = TagContext(words: place.word).write(
      0, previous: place.previous, beforePrevious: place.beforePrevious, to: features)
    model.sum(features, count: count, to: scores)
  }

  @inline(__always)
  private func decode(
    _ run: Range<Int>, of words: UnsafePointer<WordFeatures>,
    into tags: UnsafeMutablePointer<PartOfSpeech?>,
    score: (
      _ place: TagPlace, _ features: UnsafeMutablePointer<UInt64>,
      _ scores: UnsafeMutablePointer<Int16>
    ) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagContext.maximumCount) { features in
      withUnsafeTemporaryAllocation(
        byteCount: PackedModel.scoreCount * 2, alignment: MemoryLayout<ScoreTable.Part>.alignment
      ) { room in
        guard let features = features.baseAddress, let room = room.baseAddress else { return }
        let scores = room.bindMemory(to: Int16.self, capacity: PackedModel.scoreCount)
        scores.initialize(repeating: 0, count: PackedModel.scoreCount)
        for index in run where tags[index] == nil {
          let word = words + index + TagSentence.margin
          let place = TagPlace(
            word: word, previous: TagDecoder.code(index - 1, of: tags),
            beforePrevious: TagDecoder.code(index - 2, of: tags))
          score(place, features, scores)
          if word[0].cannotBeName {
            scores[Int(PartOfSpeech.nnp.rawValue)] = Int16.min
            scores[Int(PartOfSpeech.nnps.rawValue)] = Int16.min
          }
          tags[index] = PartOfSpeech(rawValue: model.best(scores)) ?? .nn
        }
      }
    }
  }

  /// A tag as features know it; 255 before the first word.
  @inline(__always)
  private static func code(_ index: Int, of tags: UnsafePointer<PartOfSpeech?>) -> UInt8 {
    index < 0 ? 255 : tags[index]?.rawValue ?? 255
  }
}
