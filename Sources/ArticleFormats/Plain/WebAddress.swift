/// Addresses of pages.
enum WebAddress {
  /// The address when it is one of http or https; nil otherwise, as for `javascript:`.
  static func checked(_ url: String) -> String? {
    let url = WhiteSpace.trimmed(url)
    let folded = url.prefix(8).lowercased()
    guard folded.hasPrefix("http://") || folded.hasPrefix("https://"), url.utf8.count <= 2000,
      !url.utf8.contains(where: { $0 <= 32 })
    else { return nil }
    return url
  }
}
