/// The names that ACLED and UCDP give to those who act in an event.
enum EventActor {
  /// Who takes part, as records name participants: the country for its government and forces; nil
  /// for those that are no party (civilians, protesters, unidentified groups).
  ///
  /// "Military Forces of Ukraine (2019-)" and "Government of Russia (Soviet Union)" name their
  /// country; "Civilians (Ukraine)" names whom an event befell. Source: ACLED Codebook, actor
  /// types and names; UCDP Actor List.
  static func participant(_ name: String) -> String? {
    let bare = name.utf8.firstIndex(of: UInt8(ascii: "(")).map { String(name[..<$0]) } ?? name
    guard let actor = FieldReader.trimmed(bare) else { return nil }
    if nonParties.contains(where: { actor.hasPrefix($0) }) { return nil }
    for opening in states where actor.hasPrefix(opening) {
      return FieldReader.trimmed(String(actor.dropFirst(opening.count)))
    }
    return actor
  }

  private static let nonParties = ["Civilians", "Protesters", "Rioters", "Unidentified"]
  private static let states = [
    "Military Forces of ", "Police Forces of ", "Government of ", "Private Security Forces of ",
  ]
}
