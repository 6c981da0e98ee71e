internal import FoundationEssentials
internal import GRDB

extension [UInt8] {
  /// The bytes of a column; none when it holds no blob.
  init(blob value: DatabaseValue) {
    self = Data.fromDatabaseValue(value).map { [UInt8]($0) } ?? []
  }
}
