/// Paragraphs that tell of years gone by.
let historyStories = TimeStory.stories(
  """
  2024-05-15
  She entered parliament in [1998=1998]. [That October=1998-10] she joined the cabinet. [The following spring=1999-SP] she broke with her party. [Two years later=2001] she came back as its leader. [The next day=2001-XX-XX] the bourse fell.

  2024-05-15
  The dam was begun in [March 1961=1961-03]. Work stopped [a year later=1962]. It was resumed in [1964=1964] and the lake was full by [1970=1970].

  2024-05-15
  The war began on [June 5, 1967=1967-06-05]. By [June 10=1967-06-10] it was over. [The following Monday=1967-06-12] the council met. [A month later=1967-07] the first envoys came.

  2024-05-15
  In [1987=1987] the mine was closed. In [May=1987-05] the last shift went down. In [November=1987-11] the pumps were stopped. ¶ In [May=2024-05] a new owner said the shafts were dry.

  2024-05-15
  [Last year=2023] the port lost two of its lines. In [May=2023-05] the ferry went bankrupt. In [August=2023-08] the cranes were sold. [This year=2024] a new operator came.

  2024-05-15
  The treaty was signed on [3 March 1918=1918-03-03]. [The same day=1918-03-03] the army halted. [The day before=1918-03-02], the front had still moved. [Three days later=1918-03-06] the envoys left.

  2024-05-15
  Protests broke out in [October 2019=2019-10]. [Three days later=2019-10-XX] the fare was cut. [The following month=2019-11] the parties agreed on a vote. [The next year=2020] a new charter was drafted.

  2024-05-15
  He took office in [January 2001=2001-01]. [That same year=2001] the currency fell. In [December=2001-12] savings were frozen. [The following week=2001-12-XX] he fled.

  2024-05-15
  The first flood came in [the spring of 1953=1953-SP]. [That summer=1953-SU] the dykes were raised. [The previous winter=1952-WI] had been mild.

  2024-05-15
  On [Oct. 23, 1998=1998-10-23], a doctor was shot. [That day=1998-10-23] two men were questioned. [A week later=1998-10-30] a car was found. [That December=1998-12] a warrant was issued.

  2024-05-15
  In [1994=1994] rebels took the town. They held it for [three years=P3Y]. In [1997=1997] the army returned, and in [July=1997-07] the last of them gave up.

  2024-05-15
  The bank was founded in [1902=1902]. It failed in [1931=1931]. [Two years earlier=1929] it had been the country's largest. [Four years later=1935] its building burned.

  2024-05-15
  In [early 2014=2014] troops without badges appeared. In [March=2014-03] a vote was held. [The following month=2014-04] fighting spread to the east.

  2024-05-15
  The law of [1987=1987] still stands. Police searched the office on [Friday=2024-05-10]. [The next day=2024-05-11] its head was charged.

  2024-05-15
  Since [1979=1979] the two have had no ties. Envoys met on [Monday=2024-05-13]. [The previous day=2024-05-12] a mediator had arrived.

  2024-05-15
  The king died on [6 February 1952=1952-02-06]. His daughter was crowned [the following year=1953], on [2 June=1953-06-02].

  2024-05-15
  By [1990=1990] the wall was gone. In [October=1990-10] the two states became one. [Two months later=1990-12] the first joint vote was held.

  2024-05-15
  In [the winter of 1941=1941-WI] the city starved. [The following summer=1942-SU] gardens were planted. [A year later=1943] trains ran again.

  2024-05-15
  The ferry sank on [28 September 1994=1994-09-28]. [Earlier that month=1994-09] its bow doors had been repaired. [Later that year=1994] divers reached the hull.
  """)
