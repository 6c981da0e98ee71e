/// Latin letters with marks and the plain letters that stand for them in other spellings.
enum LatinLetters {
  /// The plain lower-case letters of each marked letter of Latin-1, Latin Extended-A, Romanian,
  /// Vietnamese horns and the schwa.
  static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  private static let groups: [(letters: String, plain: String)] = [
    ("\u{C0}\u{C1}\u{C2}\u{C3}\u{C4}\u{C5}\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}", "a"),
    ("\u{100}\u{101}\u{102}\u{103}\u{104}\u{105}\u{18F}\u{259}", "a"),
    ("\u{C6}\u{E6}", "ae"),
    ("\u{C7}\u{E7}\u{106}\u{107}\u{108}\u{109}\u{10A}\u{10B}\u{10C}\u{10D}", "c"),
    ("\u{10E}\u{10F}\u{110}\u{111}\u{D0}\u{F0}", "d"),
    ("\u{C8}\u{C9}\u{CA}\u{CB}\u{E8}\u{E9}\u{EA}\u{EB}", "e"),
    ("\u{112}\u{113}\u{114}\u{115}\u{116}\u{117}\u{118}\u{119}\u{11A}\u{11B}", "e"),
    ("\u{11C}\u{11D}\u{11E}\u{11F}\u{120}\u{121}\u{122}\u{123}", "g"),
    ("\u{124}\u{125}\u{126}\u{127}", "h"),
    ("\u{CC}\u{CD}\u{CE}\u{CF}\u{EC}\u{ED}\u{EE}\u{EF}", "i"),
    ("\u{128}\u{129}\u{12A}\u{12B}\u{12C}\u{12D}\u{12E}\u{12F}\u{130}\u{131}", "i"),
    ("\u{134}\u{135}", "j"), ("\u{136}\u{137}", "k"),
    ("\u{139}\u{13A}\u{13B}\u{13C}\u{13D}\u{13E}\u{141}\u{142}", "l"),
    ("\u{D1}\u{F1}\u{143}\u{144}\u{145}\u{146}\u{147}\u{148}", "n"),
    ("\u{D2}\u{D3}\u{D4}\u{D5}\u{D6}\u{D8}\u{F2}\u{F3}\u{F4}\u{F5}\u{F6}\u{F8}", "o"),
    ("\u{14C}\u{14D}\u{14E}\u{14F}\u{150}\u{151}\u{1A0}\u{1A1}", "o"), ("\u{152}\u{153}", "oe"),
    ("\u{154}\u{155}\u{156}\u{157}\u{158}\u{159}", "r"),
    ("\u{15A}\u{15B}\u{15C}\u{15D}\u{15E}\u{15F}\u{160}\u{161}\u{218}\u{219}", "s"),
    ("\u{DF}", "ss"), ("\u{DE}\u{FE}", "th"),
    ("\u{162}\u{163}\u{164}\u{165}\u{166}\u{167}\u{21A}\u{21B}", "t"),
    ("\u{D9}\u{DA}\u{DB}\u{DC}\u{F9}\u{FA}\u{FB}\u{FC}", "u"),
    ("\u{168}\u{169}\u{16A}\u{16B}\u{16C}\u{16D}\u{16E}\u{16F}\u{170}\u{171}", "u"),
    ("\u{172}\u{173}\u{1AF}\u{1B0}", "u"),
    ("\u{174}\u{175}", "w"), ("\u{DD}\u{FD}\u{FF}\u{176}\u{177}\u{178}", "y"),
    ("\u{179}\u{17A}\u{17B}\u{17C}\u{17D}\u{17E}", "z"),
  ]
}
