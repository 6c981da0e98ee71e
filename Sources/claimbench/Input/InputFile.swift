internal import Foundation

/// The bytes of a file, or of standard input for `-`.
struct InputFile {
  /// As given on the command line.
  let path: String
  let bytes: [UInt8]

  /// The file's name, or `-`.
  var name: String { path == "-" ? path : URL(fileURLWithPath: path).lastPathComponent }

  /// The path without its needless parts, such as `./`.
  var normalisedPath: String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Reads the file.
  ///
  /// - Throws: `InputError` when it is missing, a folder, unreadable or empty.
  init(_ path: String) throws(InputError) {
    self.path = path
    bytes = path == "-" ? try InputFile.standardInput() : try InputFile.contents(of: path)
    if bytes.isEmpty { throw InputError("\(path): the file is empty; there is nothing to read") }
  }

  private static func contents(of path: String) throws(InputError) -> [UInt8] {
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError("\(path): no such file")
    }
    if isFolder.boolValue {
      throw InputError("\(path): a folder. Name the files in it, for example \(path)/*.txt")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError("\(path): cannot be read. Check its permissions.")
    }
    return [UInt8](data)
  }

  private static func standardInput() throws(InputError) -> [UInt8] {
    do {
      return try FileHandle.standardInput.readToEnd().map { [UInt8]($0) } ?? []
    } catch {
      throw InputError("-: standard input cannot be read: \(error.localizedDescription)")
    }
  }
}
