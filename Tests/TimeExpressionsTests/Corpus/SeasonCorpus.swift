/// Seasons, quarters, halves, ordinals of weeks and weekdays, named days.
let seasonCorpus = TimeExample.examples(
  """
  2023-SP | DATE | 2023-03-01/2023-05-31 | the spring of 2023; spring 2023; in [spring 2023]; Spring 2023
  2023-FA | DATE | 2023-09-01/2023-11-30 | last fall; last autumn; the autumn of 2023; autumn 2023; the fall of 2023
  2024-SU | DATE | 2024-06-01/2024-08-31 | this summer; next summer; They will vote in [the summer]
  2023-SU | DATE | 2023-06-01/2023-08-31 | last summer; the summer of last year; The siege ended in [the summer]
  2023-WI | DATE | 2023-12-01/2024-02-29 | last winter; the winter of 2023
  2022-SU | DATE | 2022-08-01/2022-08-31 | late summer 2022
  1989-Q3 | DATE | 1989-07-01/1989-09-30 | the third quarter of 1989; third-quarter 1989; [the third quarter of 1989]'s loss; the 3rd quarter of 1989
  2024-Q1 | DATE | 2024-01-01/2024-03-31 | Profits fell in [the first quarter]; [first-quarter] profits fell; the first quarter of this year; last quarter
  2023-Q4 | DATE | 2023-10-01/2023-12-31 | the fourth quarter of last year; the fourth quarter of 2023
  2024-Q2 | DATE | 2024-04-01/2024-06-30 | this quarter; the current quarter; the second quarter of the year
  2024-Q3 | DATE | 2024-07-01/2024-09-30 | next quarter
  2022-H1 | DATE | 2022-01-01/2022-06-30 | the first half of 2022; first-half 2022 
  2022-H2 | DATE | 2022-07-01/2022-12-31 | the second half of 2022
  2023-H2 | DATE | 2023-07-01/2023-12-31 | the second half of last year
  2024-05-14 | DATE | 2024-05-14 | the second Tuesday in May 2024; the second Tuesday of May
  2022-05-31 | DATE | 2022-05-31 | the last Tuesday of May 2022
  2022-11-24 | DATE | 2022-11-24 | the fourth Thursday of November 2022; Thanksgiving 2022
  2000-W10 | DATE | 2000-03-06/2000-03-12 | the week of March 6, 2000
  2024-W11 | DATE | 2024-03-11/2024-03-17 | He resigned [the week of March 12]
  2022-W18 | DATE | 2022-05-01/2022-05-07 | the first week of May 2022
  2022-W21 | DATE | 2022-05-25/2022-05-31 | the last week of May 2022
  2024-05-31 | DATE | 2024-05-31 | the last day of May; the last day of this month; the last day of the month
  2023-12-25 | DATE | 2023-12-25 | They met on [Christmas Day]; It was signed on [Christmas]; last Christmas; Christmas 2023; They attacked at [Christmas]
  2024-12-25 | DATE | 2024-12-25 | They will meet at [Christmas]; next Christmas; He hopes to be home by the time of [Christmas Day]
  2023-12-24 | DATE | 2023-12-24 | It was signed on [Christmas Eve]; last Christmas Eve
  2023-12-31 | DATE | 2023-12-31 | Crowds gathered on [New Year's Eve]; last New Year's Eve; New Year's Eve 2023
  2024-01-01 | DATE | 2024-01-01 | It came into force on [New Year's Day]
  2024-03-31 | DATE | 2024-03-31 | Easter 2024; Easter Sunday 2024; They fought on [Easter Sunday]; They were killed over [Easter]
  2022-04-17 | DATE | 2022-04-17 | Easter 2022; over [Easter 2022]
  2024-03-29 | DATE | 2024-03-29 | It fell on [Good Friday]; Good Friday 2024
  2024-04-01 | DATE | 2024-04-01 | The march of [Easter Monday]; Easter Monday 2024
  2022-04-24 | DATE | 2022-04-24 | Orthodox Easter 2022
  2024-05-05 | DATE | 2024-05-05 | They shelled it on [Orthodox Easter]; Orthodox Easter Sunday 2024
  2023-11-23 | DATE | 2023-11-23 | last Thanksgiving; Thanksgiving 2023; Thanksgiving Day 2023
  2022-11-08 | DATE | 2022-11-08 | Election Day 2022
  2021-09-06 | DATE | 2021-09-06 | Labor Day 2021
  2021-05-31 | DATE | 2021-05-31 | Memorial Day 2021
  2022-01-17 | DATE | 2022-01-17 | Martin Luther King Day 2022
  2022-04-16 | DATE | 2022-04-16/2022-04-23 | Passover 2022
  2022-09-26 | DATE | 2022-09-26/2022-09-27 | Rosh Hashanah 2022
  2022-10-05 | DATE | 2022-10-05 | Yom Kippur 2022
  2023-12-08 | DATE | 2023-12-08/2023-12-15 | Hanukkah 2023
  2022-03-17 | DATE | 2022-03-17 | Purim 2022; St. Patrick's Day 2022
  2024-02-14 | DATE | 2024-02-14 | Valentine's Day 2024; They met on [Valentine's Day]
  2023-07-04 | DATE | 2023-07-04 | the Fourth of July 2023; Fourth of July 2023
  2022-05-09 | DATE | 2022-05-09 | Victory Day 2022
  2023-10-31 | DATE | 2023-10-31 | last Halloween; Halloween 2023
  2022-03-08 | DATE | 2022-03-08 | International Women's Day 2022
  2024-05-01 | DATE | 2024-05-01 | Police clashed with marchers on [May Day]; May Day 2024
  2023-04-09 | DATE | 2023-04-09 | Easter Day 2023; Easter Sunday 2023
  2024-02-10 | DATE | 2024-02-10 | Lunar New Year 2024; Chinese New Year 2024
  2023-01-22 | DATE | 2023-01-22 | the first day of [Lunar New Year 2023]
  2022-10-24 | DATE | 2022-10-24 | Diwali 2022
  2023-03-23 | DATE | 2023-03-22/2023-04-22 | Ramadan 2023
  2022-05-03 | DATE | 2022-05-02/2022-05-06 | Eid al-Fitr 2022
  2024-02-13 | DATE | 2024-02-13 | Mardi Gras 2024; Shrove Tuesday 2024
  2024-03-24 | DATE | 2024-03-24 | Palm Sunday 2024
  2000-W16 | DATE | 2000-04-16/2000-04-22 | Holy Week 2000
  """)
