/// Lengths, frequencies, clock times.
let durationCorpus = TimeExample.examples(
  """
  P3D | DURATION | - | three days; for [three days]; a [three-day] truce; a [3-day] truce; 3 days; within [three days]; three full days; three consecutive days
  P2W | DURATION | - | two weeks; in [two weeks]; [two weeks]' notice; a fortnight; two more weeks; a [two-week] siege; a couple of weeks
  P20Y | DURATION | - | twenty years; 20 years; [20 years] of war; two decades; about [20 years]; more than 20 years; at least 20 years; nearly two decades; up to 20 years
  P6M | DURATION | - | six months; a [six-month] sentence; half a year
  PT5H30M | DURATION | - | five and a half hours; 5 1/2 hours; 5-1/2 hours; 5.5 hours
  PT30M | DURATION | - | half an hour; 30 minutes; thirty minutes; a [30-minute] call
  PT1H | DURATION | - | for [an hour]; one hour; a [one-hour] meeting; over an hour
  PT48H | DURATION | - | 48 hours; a [48-hour] ultimatum; less than 48 hours
  PT10S | DURATION | - | 10 seconds; ten seconds; a [ten-second] pause
  P1Y | DURATION | - | for [a year]; one year; in [less than a year]; a [one-year] term
  P1.5Y | DURATION | - | one and a half years; a year and a half
  P2.5Y | DURATION | - | two and a half years; two and a half years
  P1M | DURATION | - | for [a month]; a [month-long] siege; one month; within [a month]
  P1D | DURATION | - | a [day-long] battle; for [a day]; within [a day]; a [one-day] strike
  PXY | DURATION | - | for [years]; several years; many years; a few years; a [years-long] war; a [years-old] feud
  PXD | DURATION | - | for [days]; several days; in [recent days]; a few days; the [days] before the vote
  PXM | DURATION | - | for [months]; several months; some months of war and [several months]
  PXW | DURATION | - | for [weeks]; the [weeks] that followed; in [recent weeks]
  PXDE | DURATION | - | for [decades]; a [decades-long] conflict
  PTXH | DURATION | - | for [hours]; several hours
  P1Y | DURATION | - | a [yearlong] siege; the [yearlong] talks
  P1W | DURATION | - | the [weeklong] visit; a [week-long] strike
  P2Q | DURATION | - | Sales fell for [two quarters] in a row; two quarters
  P40Y | DURATION | - | four decades; 40 years; [40 years] of embargo
  P100Y | DURATION | - | a century of war lasted [100 years]; one century
  P2W | DURATION | 2024-05-01/2024-05-15 | the past two weeks; the last two weeks; the past fortnight
  P3D | DURATION | 2024-05-15/2024-05-18 | the next three days; the coming three days
  P1Y | DURATION | 2023-05-15/2024-05-15 | the past year
  P4M | DURATION | 2024-01-15/2024-05-15 | the past four months; the last four months
  P10Y | DURATION | 2014-05-15/2024-05-15 | the past decade; the last ten years; the past 10 years
  P5Y | DURATION | 2024-05-15/2029-05-15 | the next five years
  P9M | DURATION | 2022-01-01/2022-09-30 | the first nine months of 2022
  P2W | DURATION | 2022-05-01/2022-05-14 | the first two weeks of May 2022
  P2D | DURATION | 2022-02-26 | [Two days] after the 24 February 2022 invasion, talks began.
  P1W | DURATION | 2022-03-07/2022-03-13 | The truce began on 3 March 2022. [A week] after the truce, fighting resumed.
  P1D | SET | - | daily; every day; each day; [three times a day]; twice a day; 500 people [a day]
  P1W | SET | - | weekly; every week; each week; once a week; its [weekly] address; $2 million [a week]
  P1M | SET | - | monthly; every month; each month
  P1Y | SET | - | annually; every year; each year; yearly; $1 billion [a year]; 90,000 tonnes [a year]
  P2D | SET | - | every two days; every other day; every second day
  P2W | SET | - | every two weeks; every other week; fortnightly; biweekly
  P4Y | SET | - | every four years
  PT1H | SET | - | hourly; every hour
  XXXX-WXX-5 | SET | - | every Friday; each Friday; on [Fridays]
  XXXX-WXX-7 | SET | - | every Sunday; [Sundays] and holidays
  2024-05-15T10:35 | TIME | 2024-05-15 | at [10:35 a.m.]; at [10:35]; 10.35 am; 10:35 today; at [10:35 a.m. today]; 10:35 a.m. Wednesday
  2024-05-14T10:35 | TIME | 2024-05-14 | It exploded at [10:35 a.m. Tuesday]; It exploded at [10:35 on Tuesday]; It exploded at [10:35 a.m.] (0735 GMT) Tuesday; It exploded at [10:35 a.m. yesterday]
  2024-05-15T06:00 | TIME | 2024-05-15 | at [6 a.m.]; at [6am]; at [6 in the morning]; six o'clock in the morning; 6 o'clock; 6:00; at [0600]
  2024-05-15T18:30 | TIME | 2024-05-15 | 6:30 p.m.; 18:30; 6.30pm and not [6:30pm]; 18:30 GMT; 1830 GMT; 1830 hours
  2024-05-15T12:00 | TIME | 2024-05-15 | noon; at [midday]; at [noon]; 12 p.m.
  2024-05-15T24:00 | TIME | 2024-05-15 | midnight; at [midnight]
  2024-05-15T21:00 | TIME | 2024-05-15 | 9 p.m.; 9 at night; 9 p.m. EST; 9 p.m. local time; nine p.m.
  2022-02-24T05:00 | TIME | 2022-02-24 | at [5 a.m. on 24 February 2022]; at [5 a.m. on February 24, 2022]; at [5 a.m., 24 February 2022]; at [05:00 on 24 February 2022]
  2022-02-24T10:35 | TIME | 2022-02-24 | 2022-02-24T10:35:00Z; 2022-02-24T10:35
  2024-05-15T19:30 | TIME | 2024-05-15 | The hall is open from [7:30] to 9:30 p.m.
  """)
