/// The rows of a compiled-in data file: tab-separated cells, without comments and empty lines.
enum WordFile {
  /// Reads the rows of a file that lives as long as the program.
  static func rows(_ bytes: UnsafePointer<UInt8>?, _ count: UInt) -> [[String]] {
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      guard line.utf8.first != UInt8(ascii: "#") else { return nil }
      return line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
