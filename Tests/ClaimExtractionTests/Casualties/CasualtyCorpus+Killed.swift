extension CasualtyCorpus {
  /// How the dead are told of in wire copy, by police, broadcasters and on social media.
  static let killedToday: [CasualtyReading] = [
    .init(
      "injured 34; killed 9",
      [
        "Nine people were killed and 34 others wounded when a drone hit a minibus in Marhanets, the regional governor said Wednesday."
      ]),
    .init(
      "injured 12..; killed 26",
      [
        "Twenty-six tourists were shot dead and at least a dozen more were injured in the attack near Pahalgam, police said."
      ]),
    .init(
      "killed 14",
      [
        "Fourteen labourers, mostly from Bihar, were crushed to death when a speeding truck mowed into them in Unnao district."
      ]),
    .init(
      "injured 23; killed 6",
      [
        "Six persons lost their lives while 23 others sustained injuries in a lone accident along the Lagos-Ibadan Expressway, the FRSC said."
      ]),
    .init(
      "killed 1",
      [
        "A 43-year-old man has been pronounced dead at the scene of a collision on the A47, Norfolk Police said.",
        "A teenage boy has died after being stabbed in Woolwich, the Met Police said.",
        "Officers were called at 02:10 BST but the woman was declared dead at the scene.",
        "The murder of the investigative journalist Daphna Kell shook the island.",
        "Journalist Samir Haddad was killed while covering clashes in Jenin.",
        "The mayor of Cotija was shot dead hours after the election.",
        "Opposition leader Amos Tembo has been assassinated, state radio reported.",
        "An off-duty constable was hacked to death in Imphal West.",
        "A stowaway was found dead in the wheel well of the jet.",
      ]),
    .init(
      "injured 9; killed 5",
      [
        "Five dead, nine wounded in Jalisco bar shooting"
      ]),
    .init(
      "injured 1; killed 4",
      [
        "The gunman fatally shot four colleagues and wounded a fifth before turning the gun on himself."
      ]),
    .init(
      "killed 17",
      [
        "Air strikes killed 17 Palestinians in Khan Younis on Tuesday, medics said."
      ]),
    .init(
      "killed 83",
      [
        "The cyclone has claimed the lives of 83 people in Mozambique."
      ]),
    .init(
      "killed 230..",
      [
        "More than 229 lives were lost in the flooding around Valencia."
      ]),
    .init(
      "killed 3",
      [
        "A coroner confirmed that all three occupants of the light aircraft had died on impact.",
        "A woman and her two sons were killed when a wall collapsed on their shack in Khayelitsha.",
        "Three separate murders in one weekend have rattled the estate.",
        "Security forces gunned down three suspected militants in Pulwama.",
        "Three hikers froze to death on the pass.",
        "Relatives identified the three killed as brothers.",
        "Three people have died: a couple in their 70s and a lorry driver.",
      ]),
    .init(
      "killed 2",
      [
        "Two children are dead after a house fire in Dayton, according to the fire chief.",
        "Both pilots were killed.",
        "The couple were found dead in their flat in Bordeaux on Monday.",
        "OSINT: two soldiers KIA in the Robotyne direction, per unit's Telegram",
        "Gunmen on motorbikes ambushed a patrol in Bannu, martyring two policemen.",
        "Bandits killed two farmers and burned their stores in Zurmi, Zamfara State.",
        "Two swimmers drowned off Bondi at the weekend.",
      ]),
    .init(
      "killed 8",
      [
        "Eight mine workers perished underground at the shaft near Rustenburg.",
        "Eight people have succumbed to their injuries since the pipeline fire.",
      ]),
    .init(
      "killed 21",
      [
        "At Dedza hospital the number of fatalities from the bus plunge reached 21."
      ]),
    .init(
      "killed 5",
      [
        "The helicopter slammed into a ridge in Kinnaur, killing all five on board.",
        "A father, his wife and their three children were killed in the strike on Nuseirat.",
      ]),
    .init(
      "killed 71",
      [
        "A cargo plane carrying Hajj pilgrims went down outside Juba; all 71 people aboard were killed."
      ]),
    .init(
      "killed 4",
      [
        "A family of four was killed when the roof caved in.",
        "She was charged with four counts of murder over the deaths of her neighbours' four children.",
        "Four siblings suffocated in a locked car in Alexandria.",
      ]),
    .init(
      "killed 12; killed 9",
      [
        "The ministry revised the toll down to nine from 12."
      ]),
    .init(
      "killed 49; killed 57",
      [
        "The death toll rose to 57 from 49 after crews reached the last cut-off hamlet."
      ]),
    .init(
      "killed 1; killed 19",
      [
        "Another body was found on Friday, bringing the death toll to 19."
      ]),
    .init(
      "killed 40..",
      [
        "The toll is feared to be higher but stood at no fewer than 40 by nightfall."
      ]),
    .init(
      "killed 9",
      [
        "The bodies of nine migrants washed ashore near Sfax.",
        "Rescuers recovered nine bodies from the wreckage.",
      ]),
    .init(
      "killed 30..",
      [
        "BREAKING: 30+ killed in stampede at Prayagraj"
      ]),
    .init(
      "injured 11; killed 3",
      [
        "UPDATE: 3 dead, 11 injured after tram derails in Gothenburg"
      ]),
    .init(
      "killed 12",
      [
        "12 killed as bus falls into gorge in Himachal",
        "Police have recovered the remains of 12 people from the burned-out coach.",
      ]),
    .init(
      "injured 43; killed 35",
      [
        "Thirty-five people were killed and 43 severely hurt when a motorist ploughed into joggers in Zhuhai."
      ]),
    .init(
      "injured 2; killed 1",
      [
        "One protester was shot dead and two were injured in Maputo as police opened fire."
      ]),
    .init(
      "killed 4; killed 7",
      [
        "Seven people, four of them children, were killed when the building gave way."
      ]),
    .init(
      "killed 3; killed 5",
      [
        "Five people died, including three firefighters."
      ]),
    .init(
      "killed 22",
      [
        "Among the dead were 22 pilgrims returning from Karbala."
      ]),
    .init(
      "killed 1; killed 15",
      [
        "Fifteen people died, among them a newlywed teacher."
      ]),
    .init(
      "killed 67",
      [
        "The collision between a regional jet and an army helicopter over the Potomac claimed 67 lives."
      ]),
    .init(
      "killed 0",
      [
        "Officials said there were no fatalities."
      ]),
    .init(
      "killed 6",
      [
        "The strike left six people dead, among other damage."
      ]),
    .init(
      "injured 1; killed 1",
      [
        "A teenager died and his cousin was wounded by celebratory gunfire."
      ]),
    .init(
      "killed 25000",
      [
        "The 1988 quake, which killed 25,000 people, flattened Spitak."
      ]),
    .init(
      "injured 701..; killed 52",
      [
        "The 2005 attacks on London's transport network killed 52 people and injured more than 700."
      ]),
    .init(
      "killed 1501..",
      [
        "More than 1,500 people had died of the fever since October."
      ]),
    .init(
      "killed 10",
      [
        "An RSF drone struck the market in Omdurman, killing ten, the doctors' union wrote on X."
      ]),
    .init(
      "killed 145",
      [
        "The attack on the concert hall left 145 dead, the second deadliest in the country."
      ]),
    .init(
      "injured ~60; killed ~20",
      [
        "Some 20 inmates were killed and about 60 wounded in the Machala prison riot."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let killedTodayNegative = [
    "None of the crew survived.",
    "Six militants were neutralised in the raid, the interior ministry said.",
  ]
}
