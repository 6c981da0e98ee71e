/// Bare weekdays, months and days whose direction the clause tells.
let tenseStories = TimeStory.stories(
  """
  2024-05-15
  The court will rule on [Friday=2024-05-17]. It heard the last witness on [Monday=2024-05-13]. The men were arrested on [Saturday=2024-05-11] and are due back in court [Tuesday=2024-05-21].

  2024-05-15
  He was in Oslo on [Monday=2024-05-13]; on [Friday=2024-05-17] he is expected in Rome.

  2024-05-15
  He is in Rome; on [Friday=2024-05-10] he was in Oslo.

  2024-05-15
  He has until [Friday=2024-05-17] to answer. The deadline is [Saturday=2024-05-18]. The first offer was made on [Thursday=2024-05-09].

  2024-05-15
  The judge ordered the firm to pay by [June 3=2024-06-03]. It had paid nothing since [March 3=2024-03-03].

  2024-05-15
  Prosecutors summoned the minister to testify before the committee on [June 10=2024-06-10]. He resigned on [April 10=2024-04-10].

  2024-05-15
  In [Sunday=2024-05-19]'s election, voters will choose a president. [Sunday=2024-05-12]'s blast killed four.

  2024-05-15
  Police have arrested three men over the [July 9=2023-07-09] bombings. They were to appear in court [Thursday=2024-05-16].

  2024-05-15
  Parliament set the vote for [August 20=2024-08-20], with a second round on [September 3=2024-09-03].

  2024-05-15
  The board named her chief executive, effective [June 1=2024-06-01]. She joined the firm in [June=2023-06].

  2024-05-15
  The president travels to Rome [Friday=2024-05-17] and meets the pope [Saturday=2024-05-18]. He returned from Cairo [Tuesday=2024-05-14].

  2024-05-15
  The strike is expected to begin [Monday=2024-05-20]. The last one ended on [Monday=2024-05-13], the union said.

  2024-05-15
  He demanded that the bases be closed by [December=2024-12]. They were opened in [December=2023-12].

  2024-05-15
  The accused could not be reached on [Tuesday=2024-05-14]. Several are believed to still be at large [Wednesday=2024-05-15].

  2024-05-15
  The levee, which broke in [August=2023-08], would be rebuilt by [August=2024-08], engineers said.

  2024-05-15
  He agreed to put off the vote until [November=2024-11]. The last vote was in [November=2023-11].

  2024-05-15
  Forecasters said the storm would reach the coast on [Thursday=2024-05-16]. It formed on [Sunday=2024-05-12].

  2024-05-15
  A spokesman said [Tuesday=2024-05-14] that the talks would resume [next Monday=2024-05-20]. They broke down [last Friday=2024-05-10].

  2024-05-15
  The quarry reopens in [July=2024-07]. It had been shut since [July=2023-07].

  2024-05-15
  Practice for the race is [Friday=2024-05-17]. The winner of the [April 14=2024-04-14] race said he had not slept.

  2024-05-15
  She was born on [29 February=2024-02-29] in a village. The feast will be held on [1 June=2024-06-01].

  2024-05-15
  The rebels accepted a proposal to hold talks before [15 June=2024-06-15]. The plan includes a truce on [1 June=2024-06-01].

  2024-05-15
  Police are investigating the killing of the mayor on [25 March=2024-03-25]. The recent [3 April=2024-04-03] raid found nothing.

  2024-05-15
  The two will meet on [Monday=2024-05-20] ([20 May=2024-05-20]) in Vienna.

  2024-05-15
  A bomb [Thursday=2024-05-09] killed six. A service planned for [Saturday=2024-05-11] was cancelled.

  2024-01-03
  The pact expired in [December=2023-12]. A new one will take effect in [February=2024-02]. Ministers met on [December 28=2023-12-28].
  """)
