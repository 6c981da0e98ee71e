/// Keeps the sums of weights that were met before: what words add, and what groups of features add.
///
/// What is kept changes no score.
struct ScoreCache: ~Copyable, Sendable {
  private var words = ScoreTable(bits: 13, rows: WordPart.allCases.count)
  private var groups = ScoreTable(bits: 13, rows: 1, sections: TagGroup.allCases.count)
  /// How many sentences were counted, up to 64.
  private var sentenceCount = 0

  /// Whether sums can be kept.
  var hasRoom: Bool { sentenceCount == 64 }

  /// Counts a sentence: an article or two cost less without the tables.
  mutating func count() {
    guard !hasRoom else { return }
    sentenceCount += 1
    guard hasRoom else { return }
    words.makeRoom()
    groups.makeRoom()
  }

  /// Sets scores to what the words around a token and its groups of features add.
  ///
  /// - Parameters:
  ///   - place: the token.
  ///   - model: gives the weights that are not kept yet.
  ///   - features: room for feature hashes.
  ///   - scores: room for `PackedModel.scoreCount` scores.
  /// - Returns: false, with no score set, where the words around take each other's places.
  @inline(__always)
  func sum(
    _ place: TagPlace, _ model: PackedModel, _ features: UnsafeMutablePointer<UInt64>,
    to scores: UnsafeMutablePointer<Int16>
  ) -> Bool {
    let word = place.word
    guard let tags = kept(.tags, of: place), let hints = kept(.hints, of: place),
      let form = kept(.form, of: place), let ahead = kept(.ahead, of: place),
      let shapes = kept(.shapes, of: place)
    else { return false }
    // The words alone told where the others lie.
    groups.prefetch(tags.slot)
    groups.prefetch(hints.slot)
    groups.prefetch(form.slot)
    guard let own = words.slot(of: word[0].identity),
      let before = words.slot(of: word[-1].identity),
      let twoBefore = words.slot(of: word[-2].identity),
      let after = words.slot(of: word[1].identity),
      let twoAfter = words.slot(of: word[2].identity)
    else { return false }
    let isKept =
      own.holds(word[0].identity) && before.holds(word[-1].identity)
      && twoBefore.holds(word[-2].identity) && after.holds(word[1].identity)
      && twoAfter.holds(word[2].identity)
    guard isKept || keepWords(around: word, model, features, scores) else { return false }
    // Not a loop: each call folds into the few instructions that its group needs.
    let (tagRow, hintRow, formRow, aheadRow, shapeRow) = (
      row(of: .tags, tags, place, model, features, scores),
      row(of: .hints, hints, place, model, features, scores),
      row(of: .form, form, place, model, features, scores),
      row(of: .ahead, ahead, place, model, features, scores),
      row(of: .shapes, shapes, place, model, features, scores)
    )
    let parts = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: ScoreTable.Part.self)
    for part in 0..<ScoreTable.partCount {
      let fromWords =
        own.row(0)[part] &+ before.row(1)[part] &+ twoBefore.row(2)[part] &+ after.row(3)[part]
        &+ twoAfter.row(4)[part]
      let fromGroups =
        tagRow[part] &+ hintRow[part] &+ formRow[part] &+ aheadRow[part] &+ shapeRow[part]
      parts[part] = fromWords &+ fromGroups
    }
    return true
  }

  /// Asks for the memory that scoring tokens will read as far as their words tell where it lies.
  ///
  /// Tables and model are larger than the fast memory of a processor: waiting for all that a sentence
  /// needs at once costs a fraction of waiting for one piece after the other.
  func prefetch(
    _ run: Range<Int>, of words: UnsafePointer<WordFeatures>,
    _ tags: UnsafePointer<PartOfSpeech?>, _ model: PackedModel
  ) {
    var next = run.lowerBound
    for index in run where tags[index] == nil {
      let word = words + index + TagSentence.margin
      for known in max(next, index)..<index + 2 * TagSentence.margin + 1 {
        self.words.prefetch(words[known].identity)
      }
      next = index + 2 * TagSentence.margin + 1
      let place = TagPlace(word: word, previous: 0, beforePrevious: 0)
      groups.prefetch(place.identity(of: .ahead), section: TagGroup.ahead.rawValue)
      groups.prefetch(place.identity(of: .shapes), section: TagGroup.shapes.rawValue)
      model.prefetch(featureHash(15, word[0].key, word[1].hint))
      model.prefetch(featureHash(21, word[0].key, word[-1].key))
      model.prefetch(featureHash(22, word[0].key, word[1].key))
    }
  }

  /// Sums and keeps what the five words around a token add, where that is not kept.
  ///
  /// - Returns: whether all are kept now: one may have taken the place of another.
  @inline(never)
  private func keepWords(
    around word: UnsafePointer<WordFeatures>, _ model: PackedModel,
    _ features: UnsafeMutablePointer<UInt64>, _ scores: UnsafeMutablePointer<Int16>
  ) -> Bool {
    for index in -2...2 {
      let identity = word[index].identity
      guard let slot = words.slot(of: identity) else { return false }
      if slot.holds(identity) { continue }
      // A word that takes one tag alone has no scores of its own; numbers and marks are such.
      for part in WordPart.allCases where part != .own || word[index].fixed == nil {
        let count = word[index].write(part, to: features)
        model.sum(features, count: count, to: scores)
        slot.set(part.rawValue, to: scores)
      }
      slot.keep(identity)
    }
    return (-2...2).allSatisfy { index in
      words.slot(of: word[index].identity).map { $0.holds(word[index].identity) } ?? false
    }
  }

  /// Where the sum of a group of a token's features is kept, or would be.
  @inline(__always)
  private func kept(
    _ group: TagGroup, of place: TagPlace
  ) -> (slot: ScoreTable.Slot, identity: UInt64)? {
    let identity = place.identity(of: group)
    guard let slot = groups.slot(of: identity, section: group.rawValue) else { return nil }
    return (slot, identity)
  }

  /// What a group of a token's features adds.
  @inline(__always)
  private func row(
    of group: TagGroup, _ kept: (slot: ScoreTable.Slot, identity: UInt64), _ place: TagPlace,
    _ model: PackedModel, _ features: UnsafeMutablePointer<UInt64>,
    _ scores: UnsafeMutablePointer<Int16>
  ) -> UnsafeMutablePointer<ScoreTable.Part> {
    if !kept.slot.holds(kept.identity) {
      keep(group, of: place, in: kept.slot, model, features, scores)
      kept.slot.keep(kept.identity)
    }
    return kept.slot.row(0)
  }

  @inline(never)
  private func keep(
    _ group: TagGroup, of place: TagPlace, in slot: ScoreTable.Slot, _ model: PackedModel,
    _ features: UnsafeMutablePointer<UInt64>, _ scores: UnsafeMutablePointer<Int16>
  ) {
    model.sum(features, count: place.write(group, to: features), to: scores)
    slot.set(0, to: scores)
  }
}
