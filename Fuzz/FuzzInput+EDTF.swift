internal import ClaimModel
internal import TimeExpressions

extension FuzzInput {
  /// A date that is read is written back byte for byte, and its days lie in order.
  func checkEDTF() -> CInt {
    let text = text
    do {
      let date = try EDTFDate(text)
      FuzzInput.demand(date.description == text, "\(text) is written \(date)")
      FuzzInput.demand((0...2).contains(date.level), "level \(date.level)")
      guard let interval = date.interval else { return 0 }
      if let first = interval.earliest, let last = interval.latest {
        FuzzInput.demand(first <= last, "\(text) ends before it starts")
      }
      let days = EDTFDate.text(interval)
      let again = try EDTFDate(days)
      FuzzInput.demand(again.interval == interval, "\(text) becomes \(days)")
    } catch {
      FuzzInput.demand((0...bytes.count * 3).contains(error.position), "\(error)")
      FuzzInput.demand(!error.description.isEmpty, "an error without words")
    }
    return 0
  }
}
