/// The hash of one feature: a template and the one or two values that fill it.
///
/// The trainer and the tagger share it, so that weights are found again. Both halves of the result
/// are well mixed: the packed table takes its slot from the top bits and its check from those below.
///
/// - Parameters:
///   - template: which template; tells equal values of different templates apart.
///   - first: the value that fills the template.
///   - second: a second value, 0 for a template of one.
/// - Returns: a hash with all its bits mixed.
@inline(__always)
package func featureHash(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
  // Odd multipliers from SplitMix64 (Steele, Lea and Flood, 2014).
  var hash = (first ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
  hash ^= hash >> 32
  hash = (hash ^ second) &* 0x94D0_49BB_1331_11EB
  return hash ^ (hash >> 29)
}
