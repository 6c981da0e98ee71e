internal import ClaimModel

/// A day as tables write it: `2023-05-14`, with a time behind it or not, or `14 May 2023`.
struct TableDay {
  let day: Day

  /// Reads a cell; nil when it is empty or no day.
  init?(_ text: String?) {
    guard let text else { return nil }
    if let day = Day(iso: Substring(text.utf8.prefix(10))) {
      self.day = day
      return
    }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "-" })
    guard parts.count == 3, let number = Int(parts[0]), let year = Int(parts[2]),
      (1000...9999).contains(year),
      let month = TableDay.months.firstIndex(where: { parts[1].lowercased().hasPrefix($0) })
    else { return nil }
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    guard let day = Day(iso: "\(year)-\(padded(month + 1))-\(padded(number))") else { return nil }
    self.day = day
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
