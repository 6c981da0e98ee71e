/// Company results and markets as financial papers of around 1989 reported them.
let businessStories = TimeStory.stories(
  """
  1989-10-19
  Net income in [the third quarter=1989-Q3] ended Sept. 30 rose 12% to $31 million from $27.6 million [a year earlier=1988-Q3]. In [the quarter=1989-Q3], sales fell.

  1989-10-19
  Profit fell in [the third quarter=1989-Q3]. In the [year-earlier=1988-Q3] period, the maker of pumps earned $5 million. So far [this year=1989] it has lost money.

  1989-10-19
  Orders rose 5% in [September=1989-09] from [a year earlier=1988-09]. They had fallen in [August=1989-08].

  1989-10-19
  The plant will close [early next year=1990]. The plan was made known [late last month=1989-09]. It has lost money in [the past five years=P5Y].

  1989-10-19
  Shares closed at 12 [yesterday=1989-10-18]. [A day earlier=1989-10-17] they stood at 13. [Last Friday=1989-10-13] they had lost a third.

  1989-10-19
  The offer runs through [Dec. 31=1989-12-31]. It was extended on [Oct. 2=1989-10-02].

  1989-10-19
  Mr. Hale, 52 years old, was named president, effective [Jan. 1=1990-01-01]. He joined the concern in [1971=1971].

  1989-10-19
  For the [nine months=P9M] profit was $88 million. For [the first nine months of 1988=P9M] it was higher.

  1989-10-19
  Compared with [last year's third quarter=1988-Q3], volume fell 4%. In [the second half=1989-H2] volume will rise 2%, the company said.

  1989-10-19
  The yield on [two-year=P2Y] notes rose. The [30-year=P30Y] bond fell. [A month ago=1989-09] the rate was 8%.

  1989-10-19
  In [recent weeks=PXW] traders have been nervous. [Currently=PRESENT_REF] rates are stable. He [recently=PAST_REF] sold.

  1989-10-19
  In [the 1990s=unread] the firm wants growth. In [the past 12 months=P12M] prices rose 4%. [This week=1989-W42] they fell.

  1989-10-19
  In [the fourth quarter=1989-Q4] the company expects a loss. In [the previous quarter=1989-Q3] it broke even.

  1989-10-19
  The auction will be at [1 p.m. EDT tomorrow=1989-10-20T13:00]. [Last week=1989-W41]'s sale drew few bids.

  1989-01-12
  In [the fourth quarter=1988-Q4] earnings rose 8% from [a year earlier=1987-Q4]. The board meets [Monday=1989-01-16].

  1989-11-02
  Talks have been going on since [early September=1989-09]. Housing starts fell 5% in [September=1989-09]. On [Sept. 1, 1983=1983-09-01], a jet was shot down. [Friday, Oct. 13=1989-10-13], was a bad day.

  1989-11-02
  The bank's [fourth-quarter=1988-Q4] loss was $20 million. In [the fourth quarter=1989-Q4] it expects a profit.

  1989-11-02
  [Half an hour ago=1989-11-02TXX:XX] the bell rang. [Four months ago tonight=1989-07-02TNI] the firm failed.
  """)
