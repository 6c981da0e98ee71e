internal import ArgumentParser
internal import ClaimModel

extension Stance: ExpressibleByArgument {}
extension VerdictLabel: ExpressibleByArgument {}
extension Claim.Kind: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
