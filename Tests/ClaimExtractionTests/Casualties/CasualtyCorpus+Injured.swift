extension CasualtyCorpus {
  /// How the injured are told of today.
  static let injuredToday: [CasualtyReading] = [
    .init(
      "injured 2",
      [
        "Two police officers were taken to hospital with non-life-threatening injuries.",
        "Two Indonesian peacekeepers were lightly injured by tank fire.",
        "He shot and wounded two neighbours over a parking dispute.",
        "Two aid workers with the agency were wounded.",
        "A mother and her baby were injured in the hit-and-run.",
        "The twins were slightly injured.",
        "Paramedics treated two people for cuts and bruises.",
      ]),
    .init(
      "injured 1",
      [
        "A cyclist was seriously injured when he was hit by a van in Bristol.",
        "A Canadian journalist was wounded by shrapnel near Kostiantynivka.",
        "One person was in critical condition on Tuesday.",
        "Actor Dev Rana was injured in a knife attack at his home.",
        "A kayaker lost a leg after being wounded by a propeller.",
        "Train guard injured as stones thrown at carriage",
        "The prime minister was wounded when a gunman fired five shots at him.",
      ]),
    .init(
      "injured 30",
      [
        "The tornado injured 30 people and flattened scores of homes."
      ]),
    .init(
      "injured 12",
      [
        "Twelve commuters sustained minor injuries when the ferry struck the pier.",
        "Turbulence on a flight from Singapore injured a dozen passengers and crew.",
      ]),
    .init(
      "injured 1; injured 4",
      [
        "Four people were hurt, one of them critically, Deputy Chief Ray Moss said."
      ]),
    .init(
      "injured 40..",
      [
        "At least 40 worshippers were trampled and wounded in the crush."
      ]),
    .init(
      "injured 8",
      [
        "Eight pupils were treated for smoke inhalation at the scene.",
        "Eight firefighters suffered burns.",
      ]),
    .init(
      "injured 3",
      [
        "Three bystanders were hit by stray bullets and wounded.",
        "Three of the wounded remain in intensive care.",
        "Three persons received gunshot injuries in the attack, SP Kulgam said.",
        "Three children were scalded by boiling oil in the camp kitchen.",
        "A man and his two daughters were hurt.",
      ]),
    .init(
      "injured 6",
      [
        "Six people were rushed to Groote Schuur Hospital after the taxi overturned.",
        "Six hurt, suspect at large after Perth nightclub brawl",
      ]),
    .init(
      "injured 17",
      [
        "17 injured as fireworks stall explodes in Rajkot"
      ]),
    .init(
      "injured 5",
      [
        "The explosion left five workers with severe burns.",
        "Air turbulence injures five on Doha flight",
        "The rest of the crew -- five men -- were injured.",
      ]),
    .init(
      "injured 11",
      [
        "Mumbai: 11 hurt in stampede at Bandra station"
      ]),
    .init(
      "injured ~20",
      [
        "Some 20 officers were injured in the disorder, Merseyside Police said."
      ]),
    .init(
      "injured 200..",
      [
        "Hundreds more were injured.",
        "Over 199 demonstrators needed treatment for injuries.",
      ]),
    .init(
      "injured 9",
      [
        "Nine others escaped with minor injuries.",
        "Among the injured were nine schoolgirls.",
      ]),
    .init(
      "injured 0",
      [
        "There were no immediate reports of injuries.",
        "Miraculously, none of the 180 passengers was injured.",
        "The driver said no passengers had been hurt.",
      ]),
    .init(
      "injured 14",
      [
        "Fourteen soldiers were wounded in action in the Kursk direction, the brigade wrote."
      ]),
    .init(
      "injured 7",
      [
        "Knifeman wounds seven at Hamburg station"
      ]),
    .init(
      "injured 18",
      [
        "A woman stabbed 18 people on a platform of Hamburg's main station."
      ]),
    .init(
      "injured 50",
      [
        "The clashes in Nairobi left 50 injured."
      ]),
    .init(
      "injured 26",
      [
        "Twenty-six persons got injured when a lorry rammed a bus at Ejisu."
      ]),
    .init(
      "injured 15",
      [
        "Fifteen people were taken to hospital, none of them in a serious condition."
      ]),
    .init(
      "injured 2; injured 6",
      [
        "The blast wounded six, two of them seriously."
      ]),
    .init(
      "injured 4",
      [
        "The number of injured climbed to four.",
        "Four students were left injured after a balcony collapsed.",
        "Four cyclists were knocked down and injured by a hit-and-run driver in Pune.",
      ]),
    .init(
      "injured 37",
      [
        "The injury toll stood at 37."
      ]),
    .init(
      "injured 10",
      [
        "Police said 10 people suffered gunshot wounds in the block-party shooting."
      ]),
    .init(
      "injured 13",
      [
        "Thirteen marines were hurt, some badly, when the vehicle rolled over."
      ]),
    .init(
      "injured 60",
      [
        "Hospital officials reported treating 60 wounded people after the raid."
      ]),
    .init(
      "injured 22",
      [
        "The army said 22 of its troops had been wounded."
      ]),
    .init(
      "injured 21",
      [
        "The drone attack on Sumy wounded 21, the mayor said on Telegram."
      ]),
    .init(
      "injured ~70",
      [
        "An estimated 70 people were injured by flying glass."
      ]),
    .init(
      "injured 5..7",
      [
        "Between five and seven passengers were injured."
      ]),
    .init(
      "injured 3; killed 1",
      [
        "One man was killed and three more injured in a shooting outside a Malmö barber's."
      ]),
    .init(
      "injured 5; killed 2",
      [
        "Two dead and five injured after a coach left the road near Fort William."
      ]),
    .init(
      "injured 13; killed 4",
      [
        "The missile killed four and injured 13, emergency services reported."
      ]),
    .init(
      "injured 200..; killed 15",
      [
        "A truck tore through the market, killing 15 and leaving hundreds injured."
      ]),
    .init(
      "injured 86",
      [
        "In all, 86 people were hurt when the grandstand folded."
      ]),
    .init(
      "injured 33",
      [
        "Hospitals in Tehran admitted 33 people with injuries."
      ]),
  ]
}
