internal import CLibFuzzer
internal import Foundation

/// Runs libFuzzer over the subject that `FUZZ_SUBJECT` names; the arguments are libFuzzer's.
///
/// See Scripts/fuzz, which builds and calls it.
@main
struct FuzzProgram {
  static func main() {
    let name = ProcessInfo.processInfo.environment["FUZZ_SUBJECT"] ?? ""
    guard let subject = FuzzSubject(rawValue: name) else {
      let names = FuzzSubject.allCases.map(\.rawValue).joined(separator: ", ")
      print("FUZZ_SUBJECT is \"\(name)\"; use one of \(names)")
      return
    }
    let body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    switch subject {
    case .times: body = { FuzzInput($0, $1).checkTimes() }
    case .edtf: body = { FuzzInput($0, $1).checkEDTF() }
    case .quantities: body = { FuzzInput($0, $1).checkQuantities() }
    case .places: body = { FuzzInput($0, $1).checkPlaces() }
    case .extract: body = { FuzzInput($0, $1).checkExtraction() }
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, body)
  }
}

/// What can be fuzzed.
enum FuzzSubject: String, CaseIterable {
  /// Time expressions, with and without a day to count from.
  case times
  /// The parser of the Extended Date/Time Format.
  case edtf
  case quantities
  case places
  /// A line of `extract --ndjson` in, JSON out.
  case extract
}
