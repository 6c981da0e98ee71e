/// Why an input could not be used: what is wrong, where, and what to do.
struct InputError: Error, Hashable {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}

extension InputError {
  /// A file of more bytes than may be kept.
  static func tooLong(_ path: String, _ size: Int?, _ limit: Int) -> InputError {
    func megabytes(_ bytes: Int) -> String { "\((bytes + 999_999) / 1_000_000) MB" }
    let found = size.map { "has \(megabytes($0))" } ?? "is longer than that"
    return InputError(
      "\(path): \(found); a kept copy has at most \(megabytes(limit)). Keep a smaller one, such as "
        + "the page without its videos")
  }
}
