internal import ClaimModel

/// How a verdict looks: a sign and words beside the colour, so that colour never stands alone.
struct VerdictSign {
  /// Class of the style sheet.
  let style: String
  let sign: String
  /// What the label means, for the legend.
  let meaning: String

  init(_ label: VerdictLabel) {
    switch label {
    case .supported:
      (style, sign, meaning) = ("supported", "✓", "the evidence agrees")
    case .contradicted:
      (style, sign, meaning) = ("contradicted", "✗", "the evidence speaks against it")
    case .disputed:
      (style, sign, meaning) = ("disputed", "≠", "good evidence stands on both sides")
    case .outdated:
      (style, sign, meaning) = ("outdated", "↻", "right at the time; later evidence revises it")
    case .unverified:
      (style, sign, meaning) = ("unverified", "?", "no evidence decides")
    }
  }
}
