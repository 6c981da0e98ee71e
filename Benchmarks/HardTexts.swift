/// Texts of one size that no newspaper prints, each hard on some reader in its own way.
struct HardTexts {
  /// About this many bytes each.
  let size: Int

  /// The texts with their names.
  var all: [(name: String, text: String)] {
    [
      ("one sentence", repeated("he left Rome for 12 of the towns near May on Monday and ")),
      // A quarter of a million dates in 5 MB.
      ("dates", repeated("on 24 February 2022, ")),
      ("weekdays", repeated("Monday ")),
      ("listed days", repeated("May 1, 2, 3, ")),
      ("words of time", repeated("the last two days of the week before ")),
      ("years ago", repeated("two and a half years ago and ")),
      ("clock times", repeated("10:35 (0735 GMT) to ")),
      ("digits", repeated("7")),
      ("numbers", repeated("12 ")),
      ("number words", repeated("two hundred and ")),
      ("dotted digits", repeated("1.")),
      ("quotes", repeated("\"")),
      ("commas", repeated(",")),
      ("hyphens", repeated("2-")),
      ("newlines", repeated("\n")),
      ("spaces", repeated(" ")),
      ("open brackets", repeated("(")),
      ("capitals", repeated("New York City of ")),
      ("letters", repeated("x")),
      ("accents", repeated("e\u{301}")),
    ]
  }

  private func repeated(_ part: String) -> String {
    String(repeating: part, count: size / part.utf8.count)
  }
}
