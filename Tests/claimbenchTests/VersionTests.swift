import TestSupport
import Testing

/// The program says which it is and whose data it carries.
@Suite("Version")
struct VersionTests {
  @Test("--version is one line")
  func short() throws {
    let output = try Program().run("--version")
    #expect(output.status == 0)
    #expect(output.standardOutput.split(separator: "\n").count == 1)
  }

  @Test("--version --verbose credits GeoNames and names its licence")
  func long() throws {
    for arguments in [["--version", "--verbose"], ["--verbose", "--version"]] {
      let output = try Program().run(arguments[0], arguments[1])
      #expect(output.status == 0)
      #expect(output.standardOutput.contains("GeoNames (https://www.geonames.org), CC BY 4.0"))
    }
  }
}
