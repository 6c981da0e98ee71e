/// Times that count from a speaker's day, a dateline or an event, and those that nothing anchors.
let anchorStories = TimeStory.stories(
  """
  2024-05-15
  On [3 March=2024-03-03] the general said: "[Yesterday=2024-03-02] we lost two posts. [Tomorrow=2024-03-04] we take them back." He was dismissed [today=2024-05-15].

  2024-05-15
  UPDATE 2: [14:35 BST=2024-05-15T14:35]: Police have closed the road.

  2024-05-15
  "[Last night=2024-04-08TNI] they shelled us," the mayor said on [April 9=2024-04-09]. "[Today=2024-04-09] it is calm."

  2024-05-15
  "We met [two days ago=2024-05-08]," he said [Friday=2024-05-10]. The two will meet again [tomorrow=2024-05-16].

  2024-05-15
  "We left [yesterday=2024-05-14]," one of them said. They came from the north.

  2024-05-15
  In a letter dated [12 January 1943=1943-01-12] he wrote: "[Yesterday=1943-01-11] we ate the last horse." The letter was sold [last week=2024-W19].

  -
  KYIV, [April 21=XXXX-04-21] (Agency) — Talks failed [yesterday=XXXX-04-20]. Envoys will return [tomorrow=XXXX-04-22]. They met on Monday and [last month=XXXX-03].

  -
  KYIV, [April 21, 2014=2014-04-21] (Agency) — Talks failed [yesterday=2014-04-20]. They will resume on [Friday=2014-04-25].

  -
  GENEVA, [1 March=XXXX-03-01] - The envoy left [yesterday=XXXX-XX-XX]. He came [three days ago=PAST_REF].

  -
  Posted [3 May 2014=2014-05-03] ¶ The talks failed [yesterday=2014-05-02]. They will resume [next week=2014-W19].

  -
  By A Writer ¶ [May 6, 2014=2014-05-06] ¶ The talks failed on [Monday=2014-05-05].

  -
  The talks failed on [Monday=XXXX-WXX-1]. They will resume in [June=XXXX-06]. The pact of [June 1998=1998-06] is void.

  -
  In [1998=1998] he ran for mayor. [The following year=1999] he won. He left [last week=XXXX-WXX].

  2024-05-15
  The bombing took place on [3 March 2022=2022-03-03]. [Ten days=@2022-02-21] before the blast a van was rented. [Two days=@2022-03-05] after the bombing the tenant fled.

  2024-05-15
  The doctor was killed on [23 October 1998=1998-10-23]. [Ten days=@1998-10-13] before the murder a jogger saw a car. [A week=@1998-10-26/1998-11-01] after his death a fund was set up.

  2024-05-15
  The bombing took place on [3 March 2022=2022-03-03]. [The day=2022-03-02] before the bombing a van was rented. [The day=2022-03-04] after the blast it was found. [The day=unread] after the storm nobody spoke.

  2024-05-15
  Voters go to the polls on [June 9=2024-06-09]. [Two days=@2024-06-07] before the vote, campaigning ends.

  2024-05-15
  [Two days=@2022-02-26] after the 24 February 2022 invasion, the bridges were blown.

  2024-05-15
  An earthquake struck on [May 1=2024-05-01]. [The next day=2024-05-02] aid arrived. [That Friday=2024-05-03] the army came.

  2024-05-15
  Clashes broke out in the capital. [Two days later=XXXX-XX-XX] the army moved in.

  2024-05-15
  The hearing was on [April 3=2024-04-03]. [The previous week=2024-W13] two witnesses had been heard. [The following Monday=2024-04-08] a third came.

  2024-05-15
  KYIV, [May 14=2024-05-14] (Agency) — A depot burned [today=2024-05-14]. It had been hit [yesterday=2024-05-13].
  """)
