/// What a name stands for.
///
/// Raw values are stored in the model file: changing them means training anew.
package enum EntityKind: UInt8, CaseIterable, Sendable {
  /// A person; titles and offices before the name are left out.
  case person
  /// An organisation: body, party, company, armed group, team, news outlet.
  case organisation
  /// A place: country, city, region, river, building.
  case place
  /// A people, nation or creed, as noun or adjective: *Kenyans*, *Kenyan*, *Sunni*.
  case people
  /// Another name: event, work, product, disease, storm.
  case other
}
