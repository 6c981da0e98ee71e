internal import PlacesData

/// Bytes that are compiled in: read in place, little-endian.
///
/// Unchecked because a pointer is not `Sendable`; the bytes live as long as the program, unchanged.
struct PackedBytes: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ start: UnsafePointer<UInt8>?, count: Int) {
    bytes = UnsafeBufferPointer(start: start, count: count)
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// Asks for the memory of an offset, which is to be read soon.
  @inline(__always)
  func prefetch(_ offset: Int) {
    claimbench_prefetch_place(bytes.baseAddress.map { $0 + offset })
  }

  @inline(__always)
  func u16(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  @inline(__always)
  func i16(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: u16(offset))) }

  @inline(__always)
  func u24(_ offset: Int) -> Int { u16(offset) | Int(bytes[offset + 2]) << 16 }

  @inline(__always)
  func u32(_ offset: Int) -> Int { u24(offset) | Int(bytes[offset + 3]) << 24 }

  @inline(__always)
  func u64(_ offset: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: u32(offset)) | UInt64(truncatingIfNeeded: u32(offset + 4)) << 32
  }

  func string(_ offset: Int, count: Int) -> String {
    String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }
}
