/// A place of the gazetteer.
package struct GazetteerEntry: Sendable, Hashable {
  /// What a place is.
  ///
  /// The order is that of the packed file.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case city
    /// The capital of a country.
    case capital
    /// A division of the first level: state, province, oblast.
    case firstDivision
    /// A division of the second level: county, district.
    case secondDivision
    case country
    case region
    case water
    case river
    case continent
    case venue
    /// A venue whose name also stands for a government ("the Kremlin").
    case government
    /// A venue whose name is an organisation's first ("the State Department").
    case organisation
    /// A division of the first level that news names without its country: Texas, Bavaria, Wales.
    case state
  }

  /// Where the gazetteer keeps it; stable only within one gazetteer.
  var handle: UInt32
  package var kind: Kind
  /// GeoNames identifier; nil for places of our own tables.
  package var geonameID: Int?
  /// Degrees north.
  package var latitude: Double
  /// Degrees east.
  package var longitude: Double
  /// Number of people, to within five per cent; 0 when unknown.
  package var population: Int
  /// Eight times the binary logarithm of the population.
  var populationClass: UInt8
  /// Number of the container it lies in directly, 0 for none.
  var container: Int

  package var isVenue: Bool { kind == .venue || kind == .government || kind == .organisation }
  package var isDivision: Bool { isFirstDivision || kind == .secondDivision }
  package var isFirstDivision: Bool { kind == .firstDivision || kind == .state }
  package var isSettlement: Bool { kind == .city || kind == .capital }
}
