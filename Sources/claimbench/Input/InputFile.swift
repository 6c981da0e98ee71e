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
  /// - Parameters:
  ///   - path: The file, or `-`.
  ///   - limit: Most bytes that it may have; what is longer is not read.
  /// - Throws: `InputError` when it is missing, a folder, unreadable, empty or too long.
  init(_ path: String, limit: Int = .max) throws(InputError) {
    self.path = path
    if path != "-", let size = InputFile.size(of: path), size > limit {
      throw InputError.tooLong(path, size, limit)
    }
    bytes =
      path == "-" ? try InputFile.standardInput(limit) : try InputFile.contents(of: path)
    if bytes.count > limit { throw InputError.tooLong(path, nil, limit) }
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

  /// Bytes of a regular file; nil for anything else.
  static func size(of path: String) -> Int? {
    let values = try? FileManager.default.attributesOfItem(atPath: path)
    return values?[.type] as? FileAttributeType == .typeRegular ? values?[.size] as? Int : nil
  }

  private static func standardInput(_ limit: Int) throws(InputError) -> [UInt8] {
    do {
      if limit < .max {
        var bytes: [UInt8] = []
        while bytes.count <= limit,
          let piece = try FileHandle.standardInput.read(upToCount: 1 << 20),
          !piece.isEmpty
        {
          bytes += piece
        }
        return bytes
      }
      return try FileHandle.standardInput.readToEnd().map { [UInt8]($0) } ?? []
    } catch {
      throw InputError("-: standard input cannot be read: \(error.localizedDescription)")
    }
  }
}
