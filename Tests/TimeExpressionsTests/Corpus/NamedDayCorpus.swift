/// Feasts, days of nations and days that gave an event its name.
let namedDayCorpus = TimeExample.examples(
  """
  2023-11-24 | DATE | 2023-11-24 | They shopped on [Black Friday]; Black Friday 2023; last Black Friday
  2023-11-27 | DATE | 2023-11-27 | He bought it on [Cyber Monday]; Cyber Monday 2023
  2023-08-24 | DATE | 2023-08-24 | They shelled it on [Ukraine's Independence Day]; Ukrainian Independence Day 2023
  2023-08-15 | DATE | 2023-08-15 | He spoke on [India's Independence Day]; Indian Independence Day 2023
  2024-01-26 | DATE | 2024-01-26 | He marched on [India's Republic Day]; Australia Day 2024
  2023-10-01 | DATE | 2023-10-01 | Lagos celebrated [Nigeria's Independence Day] in style; China's National Day 2023
  2023-11-12 | DATE | 2023-11-12 | He laid a wreath on [Remembrance Sunday]; Diwali 2023
  2024-05-05 | DATE | 2024-05-05 | Eastern Orthodox Easter 2024; Greek Easter 2024
  2024-03-31 | DATE | 2024-03-31 | Catholic Easter 2024; Western Easter 2024
  2024-04-28 | DATE | 2024-04-28 | Orthodox Palm Sunday 2024
  2024-01-07 | DATE | 2024-01-07 | Orthodox Christmas 2024; Coptic Christmas 2024
  2024-04-13 | DATE | 2024-04-13/2024-04-15 | Songkran 2024
  2024-03-20 | DATE | 2024-03-20/2024-03-21 | Nowruz 2024; Newroz 2024; Persian New Year 2024
  2024-04-23 | DATE | 2024-04-23/2024-04-30 | Passover 2024
  2023-09-25 | DATE | 2023-09-25 | Yom Kippur 2023
  2024-06-19 | DATE | 2024-06-19 | Juneteenth 2024
  2023-12-26 | DATE | 2023-12-26 | They shopped on [Boxing Day]; last Boxing Day; Boxing Day 2023
  2023-07-14 | DATE | 2023-07-14 | last Bastille Day; Bastille Day 2023
  2024-05-01 | DATE | 2024-05-01 | May Day 2024; They marched on [International Workers' Day]
  2024-02-23 | DATE | 2024-02-23 | He spoke on [Defender of the Fatherland Day]
  2024-06-12 | DATE | 2024-06-12 | Russia Day 2024; Philippine Independence Day 2024
  2024-10-01 | DATE | 2024-10-01 | Chinese National Day 2024
  2023-12-06 | DATE | 2023-12-06 | Finnish Independence Day 2023; Finland's Independence Day 2023
  2001-09-11 | DATE | 2001-09-11 | the [September 11] attacks; the [Sept. 11] hijackers; the [11 September] attacks; the [Sept. 11, 2001], attacks
  2021-01-06 | DATE | 2021-01-06 | the [Jan. 6] riot at the Capitol; the [January 6] committee; the [Jan. 6] insurrection
  2023-10-07 | DATE | 2023-10-07 | the [Oct. 7] attack on Israel; the [October 7] massacre; the [7 October] attacks
  2005-07-07 | DATE | 2005-07-07 | the [July 7] bombings; the [7 July] bombings in London
  1989-06-04 | DATE | 1989-06-04 | the [June 4] crackdown; the [4 June] massacre
  2022-02-24 | DATE | 2022-02-24 | the [24 February] invasion of Ukraine; the [Feb. 24] invasion
  2021-02-01 | DATE | 2021-02-01 | the [Feb. 1] coup in Myanmar; the [1 February] takeover
  2023-02-06 | DATE | 2023-02-06 | the [Feb. 6] earthquakes; the [6 February] quake
  """)
