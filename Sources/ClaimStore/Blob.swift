internal import FoundationEssentials
internal import GRDB

extension StoreSession {
  /// Bytes as SQLite keeps them.
  static func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }
}

extension [UInt8] {
  /// The bytes of a column; none when it holds no blob.
  init(blob value: DatabaseValue) {
    self = Data.fromDatabaseValue(value).map { [UInt8]($0) } ?? []
  }
}
