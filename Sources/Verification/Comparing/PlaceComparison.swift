internal import ClaimModel

/// Holds the places of a claim against those of a text.
struct PlaceComparison {
  let claim: TextFacts
  let evidence: TextFacts

  /// Whether the evidence names each place of the claim or one inside it.
  func agreements() -> [(claim: TextFacts.Place, Agreement)] {
    let words = Set(evidence.words.map(\.base))
    return claim.places.filter { $0.reference.kind == .place }.map { place in
      let named = claim.words[place.words.clamped(to: claim.words.indices)].map(\.base)
      if !named.isEmpty, named.allSatisfy(words.contains) { return (place, .agrees) }
      let found = evidence.places.contains { other in
        let relation = place.reference.relation(to: other.reference)
        return relation == .same || (relation == .contains && other.reference.kind == .place)
      }
      return (place, found ? .agrees : .open)
    }
  }
}
