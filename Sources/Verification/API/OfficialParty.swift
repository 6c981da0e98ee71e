package import ClaimModel

extension EvidenceRecord {
  /// The party to the event that the record's source speaks for; nil when it speaks for none.
  ///
  /// A ministry of a country that took part, the organisation itself, or the press office of a person
  /// is a party: what it says counts as its statement. Told by the publisher's name (or the origin's)
  /// holding the name of a participant of the event.
  ///
  /// - Parameter claim: What is claimed of the event; its participants count as well as the record's.
  /// - Returns: The participant's name as it is written in the statement.
  package func party(to claim: Statement) -> String? {
    let names = [source.publisher, source.origin ?? ""].map { " \(NameFolding.key($0)) " }
    for participant in claim.participants + statement.participants {
      let key = NameFolding.key(participant.name)
      if key.utf8.count > 3, names.contains(where: { ByteSearch.contains($0, " \(key) ") }) {
        return participant.name
      }
    }
    return nil
  }
}
