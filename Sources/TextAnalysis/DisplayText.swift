extension Unicode.Scalar {
  /// Whether a terminal or page would obey the character rather than show it: controls other than
  /// line ends and tabs, and the overrides of writing direction (Unicode Standard Annex 9).
  package var isDisplayCommand: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
