extension TagDecoder {
  /// Tags the words of one sentence as `decode(_:into:)` does, sooner.
  ///
  /// - Parameters:
  ///   - words: the sentence, with two `outside` words on either side.
  ///   - output: room for one tag a word, the outside ones left out.
  ///   - cache: what is kept of features met before.
  func decode(
    _ words: UnsafeBufferPointer<WordFeatures>, into output: UnsafeMutablePointer<PartOfSpeech>,
    keeping cache: inout ScoreCache
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: TagGroup.allCases.count) { slots in
      guard let slots = slots.baseAddress else { return }
      decode(words, into: output) { place, features, scores in
        score(place, cache: &cache, slots: slots, features: features, scores: scores)
      }
    }
  }

  /// Scores a token with what is kept of groups met before.
  ///
  /// - Parameters:
  ///   - place: the token.
  ///   - cache: what is kept.
  ///   - slots: room for a slot a group.
  ///   - features: room for feature hashes.
  ///   - scores: room for scores; set to the sums that `TagContext.write` would lead to.
  @inline(__always)
  private func score(
    _ place: TagPlace, cache: inout ScoreCache, slots: UnsafeMutablePointer<Int>,
    features: UnsafeMutablePointer<UInt64>, scores: UnsafeMutablePointer<Int16>
  ) {
    // Not a loop: each call folds into the few instructions that its group needs.
    slots[0] = slot(.word, place, &cache, features, scores)
    slots[1] = slot(.before, place, &cache, features, scores)
    slots[2] = slot(.twoBefore, place, &cache, features, scores)
    slots[3] = slot(.after, place, &cache, features, scores)
    slots[4] = slot(.twoAfter, place, &cache, features, scores)
    slots[5] = slot(.tags, place, &cache, features, scores)
    slots[6] = slot(.hints, place, &cache, features, scores)
    slots[7] = slot(.form, place, &cache, features, scores)
    slots[8] = slot(.ahead, place, &cache, features, scores)
    slots[9] = slot(.shapes, place, &cache, features, scores)
    cache.sum(slots, count: 10, to: scores)
    let pairs = place.writePairs(to: features)
    model.add(features, count: model.locate(features, count: pairs), to: scores)
  }

  @inline(__always)
  private func slot(
    _ group: TagGroup, _ place: TagPlace, _ cache: inout ScoreCache,
    _ features: UnsafeMutablePointer<UInt64>, _ scores: UnsafeMutablePointer<Int16>
  ) -> Int {
    cache.slot(group, place.identity(of: group)) {
      sum(group, place, features, scores)
      return scores
    }
  }

  @inline(never)
  private func sum(
    _ group: TagGroup, _ place: TagPlace, _ features: UnsafeMutablePointer<UInt64>,
    _ scores: UnsafeMutablePointer<Int16>
  ) {
    scores.initialize(repeating: 0, count: PackedModel.scoreCount)
    let count = place.write(group, to: features)
    model.add(features, count: model.locate(features, count: count), to: scores)
  }
}
