/// Parts of days and periods, and periods that a date begins or ends.
let partCorpus = TimeExample.examples(
  """
  2024-02-03TNI | TIME | 2024-02-03 | on [the night of Feb. 3]; Shells fell on [the night of 3 February]; the night of February 3, 2024
  2001-09-11TMO | TIME | 2001-09-11 | the morning of September 11, 2001; on [the morning of 11 September 2001]
  2024-05-10TNI | TIME | 2024-05-10 | He was shot on [the night of Friday]; The convoy was hit [overnight on Friday]
  2024-05-13TMO | TIME | 2024-05-13 | Rockets hit the port in [the early hours of Monday]; in [the small hours of Monday]; in [the predawn hours of Monday]; Drones came in [the wee hours of Monday]
  2022-02-24TMO | TIME | 2022-02-24 | in [the early hours of 24 February 2022]; at [dawn on 24 February 2022]; in [the first hours of February 24, 2022]
  2024-05-13TNI | TIME | 2024-05-13 | The city was shelled [overnight] into Tuesday; Missiles struck [overnight] into 14 May
  2024-05-15T12:00 | TIME | 2024-05-15 | 12 noon; at [12 noon]
  2024-05-13T09:00 | TIME | 2024-05-13 | The siren sounded at [9 on Monday].
  2024-05-10T19:00 | TIME | 2024-05-10 | The doors opened at [7 on Friday night].
  2024-05-15T06:30 | TIME | 2024-05-15 | at [half past six]; at [half past six a.m.]
  2024-05-15T08:45 | TIME | 2024-05-15 | at [a quarter to nine]; at [quarter to nine]
  2024-05-15T17:15 | TIME | 2024-05-15 | quarter past five p.m.; at [a quarter past five p.m.]
  2024-05-15T13:00 | TIME | 2024-05-15 | Polls were open from [1] to 3 p.m.; between [1] and 3 p.m.; The talks ran [1]-3 p.m.
  2024-05-15T15:00 | TIME | 2024-05-15 | Polls were open from 1 to [3 p.m.]; between 1 and [3 p.m.]; at [1500 hours]; at [3pm]
  2024-05-15T09:00 | TIME | 2024-05-15 | The shop opens [9]-11 a.m.; from [9] to 5 p.m.; between [9] and 11 a.m.; from [9 a.m.] until noon; [9am]-5pm
  2024-05-15T05:30 | TIME | 2024-05-15 | at [0530 local time]; at [0530]; at [05:30 GMT]
  2022-02-24T05:00 | TIME | 2022-02-24 | 2022-02-24 05:00; 2022-02-24 05:00:10; 240500ZFEB22; 240500Z FEB 22; 240500Z Feb 2022; 2022-02-24T05:00Z
  2024-05-11T19:45 | TIME | 2024-05-11 | It began at [7.45pm on Saturday]; It began at [7:45 p.m. on Saturday]; It began at [7.45 pm on Saturday]
  2024-01-05T03:45 | TIME | 2024-01-05 | at [0345Z on 5 Jan 2024]; at [03:45 on 5 January 2024]
  2024-03-20TNI | TIME | 2024-03-20/2024-03-21 | on [the night of 20-21 March]; on [the night of March 20-21]
  2022-W18 | DATE | 2022-05-04/2022-05-10 | the week beginning 4 May 2022; the week starting May 4, 2022; the week commencing 4 May 2022
  2024-W10 | DATE | 2024-02-28/2024-03-05 | Claims fell in [the week] ended March 5; [the week] ending 5 March was wet; for [the week] that ended on 5 March
  2024-W19 | DATE | 2024-05-04/2024-05-10 | Claims fell in [the week] ended Friday
  P12M | DURATION | 2022-07-01/2023-06-30 | Profit rose in the [12 months] to June 30, 2023; in the [12 months] ended June 30, 2023; in the [twelve months] through June 30, 2023
  P3M | DURATION | 2023-07-01/2023-09-30 | Sales fell in the [three months] ended Sept. 30, 2023; the [three months] to 30 September 2023
  P6M | DURATION | 2023-01-01/2023-06-30 | in the [six months] to June 2023; in the [six months] to end-June 2023
  2024-Q1 | DATE | 2024-01-01/2024-03-31 | in [the quarter] ended March 31; [the quarter] that ended on March 31, 2024
  2023 | DATE | 2023-01-01/2023-12-31 | for [the year] ended Dec. 31, 2023; [the year] ending 31 December 2023; the last fiscal year; last financial year; in [the previous school year] it fell
  2022-02-24 | DATE | 2022-02-24 | 24FEB22; 24Feb2022; filed on [24FEB2022] at noon
  2025-Q1 | DATE | 2025-01-01/2025-03-31 | Sales rose in [Q1 FY25]; in [Q1 of FY2025]; [the first quarter of FY25]
  2023/2024 | DATE | 2023-01-01/2024-12-31 | the 2023/24 fiscal year; the 2023-24 financial year; in [the 2023/24 academic year]; in the [2023/24] season
  1368/1644 | DATE | 1368-01-01/1644-12-31 | the Ming dynasty ([1368-1644]); the Ming dynasty ([1368–1644]) fell
  2025 | DATE | 2025-01-01/2025-12-31 | He said that [2025] would be hard; They fear that [2025] will be worse
  2023 | DATE | 2022-10-01/2023-09-30 | the books of [the fiscal year] that ended on Sept. 30, 2023
  2024 | DATE | 2024-01-01/2024-12-31 | the current fiscal year; this financial year; FY2024; FY24; fiscal 2024; year-to-date; in [the fiscal year] it grew
  2025 | DATE | 2025-01-01/2025-12-31 | the next fiscal year; next financial year; the coming school year; FY25
  2023/2024 | DATE | 2023-01-01/2024-12-31 | FY2023-24; FY 2023-24; the [2023/24] season; in [2023/24]; the [2023-24] budget; fiscal year 2023-24; the [2023/2024] season
  2023-Q4 | DATE | 2023-10-01/2023-12-31 | Q4 2023; Q4 of 2023; 2023 Q4; 4Q23; 4Q 2023; [Q4] earnings fell; Sales dipped in [Q4]
  2023-H1 | DATE | 2023-01-01/2023-06-30 | H1 2023; 1H23; 1H 2023; the first half of 2023; the first half of last year
  2024-08 | DATE | 2024-08-21/2024-08-31 | the final days of August 2024; the last days of August 2024; the closing days of August 2024; end-August 2024
  1944 | DATE | 1944-09-01/1944-12-31 | the closing weeks of 1944; the final months of 1944; He died late in [1944]; the waning months of 1944
  1944 | DATE | 1944-01-01/1944-04-30 | the opening weeks of 1944; the first months of 1944; He died early in [1944]; the early months of 1944
  2000 | DATE | 1995-01-01/2005-12-31 | the turn of the century; at [the turn of the millennium]
  2024 | DATE | 2023-12-01/2024-01-31 | at [the turn of the year]
  199X | DATE | 1993-05-01/1999-12-31 | the [mid-to-late 1990s]; the [mid- to late 1990s]; the [mid to late 1990s]
  198X | DATE | 1980-01-01/1986-08-31 | the [early to mid-1980s]; the [early-to-mid 1980s]
  2024-W20 | DATE | ../2024-05-16 | They may meet by [midweek]; by [mid-week]
  2024-W20 | DATE | 2024-05-17/2024-05-19 | It will rain [late in the week]; later in the week
  2024-W20 | DATE | 2024-05-13/2024-05-14 | It rained [early in the week]; earlier in the week
  2024 | DATE | ../2024-12-31 | by [year's end] it will close; by [the year's end]
  2024 | DATE | 2024-05-01/2024-08-31 | at [mid-year] it rained; in [mid-2024] it rained
  2024-03 | DATE | 2024-03-21/2024-03-31 | It closed late in [March]; It fell later in [March]
  2019 | DATE | 2019-01-01/2019-04-30 | It opened early in [2019]; earlier in [2019]
  1991 | DATE | 1991-01-01/.. | the [post-1991] order; [post-1991] Russia
  1967 | DATE | ../1967-12-31 | the [pre-1967] borders; its [pre-1967] lines
  """)
