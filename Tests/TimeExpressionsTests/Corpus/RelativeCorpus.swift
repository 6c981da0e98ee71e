/// Weekdays, days counted from the writing, and units before and after it.
let relativeCorpus = TimeExample.examples(
  """
  2024-05-15 | DATE | 2024-05-15 | today; [today]'s talks; earlier [today]; Wednesday; He said on [Wednesday]; The minister said [Wednesday]; in [Wednesday]'s vote
  2024-05-14 | DATE | 2024-05-14 | yesterday; He said on [Tuesday]; The army said [Tuesday]; [Tuesday]'s attack; They were killed [Tuesday]; Two people died in the [Tuesday] blast; last Tuesday; by Monday or [Tuesday]
  2024-05-16 | DATE | 2024-05-16 | tomorrow; He will speak on [Thursday]; They are to meet [Thursday]; The vote is scheduled for [Thursday]; The court is expected to rule [Thursday]; He would fly to Paris on [Thursday]; She plans to resign [Thursday]; as early as [Thursday]; next Thursday; They agreed to meet [Thursday]; It is opening [Thursday]
  2024-05-10 | DATE | 2024-05-10 | The shelling began on [Friday]; on [Friday], police said; last Friday; He was arrested [Friday] in Rome; Rebels attacked [Friday] and fled; He told reporters [Friday] that talks will resume
  2024-05-17 | DATE | 2024-05-17 | The talks will resume on [Friday]; They will meet here [Friday]; next Friday; this coming Friday and not [this Friday]; a hearing to begin [Friday]; on [Friday], the court will decide; ahead of [Friday]'s vote
  2024-05-13 | DATE | 2024-05-13 | He said on [Monday]; [Monday] was quiet; since [yesterday's] or [Monday]
  2024-05-13 | DATE | 2024-05-13/2024-05-15 | The talks ran from [Monday] to Wednesday; They met from [Monday] through Wednesday; He was held from [Monday] until Wednesday
  2024-05-16 | DATE | 2024-05-14/2024-05-16 | He stayed from Tuesday to [Thursday]; Tuesday through [Thursday] he slept
  2024-05-13 | DATE | 2024-05-13/.. | since [Monday]; He has been missing since [Monday]
  2024-05-17 | DATE | ../2024-05-17 | It will be closed until [Friday]; They must leave by [Friday]; The deadline was extended until [Friday]
  2024-05-10 | DATE | ../2024-05-10 | By [Friday], the fighting had stopped
  2024-05-10 | DATE | 2024-05-11/.. | The roads were closed after [Friday]
  2024-05-12 | DATE | ../2024-05-11 | It happened before [Sunday]
  2024-05-13 | DATE | 2024-05-13 | the day before yesterday
  2024-05-24 | DATE | 2024-05-24 | The case was adjourned to [24 May]; The match has been postponed to [24 May]; The vote was put off to [24 May]; The fair runs from [24 May]
  2024-02-17 | DATE | 2024-02-17 | They had been due to fight on [17 February]; The vote had been expected on [17 February]; The hall had been scheduled to open on [17 February]
  2024-05-17 | DATE | 2024-05-17 | the day after tomorrow
  2024-W20 | DATE | 2024-05-13/2024-05-19 | this week; the current week
  2024-W19 | DATE | 2024-05-06/2024-05-12 | last week; [last week]'s raid; a week ago; one week ago
  2024-W21 | DATE | 2024-05-20/2024-05-26 | next week; the coming week; in [next week]'s vote; a week from now
  2024-W20 | DATE | 2024-05-13/2024-05-14 | early this week; earlier this week
  2024-W20 | DATE | 2024-05-17/2024-05-19 | late this week; later this week
  2024-04 | DATE | 2024-04-01/2024-04-30 | last month; a month ago; one month ago; [last month]'s coup
  2024-06 | DATE | 2024-06-01/2024-06-30 | next month; a month from now; the coming month
  2024-05 | DATE | 2024-05-01/2024-05-31 | this month
  2024-05 | DATE | 2024-05-01/2024-05-10 | early this month; earlier this month
  2024-05 | DATE | 2024-05-21/2024-05-31 | later this month; late this month; by the way [the end of the month]; the end of this month
  2023 | DATE | 2023-01-01/2023-12-31 | last year; a year ago; one year ago; [last year]'s war
  2025 | DATE | 2025-01-01/2025-12-31 | next year; a year from now; the coming year
  2024 | DATE | 2024-01-01/2024-12-31 | this year; the current year; the worst storm of [the year]
  2024 | DATE | 2024-01-01/2024-04-30 | early this year; earlier this year
  2024 | DATE | 2024-09-01/2024-12-31 | later this year; late this year; the end of the year; the end of this year
  2023 | DATE | 2023-09-01/2023-12-31 | late last year; the end of last year
  2024-05-12 | DATE | 2024-05-12 | three days ago
  2024-05-05 | DATE | 2024-05-05 | ten days ago; 10 days ago
  2024-W18 | DATE | 2024-04-29/2024-05-05 | two weeks ago; a fortnight ago
  2024-02 | DATE | 2024-02-01/2024-02-29 | three months ago
  2014 | DATE | 2014-01-01/2014-12-31 | ten years ago; 10 years ago; a decade ago; almost 10 years ago; more than a decade ago
  1974 | DATE | 1974-01-01/1974-12-31 | half a century ago; fifty years ago; five decades ago
  1924 | DATE | 1924-01-01/1924-12-31 | a century ago; 100 years ago
  2026 | DATE | 2026-01-01/2026-12-31 | two years from now; two years hence
  2024-05-18 | DATE | 2024-05-18 | three days from now
  PAST_REF | DATE | - | several years ago; a few days ago; years ago; recently; many months ago
  2024-W20-WE | DATE | 2024-05-18/2024-05-19 | this weekend; They will meet over [the weekend]
  2024-W19-WE | DATE | 2024-05-11/2024-05-12 | last weekend; They clashed over [the weekend]; He died at [the weekend]
  2024-W21-WE | DATE | 2024-05-25/2024-05-26 | next weekend
  2024-05-15TMO | TIME | 2024-05-15 | this morning; early this morning
  2024-05-15TEV | TIME | 2024-05-15 | this evening
  2024-05-15TAF | TIME | 2024-05-15 | this afternoon
  2024-05-15TNI | TIME | 2024-05-15 | tonight
  2024-05-14TNI | TIME | 2024-05-14 | last night; He was shot [Tuesday night]; late last night
  2024-05-14TMO | TIME | 2024-05-14 | yesterday morning; on [Tuesday morning]; It exploded [early Tuesday morning]
  2024-05-16TMO | TIME | 2024-05-16 | tomorrow morning; They will leave [Thursday morning]
  2024-05-14 | DATE | 2024-05-14 | early Tuesday; late Tuesday; late yesterday
  2022-03-01 | DATE | 2022-03-01 | The war began on 24 February 2022. [Five days later] the talks failed.; It fell on 27 February 2022 and [two days later] rose
  2022-02-25 | DATE | 2022-02-25 | He left on 24 February 2022. [The next day] he was dead.; He left on 24 February 2022. [The following day] he was dead.; He left on 24 February 2022 and died [a day later].
  2022-02-23 | DATE | 2022-02-23 | It began on 24 February 2022. [The previous day] he had left.; It began on 24 February 2022. He had left [the day before].
  2022-02-24 | DATE | 2022-02-24 | He left on 24 February 2022. [That day] he was seen in Rome.; He left on 24 February 2022. [The same day] he was seen.
  2022 | DATE | 2022-09-01/2022-12-31 | He left in February 2022 and returned [later that year].
  2022 | DATE | 2022-01-01/2022-12-31 | He left in February 2022. [That year] he wrote a book.; He left in 2021 and came back [the following year].; He left in 2021 and came back [a year later].; He died in 2023 and had left [the year before].
  2021 | DATE | 2021-01-01/2021-12-31 | He died in 2022. [A year earlier] he had retired.; He died in 2022. [The previous year] he had retired.; He died in 2022 and had left [the year before].
  2022-W09 | DATE | 2022-02-28/2022-03-06 | He left on 24 February 2022. [The following week] he was dead.
  PRESENT_REF | DATE | 2024-05-15 | They are [now] at war; He is [currently] abroad
  2023 | DATE | 2023-01-01/2023-12-31 | the [year-earlier] quarter; the [year-ago] period
  2024 | DATE | 2024-09-01/2024-12-31 | It will be ready at [year-end]; the [year-end] review
  2022 | DATE | 2022-09-01/2022-12-31 | year-end 2022
  2024-05-14TNI | TIME | 2024-05-14 | Shells fell [overnight]; the [overnight] raids
  2023-10-13 | DATE | 2023-10-13 | It crashed on [Friday the 13th]
  PRESENT_REF | DATE | 2024-05-15 | He is abroad at [the moment]; We have nothing at [this time]
  PAST_REF | DATE | - | They fought in [the past], too; In [the past] he was kinder
  FUTURE_REF | DATE | - | in [the future]; [future] talks
  """)
