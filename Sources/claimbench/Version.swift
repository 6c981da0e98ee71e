/// What `--version` prints.
enum Version {
  /// The program's version; its parts follow semantic versioning.
  static let number = "0.1.0"

  static var text: String { "claimbench \(number)" }
}
