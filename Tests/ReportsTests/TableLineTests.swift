import ClaimModel
import Testing

@testable import Reports

@Suite("A line of a table")
struct TableLineTests {
  @Test(
    "keeps numbers and days, and stops formulas",
    arguments: [
      ("-3", "-3"), ("-17.75", "-17.75"), ("+4", "+4"), ("-1e-05", "-1e-05"),
      ("-0044-03-15", "-0044-03-15"), ("-0044-03", "-0044-03"), ("2024-03-04", "2024-03-04"),
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
      ("-2+3+cmd", "'-2+3+cmd"), ("- no", "'- no"), ("\t=1", "'\t=1"), ("＝1+1", "'＝1+1"),
      ("\n=1", "\"'\n=1\""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
      ("a\r\nb", "\"a\r\nb\""), ("a\0b", "a\u{FFFD}b"), ("", ""), ("-", "'-"), ("--1", "'--1"),
    ])
  func fields(_ value: String, _ written: String) {
    #expect(TableLine([value]).text == written + "\r\n")
  }
}

@Suite("The type of a speaker")
struct SpeakerTypeTests {
  @Test(
    "is told by the name where nothing else is known",
    arguments: [
      ("Änne O'Hara", "Person"), ("police", "Organization"), ("local officials", "Organization"),
      ("Ministry of Health", "Organization"), ("WHO", "Organization"), ("Harris", "Person"),
    ])
  func names(_ name: String, _ type: String) {
    #expect(SpeakerType(of: name, in: Statement()).rawValue == type)
  }
}
