/// Lengths between two numbers, compound lengths, dates and days that end each other.
let rangeCorpus = TimeExample.examples(
  """
  P3W | DURATION | - | It takes [two to three weeks]; 2-3 weeks; 2 to 3 weeks; two or three weeks; between two and three weeks; 2-to-3 weeks
  P7D | DURATION | - | 5-to-7 days; 5-7 days; five to seven days; a [five-to-seven-day] wait; a [5- to 7-day] wait
  P5Y | DURATION | - | a [three- to five-year] term; three to five years; 3-5 years; 3–5 years; four or five years
  PT15M | DURATION | - | 10-15 minutes; 10 to 15 minutes; ten to fifteen minutes; between 10 and 15 minutes
  PT48H | DURATION | - | 24 to 48 hours; 24-48 hours; within [24 to 48 hours]
  P3Y | DURATION | 2024-05-15/2027-05-15 | the next two to three years; the next three years
  P6M | DURATION | 2023-11-15/2024-05-15 | the past five to six months; the last six months
  P1M | DURATION | - | It could take [a month or two]; a month or so; a month or two
  P1D | DURATION | - | a day or two; a day or so
  2024-W19 | DATE | 2024-05-06/2024-05-12 | a week or so ago
  P2Y3M | DURATION | - | two years and three months; two years, three months; 2 years 3 months
  PT1H20M | DURATION | - | an hour and 20 minutes; one hour and 20 minutes; one hour, 20 minutes; 1 hour 20 minutes
  PT1M28S | DURATION | - | 1 minute 28 seconds; one minute and 28 seconds
  P2DT6H | DURATION | - | two days and six hours; 2 days, 6 hours
  2022-02 | DATE | 2022-02-01/2022-02-28 | two years and three months ago
  P3.5Y | DURATION | - | three-and-a-half years; three and a half years; 3 1/2 years; 3.5 years; a [three-and-a-half-year] siege
  PT15M | DURATION | - | a quarter of an hour; 15 minutes
  PT45M | DURATION | - | three quarters of an hour; three-quarters of an hour; 45 minutes
  PT1H30M | DURATION | - | an hour and a half; one and a half hours; a [one-and-a-half-hour] talk; 1.5 hours
  P1.5D | DURATION | - | a day and a half; one and a half days
  P50Y | DURATION | - | half a century; [a half-century] of war; five decades
  2024-02-28 | DATE | 2024-02-28/2024-03-03 | They met [Feb. 28]-March 3; They met [28 February]–3 March; from [Feb. 28] to March 3 it rained
  2024-03-03 | DATE | 2024-02-28/2024-03-03 | They met Feb. 28-[March 3]; They met 28 February–[3 March]
  2021-12-30 | DATE | 2021-12-30/2022-01-02 | [Dec. 30, 2021]-Jan. 2, 2022; from [30 December 2021] to 2 January 2022
  2024-02-24/2024-02-25 | DATE | 2024-02-24/2024-02-25 | They met on [24/25 February]; They met on [Feb. 24-25]; They met [24-25 February]
  2024-02-24 | DATE | 2024-02-24 | They met on [24] & 25 February; They met on [Feb. 24] & 25; They met on [Feb. 24], 25 and 27
  2024-02-27 | DATE | 2024-02-27 | They met on Feb. 24, 25 and [27]; They met on 24, 25 and [27 February]
  2023-01 | DATE | 2023-01-01/2023-03-31 | [January]-March 2023; [Jan]-Mar 2023; [Jan].-March 2023; [January]–March 2023; between [January] and March 2023
  2023-03 | DATE | 2023-01-01/2023-03-31 | January-[March 2023]; Jan-[Mar 2023]; from January to [March 2023]
  2024-05-13 | DATE | 2024-05-13/2024-05-17 | between [Monday] and Friday; [Monday]-Friday; from [Monday] to Friday; [Monday] through Friday
  2024-05-17 | DATE | 2024-05-13/2024-05-17 | between Monday and [Friday]; Monday-[Friday]; from Monday to [Friday]
  2022-03-03 | DATE | 2022-03-03 | It began on 24 February 2022. [A week later] he was dead.; It ended on 10 March 2022. [A week earlier] he had left.
  2022-03-10 | DATE | 2022-03-10 | It began on 24 February 2022. [Two weeks later] he was dead.; He left on 24 February 2022 and was back [a fortnight later].
  2023-04 | DATE | 2023-04-01/2023-04-30 | Output rose in April 2024 from [the same month last year]; Prices fell in April 2024 against [the same month a year earlier]
  2023-Q1 | DATE | 2023-01-01/2023-03-31 | Sales rose in the first quarter of 2024 from [the same quarter last year]; Profit fell in the first quarter of 2024 from [the same quarter a year ago]
  2022-04-03 | DATE | 2022-04-03 | 3.4.2022; 03.04.2022; 2022-04-03; 2022.04.03; 4/3/2022; 04-03-2022; 4/3/22
  2022-04-24 | DATE | 2022-04-24 | 24/4/2022; 24/4/22; 4/24/22; 24-04-2022; 24.4.2022; 2022/04/24
  2022-02-24 | DATE | 2022-02-24 | He wrote on [24 Feb 22] that it began
  2024-06-04 | DATE | 2024-06-04 | Tues., June 4; Tuesday, June 4; Tue., June 4
  2024-05-13 | DATE | 2024-05-13 | The shop was open on [Mon]. and will be tomorrow
  PRESENT_REF | DATE | 2024-05-15 | Everyone is online [these days].; nowadays
  PAST_REF | DATE | - | He smoked in [those days].
  2024-03 | DATE | ../2024-03-31 | It was closed until at least [March]; by [March] it had closed
  P3W | DURATION | 2024-07-07 | The vote is due on 7 July, [three weeks] after the first; They will vote on 7 July, [three weeks] before the summit
  P3D | DURATION | 2024-05-12 | Envoys met on Sunday, [three days] after the shooting stopped
  P1W | DURATION | - | Envoys met on Sunday, three days after the shooting stopped. He left [a week] after the shooting
  2016 | DATE | 2024-05-12 | They took the city in 1996. [Two decades later], on Sunday, they came back
  2024-05-17 | DATE | 2024-05-17 | Some [90 hours after Monday]'s quake he was found
  """)
