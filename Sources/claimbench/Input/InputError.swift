/// Why an input could not be used: what is wrong, where, and what to do.
struct InputError: Error, Hashable {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
