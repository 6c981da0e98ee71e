internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Reads the dates of records, which are written in EDTF (ISO 8601-2).
enum EvidenceDate {
  /// Why a text is no date.
  struct Unreadable: Error, Hashable, Sendable {
    var message: String
  }

  /// The days and the TIMEX3 value of `2022-03-29`, `2022-03`, `2018-22` (summer),
  /// `2022-03-28/2022-03-30`, `2025-01-20/..` or `2022-03~`.
  static func reference(of text: String) throws(Unreadable) -> TimeReference {
    let date: EDTFDate
    do throws(EDTFError) {
      date = try EDTFDate(text)
    } catch {
      let advice = inWords(text).map { "; write \($0)" } ?? ""
      throw Unreadable(message: "\(error)\(advice)")
    }
    guard let interval = date.interval, interval.earliest != nil || interval.latest != nil else {
      throw Unreadable(
        message: "\"\(text)\" names no day that can be compared; write at least one end of an "
          + "interval, between the years -9999 and 9999")
    }
    return TimeReference(
      kind: .date, value: value(of: date),
      modifier: date.isApproximate || date.isUncertain ? .approximate : nil, interval: interval)
  }

  /// The date as TIMEX3 writes it, which knows no qualifiers and names seasons by letters.
  private static func value(of date: EDTFDate) -> String {
    let plain = date.description.filter { !"~?%".contains($0) }
    let seasons = ["-21": "-SP", "-22": "-SU", "-23": "-FA", "-24": "-WI"]
    if plain.utf8.count == 7, let season = seasons[String(plain.suffix(3))] {
      return plain.dropLast(3) + season
    }
    return plain
  }

  /// How EDTF writes a date that stands in words ("3 May 2021"); nil when no days can be read.
  private static func inWords(_ text: String) -> String? {
    guard text.utf8.count <= 60, text.contains(where: \.isLetter) else { return nil }
    let mentions = TimeTagger().mentions(in: AnalysedText(text), published: nil)
    guard mentions.count == 1, let interval = mentions.first?.reference.interval else { return nil }
    return EDTFDate.text(interval)
  }
}
