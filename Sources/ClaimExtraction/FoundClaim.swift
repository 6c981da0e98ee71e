internal import ClaimModel

/// A claim on its way out of an article, with the index of its sentence.
///
/// A type of its own because the runtime copies large tuples piece by piece.
struct FoundClaim {
  var claim: Claim
  let sentence: Int
}
