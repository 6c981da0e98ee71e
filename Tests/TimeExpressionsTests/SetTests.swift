import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

@Suite("What recurs")
struct SetTests {
  /// Lines of `value | quant | freq | text; text`; a hyphen stands for none.
  static let corpus = TimeExample.examples(
    """
    P1W | - | 2X | He trains [twice a week]; twice weekly; twice per week
    P1W | EVERY | 2X | [twice every week]
    P1W | - | 1X | once a week; [once weekly]
    P1D | - | 3X | Flights leave [three times a day]; three times daily; He eats [three times a day].
    P1M | - | - | two or three times a month; several times a month; many times a month
    P1W | - | 3D | He works [three days a week]; three days per week
    P1W | - | 30H | She teaches [30 hours per week]; 30 hours a week
    P3W | EVERY | 1X | once every three weeks
    P1Y | EVERY | - | every year; yearly; It costs $2 million [per year]; annually; every single year; tens of thousands of visitors [a year]
    P1Y | EACH | - | each year; in each of [the last three years]; each Ramadan
    P6M | EVERY | - | every six months; semiannual; semi-annually; biannual
    P2W | EVERY | - | every other week; every second week; bi-weekly; biweekly; fortnightly
    P3Y | EVERY | - | every third year; triennial; every three years
    P4Y | EVERY | - | every four years; quadrennial
    P1M | EACH | - | the first Monday of each month; the last day of each month; each month
    P1M | EVERY | - | the second Tuesday of every month; Every first Tuesday of the month; monthly
    XXXX-WXX-5 | EVERY OTHER | - | They meet [every other Friday]; every second Friday
    XXXX-WXX-5 | EVERY | - | every Friday; on [Fridays]
    XXXX-WXX-5 | EACH | - | each Friday
    XXXX-WXX-5 | MOST | - | most Fridays
    XXXX-WXX-5TNI | EVERY | - | every Friday night; The club opens on [Friday nights]
    XXXX-WXX-7TMO | EVERY | - | every Sunday morning; on [Sunday mornings]
    XXXX-XX-XXTMO | EVERY | - | every morning; He runs in [the mornings]
    XXXX-XX-XXTNI | EVERY | - | Shells fall [every night]
    XXXX-XX-XXTEV | MOST | - | She reads [most evenings]
    XXXX-WXX-WD | EVERY | - | Ferries run on [weekdays]; every weekday
    XXXX-WXX-WD | MOST | - | He walks [most weekdays]
    XXXX-WXX-WDTMO | EVERY | - | on [weekday mornings]
    XXXX-WXX-WDTNI | EVERY | - | on [weeknights]
    XXXX-WXX-WE | EVERY | - | on [weekends]; at [weekends]
    P1WE | EVERY | - | every weekend
    P1D | MOST | - | It rains [most days]
    XXXX-SU | EVERY | - | The lake dries [every summer]
    XXXX-WI | EACH | - | Roads close [each winter]
    XXXX-01 | EVERY | - | They gather [every January]
    XXXX-05-09 | EVERY | - | They parade [every May 9]; on [every Victory Day]
    XXXX-12-25 | EVERY | - | He sings [every Christmas]
    P1Y | EVERY | - | They fast [every Ramadan]; They march [every Easter]
    PT1H | EVERY | - | hourly; $20 [an hour]; every hour
    P1D | EVERY | - | daily; 40 killings [a day]; $40 [a day]; every day; nightly; five hundred calls [a day]
    """)

  @Test("is read with its quantifier and count", arguments: corpus)
  func reads(example: TimeExample) {
    let analysed = AnalysedText(example.text)
    let mentions = TimeTagger().mentions(in: analysed, published: TimeExample.published)
    let mention = mentions.first { analysed[$0.span] == example.words }
    let read = mention.map {
      "\($0.reference.kind.rawValue) \($0.reference.value) | \($0.quant ?? "-") | \($0.freq ?? "-")"
    }
    #expect(read == "SET \(example.value) | \(example.kind) | \(example.days)")
  }
}
