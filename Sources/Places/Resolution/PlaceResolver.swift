/// Chooses the place of every name: containment in the text, one region per document, population.
struct PlaceResolver {
  private(set) var groups: [NameGroup]
  private(set) var focus = Focus()

  init(_ groups: [NameGroup]) {
    self.groups = groups
  }

  /// Resolves all groups that count as places; a second round hears the first one's choices.
  mutating func resolve() {
    joinCounties()
    for round in 0..<3 {
      focus = votes(isFirst: round == 0)
      for index in groups.indices where !groups[index].isFixed && groups[index].bearers.count > 1 {
        groups[index].chosen = best(groups[index], focus, round)
      }
    }
    focus = votes(isFirst: false)
  }

  /// Raises towns that lie in a county of the text, and counties that hold one of its towns.
  ///
  /// "Paris" beside "Henry County" is the one in Tennessee.
  private mutating func joinCounties() {
    var counties: Set<UInt32> = []
    for group in groups where group.best >= EvidenceReader.threshold {
      for bearer in group.bearers where bearer.entry.kind == .secondDivision {
        counties.insert(bearer.entry.handle)
      }
    }
    guard !counties.isEmpty else { return }
    var holding: Set<UInt32> = []
    for index in groups.indices {
      for number in groups[index].bearers.indices {
        let bearer = groups[index].bearers[number]
        guard bearer.entry.isSettlement, counties.contains(bearer.holder) else { continue }
        groups[index].bearers[number].prior += Weights.county
        if groups[index].best >= EvidenceReader.threshold {
          holding.insert(bearer.holder)
        }
      }
    }
    for index in groups.indices {
      for number in groups[index].bearers.indices
      where holding.contains(groups[index].bearers[number].entry.handle) {
        groups[index].bearers[number].prior += Weights.county
      }
    }
  }

  /// The number of the bearer that fits best.
  private func best(_ group: NameGroup, _ focus: Focus, _ round: Int) -> Int {
    var (chosen, top) = (0, -Double.infinity)
    let own = round == 0 || group.best < EvidenceReader.threshold ? nil : ballot(group)
    for (number, bearer) in group.bearers.enumerated() {
      let score =
        bearer.prior + affinity(bearer, focus, without: own)
        + (group.isDivision && bearer.entry.isDivision ? 4 : 0)
      if score > top { (chosen, top) = (number, score) }
    }
    return chosen
  }

  /// How well an entry fits a document, 0 when not at all.
  ///
  /// A name's own vote (`without`) says nothing about itself.
  func affinity(_ bearer: Bearer, _ focus: Focus, without own: Ballot? = nil) -> Double {
    let entry = bearer.entry
    var score =
      Weights.country * focus.share(bearer.country, without: own)
      + Weights.division * focus.share(bearer.division, without: own)
    if entry.isSettlement || entry.kind == .secondDivision,
      let near = focus.nearest(entry, butNot: own?.entry)
    {
      score += near < 40 ? Weights.near : near < 120 ? Weights.near / 2 : 0
    }
    return score
  }

  private enum Weights {
    static let country = 3.0
    static let division = 5.0
    static let county = 3.0
    static let near = 2.0
    static let chosen = 0.9
  }

  /// What a group that has chosen votes for.
  private func ballot(_ group: NameGroup) -> Ballot {
    let weight = Double(min(group.count, 3))
    let bearer = group.bearers[group.chosen]
    let isSure = group.isFixed || group.bearers.count == 1
    return Ballot(
      entry: bearer.entry.handle, country: bearer.country, division: bearer.division,
      weight: isSure ? weight : Weights.chosen * weight)
  }

  private func votes(isFirst: Bool) -> Focus {
    var focus = Focus()
    for group in groups where group.best >= EvidenceReader.threshold {
      let weight = Double(min(group.count, 3))
      focus.count(weight)
      if group.isFixed || group.bearers.count == 1 || !isFirst {
        let entry = group.bearers[group.chosen].entry
        focus.add(ballot(group))
        if entry.isSettlement || entry.kind == .secondDivision || entry.isVenue {
          focus.add(entry)
        }
      } else {
        share(group, weight, &focus)
      }
    }
    return focus
  }

  /// Before anything is chosen, every region that a bearer lies in gets a part of a vote.
  private func share(_ group: NameGroup, _ weight: Double, _ focus: inout Focus) {
    let top = group.bearers.reduce(-Double.infinity) { max($0, $1.prior) }
    var seen: [UInt32] = []
    for bearer in group.bearers {
      let part = 0.5 * weight / (1 + 2 * (top - bearer.prior))
      if !seen.contains(bearer.country) { focus.vote(bearer.country, part) }
      if !seen.contains(bearer.division) { focus.vote(bearer.division, part) }
      seen.append(bearer.country)
      seen.append(bearer.division)
    }
  }
}
