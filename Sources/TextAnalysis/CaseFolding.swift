/// Simple case folding of the letters that European names are written with.
///
/// Covers ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic, each of which folds within two
/// UTF-8 bytes (Unicode CaseFolding.txt, status C); other letters are left as they are.
public enum CaseFolding {
  /// Folds an ASCII byte; other bytes come back unchanged.
  @inline(__always)
  public static func fold(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }

  /// Folds a scalar of two UTF-8 bytes; others come back unchanged.
  public static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137 where scalar != 0x130 && scalar != 0x131: scalar | 1
    case 0x139...0x148: scalar + (scalar & 1)
    case 0x14A...0x177: scalar | 1
    case 0x178: 0xFF
    case 0x179...0x17E: scalar + (scalar & 1)
    case 0x391...0x3A9 where scalar != 0x3A2: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }

  /// Whether the scalar is a capital letter that `fold` changes.
  public static func isCapital(_ scalar: UInt32) -> Bool {
    fold(scalar) != scalar
  }

  /// Folds a whole word.
  public static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte & 0xE0 == 0xC0, index + 1 < bytes.count {
        let scalar = fold(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        index += 2
      } else {
        folded.append(fold(byte))
        index += 1
      }
    }
    return folded
  }
}
