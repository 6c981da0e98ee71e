/// Dates with months, in figures, and years.
let calendarDateCorpus = TimeExample.examples(
  """
  2020-W53 | DATE | 2020-12-28/2021-01-03 | 2020-W53
  2022-02-24 | DATE | 2022-02-24 | 24 February 2022; February 24, 2022; Feb. 24, 2022; Feb 24 2022; 24 Feb 2022; 24 Feb. 2022; 24th February 2022; the 24th of February 2022; February 24th, 2022; Thursday, February 24, 2022; Thursday 24 February 2022; Thursday, 24 Feb. 2022; 2022-02-24; 24.02.2022; 24.2.2022; 02/24/2022; 2/24/22; 24/02/2022; 2022/02/24; FEBRUARY 24, 2022; February 24,2022; 24 February, 2022; 24-February-2022; 24-Feb-2022; 2022-W08-4
  1990-01-09 | DATE | 1990-01-09 | San Salvador, [9 Jan 90] (AFP); the [9 January 1990] raid; ([9 January '90])
  2024-02-24 | DATE | 2024-02-24 | He arrived on [February 24]; It ended on [24 February]; They left on [Saturday, 24 February]; Troops entered on [the 24th of February]; She resigned on [Feb. 24]; the [February 24] raid; the [24-February] attack
  2024-06-06 | DATE | 2024-06-06 | They will meet on [June 6]; Leaders are expected to gather on [6 June]; The hearing is set for [June 6]; It will open [Thursday, June 6]; A strike to begin on [6 June]; as soon as [June 6]
  2024-06-06 | DATE | ../2024-06-05 | before the [June 6] deadline
  2023-12-11 | DATE | 2023-12-11/.. | since [Monday, 11 December]
  2023-12-11 | DATE | 2023-12-11 | The strike began on [December 11]; He was killed on [Dec. 11]
  2024-11-05 | DATE | 2024-11-05 | The vote will be held on [November 5]; He plans to run on [Tuesday, November 5]
  2022-02 | DATE | 2022-02-01/2022-02-28 | February 2022; Feb. 2022; February of 2022; February, 2022; Feb 2022
  2024-02 | DATE | 2024-02-01/2024-02-29 | The deal was signed in [February]; in [February this year]; He quit in [Feb].; The [February] attack killed ten
  2023-02 | DATE | 2023-02-01/2023-02-28 | February last year; in [February 2023]; February of last year
  2025-02 | DATE | 2025-02-01/2025-02-28 | February next year; in [February of next year]; The court will hear it in [February]
  2023-10 | DATE | 2023-10-01/2023-10-31 | War broke out in [October]; last October; She left in [Oct]. Then; The [October] ceasefire collapsed
  2024-10 | DATE | 2024-10-01/2024-10-31 | next October; The trial will start in [October]; They expect a ruling in [October]; The troops are to leave in [October]
  2024-05 | DATE | 2024-05-01/2024-05-31 | in [May]; The law took effect in [May]; [May]'s figures were worse; this May
  2024-03 | DATE | 2024-03-01/2024-03-31 | Prices fell in [March]; in [March] and April; The [March] vote was fair
  2024-03 | DATE | 2024-03-01/2024-03-31 | last March
  2023-03 | DATE | 2023-03-01/2024-05-15 | between [March 2023] and today
  2024-04 | DATE | 2024-04-01/2024-04-30 | last April; The talks broke down in [April]
  2024-03 | DATE | 2024-03-01/2024-03-10 | It started in [early March]; [Early March] was quiet
  2024-03 | DATE | 2024-03-11/2024-03-20 | It started in [mid-March]; [the middle of March]; the fighting of [mid-March]
  2024-03 | DATE | 2024-03-21/2024-03-31 | It started in [late March]; It closed at [the end of March]; a [late-March] raid
  2021-12 | DATE | 2021-12-21/2021-12-31 | late December 2021; at [the end of December 2021]
  2019-05-03/2019-05-05 | DATE | 2019-05-03/2019-05-05 | May 3-5, 2019; 3-5 May 2019; May 3–5, 2019; 3–5 May 2019
  2024-05-03/2024-05-05 | DATE | 2024-05-03/2024-05-05 | They met on [May 3-5]; They met on [3–5 May]
  2024-05-03 | DATE | 2024-05-03/2024-05-05 | They met between [3] and 5 May; It ran from [May 3] to 5; from [May 3] to May 5 it rained; They met from [3] to 5 May
  2024-05-05 | DATE | 2024-05-03/2024-05-05 | They met between 3 and [5 May]; It ran from May 3 to [5]; from May 3 to [May 5] it rained
  2024-04-25 | DATE | 2024-04-25 | The summit was held on April 24 and [25]; They met on 23, 24 and [25 April]; on April 23, 24 and [25]
  2024-04-24 | DATE | 2024-04-24 | They met on 23, [24] and 25 April; on April 23, [24] and 25; on [April 24] and 25
  1999-04-25 | DATE | 1999-04-25 | The summit of April 24 and [25, 1999]; April 24-25, 1999 and not [April 25, 1999]
  1998-03 | DATE | 1998-03-01/1998-03-31 | In [March] and April 1998 prices rose
  0070 | DATE | 0070-01-01/0070-12-31 | AD 70; in [70 AD]; 70 CE
  BC0044 | DATE | -0043-01-01/-0043-12-31 | 44 BC; in [44 B.C.] he fell
  1998 | DATE | 1998-01-01/1998-12-31 | back in ['98]; the class of ['98]
  2024-05-11 | DATE | 2024-05-11 | on [Saturday 11th] we met; on [Saturday the 11th] we met
  2009-08 | DATE | 2009-08-01/2010-05-31 | from [August] to May 2010
  2022 | DATE | 2022-01-01/2022-12-31 | 2022; in [2022]; the [2022] invasion; [2022]'s crisis; the year [2022]; fiscal 2022; fiscal year 2022; FY 2022; He won it in [2022], she said
  1949 | DATE | 1949-01-01/1949-12-31 | the pact of [1949]; the [1949] treaty; the treaty of [1949]; ([1949])
  1848 | DATE | 1848-01-01/1848-12-31 | the revolutions of [1848]; in [1848]
  2022 | DATE | 2022-01-01/2022-04-30 | early 2022; in [early 2022]
  2022 | DATE | 2022-05-01/2022-08-31 | mid-2022; in [mid-2022]
  2022 | DATE | 2022-09-01/2022-12-31 | late 2022; at [the end of 2022]
  2019/2021 | DATE | 2019-01-01/2021-12-31 | 2019-21; 2019–21; 2019-2021; the [2019–2021] term
  1994 | DATE | 1994-01-01/1997-12-31 | between [1994] and 1997; from [1994] to 1997; from [1994] through 1997; the [1994] – 1997 war
  1997 | DATE | 1994-01-01/1997-12-31 | between 1994 and [1997]; from 1994 to [1997]; from 1994 until [1997]
  198X | DATE | 1980-01-01/1989-12-31 | the [1980s]; the ['80s]; in the [eighties]; 1980's and the [1980s]
  199X | DATE | 1990-01-01/1993-04-30 | the [early 1990s]; in the [early nineties]
  196X | DATE | 1966-09-01/1969-12-31 | the [late 1960s]; the [late '60s]
  20XX | DATE | 2000-01-01/2099-12-31 | the 21st century; the twenty-first century; a [21st-century] war; this century
  18XX | DATE | 1800-01-01/1899-12-31 | the 19th century; the nineteenth century; [19th-century] Paris
  202X | DATE | 2020-01-01/2029-12-31 | this decade
  201X | DATE | 2010-01-01/2019-12-31 | last decade; the [2010s]
  2024-02-24 | DATE | 2024-02-24 | the [Feb. 24] attack, which killed ten
  """)
