/// News as it was read on the air and sent by agencies around 1998.
let broadcastStories = TimeStory.stories(
  """
  1998-02-18
  Good evening. [Tonight=1998-02-18TNI] the envoy is waiting. [This morning=1998-02-18TMO] he met the minister. [Last night=1998-02-17TNI] planes took off.

  1998-02-18
  [These days=PRESENT_REF] nobody cares. At [the moment=PRESENT_REF] there is no deal. In [the past=PAST_REF] it was easy. In [the future=FUTURE_REF] it may be harder.

  1998-02-18
  At [this hour=PRESENT_REF] crews are digging. They came [a while ago=PAST_REF]. So far [this year=1998] ten have died.

  1998-02-18
  The talks went on over [the weekend=1998-W07-WE]. [This weekend=1998-W08-WE] they will meet again. [This past Sunday=1998-02-15] they ate together.

  1998-02-18
  By [Friday=1998-02-20] the troops will be there. [A couple of days ago=1998-02-16] the deal was near. In [the days ahead=PXD] we will see.

  1998-02-18
  [Two years ago today=1996-02-18] the mine collapsed. [A year ago this week=1997-W07] it was reopened.

  1998-02-18
  He flew home on [Tuesday night=1998-02-17TNI]. [The night before=1998-02-16TNI], he had spoken on television.

  1998-02-18
  [Earlier in the week=1998-W08] the roads were closed. They will open [later this week=1998-W08].

  1998-02-18
  Over [the years=PXY] he made friends. [A few years back=PAST_REF] he moved away. In [those days=PAST_REF] the harbour was busy.

  1998-02-18
  For [the first time=unread] since [1979=1979] the two teams met. [Right now=unread] it is raining.
  """)
