extension CasualtyCorpus {
  /// Headlines in title case and capitals.
  static let headlinesToday: [CasualtyReading] = [
    .init(
      "injured 9; killed 5",
      [
        "Five Dead, Nine Wounded in Jalisco Bar Shooting"
      ]),
    .init(
      "killed 12; missing 30",
      [
        "12 Dead, 30 Missing After Ferry Capsizes off Sulawesi"
      ]),
    .init(
      "killed 14",
      [
        "Truck Crash Kills 14 Labourers in Unnao"
      ]),
    .init(
      "injured 7; killed 3",
      [
        "Three Killed, Seven Injured as Bridge Collapses in Bihar"
      ]),
    .init(
      "killed 40..",
      [
        "At Least 40 Killed in Market Strike"
      ]),
    .init(
      "killed 21..",
      [
        "More Than 20 Soldiers Killed in Ambush"
      ]),
    .init(
      "killed 1",
      [
        "Man Killed in Leeds Hit-and-Run",
        "Mayor Shot Dead Outside Office",
        "Teacher Stabbed to Death in Classroom",
        "JOURNALIST KILLED IN SHELLING",
      ]),
    .init(
      "killed 2",
      [
        "Two Police Officers Shot Dead in Karachi"
      ]),
    .init(
      "killed 57",
      [
        "Death Toll Rises to 57"
      ]),
    .init(
      "killed 100..",
      [
        "Quake Death Toll Tops 99"
      ]),
    .init(
      "injured 30",
      [
        "Tornado Injures 30 in Texas Town"
      ]),
    .init(
      "injured 11",
      [
        "11 Hurt in Stampede at Bandra Station"
      ]),
    .init(
      "missing 9",
      [
        "Nine Missing in Avalanche"
      ]),
    .init(
      "captured 6",
      [
        "Gunmen Kidnap Six Oil Workers"
      ]),
    .init(
      "captured 280",
      [
        "280 Pupils Abducted from Nigerian School"
      ]),
    .init(
      "displaced 2000",
      [
        "Floods Leave 2,000 Homeless"
      ]),
    .init(
      "displaced 40000",
      [
        "Fighting Displaces 40,000 in Goma"
      ]),
    .init(
      "evacuated 3000",
      [
        "3,000 Evacuated as Wildfire Nears Town"
      ]),
    .init(
      "rescued 41",
      [
        "All 41 Trapped Workers Rescued"
      ]),
    .init(
      "rescued 76",
      [
        "Charity Ship Rescues 76 Migrants"
      ]),
    .init(
      "sickened 90",
      [
        "Salmonella Sickens 90 in 13 States"
      ]),
    .init(
      "sickened 26",
      [
        "Tainted Onions Sicken 26 People"
      ]),
    .init(
      "arrested 17",
      [
        "Police Arrest 17 in Drugs Sweep"
      ]),
    .init(
      "arrested 3",
      [
        "Three Arrested over Louvre Heist"
      ]),
    .init(
      "injured 0",
      [
        "No One Hurt as Plane Skids off Runway"
      ]),
    .init(
      "casualty 0",
      [
        "No Casualties Reported After Explosion"
      ]),
    .init(
      "killed 3",
      [
        "THREE KILLED IN LVIV DRONE STRIKE"
      ]),
    .init(
      "injured 40; killed 12",
      [
        "12 DEAD, 40 HURT AS TRAIN DERAILS"
      ]),
    .init(
      "killed 83",
      [
        "CYCLONE CLAIMS 83 LIVES IN MOZAMBIQUE"
      ]),
    .init(
      "killed 8",
      [
        "GUNMAN KILLS EIGHT AT MALL"
      ]),
    .init(
      "killed 26",
      [
        "TERRORISTS KILL 26 TOURISTS NEAR PAHALGAM"
      ]),
    .init(
      "missing 14",
      [
        "14 MISSING AFTER LANDSLIDE"
      ]),
    .init(
      "captured 15",
      [
        "PIRATES SEIZE 15 SAILORS OFF BENIN"
      ]),
    .init(
      "arrested 200..",
      [
        "HUNDREDS ARRESTED AT LONDON PROTEST"
      ]),
    .init(
      "killed 2; killed 4",
      [
        "FOUR DEAD, INCLUDING TWO CHILDREN, IN HOUSE FIRE"
      ]),
    .init(
      "killed 9",
      [
        "BODIES OF NINE MIGRANTS FOUND ON BEACH"
      ]),
    .init(
      "injured 1; killed 2",
      [
        "Two Die, One Hurt in M1 Crash"
      ]),
    .init(
      "injured 5",
      [
        "Five Wounded by Gunfire at Campus Party"
      ]),
    .init(
      "killed 7",
      [
        "SEVEN PEOPLE WERE KILLED WHEN A BUS PLUNGED INTO A RAVINE, POLICE SAID."
      ]),
    .init(
      "injured 20; killed 3",
      [
        "THE BLAST KILLED THREE PEOPLE AND WOUNDED 20, OFFICIALS SAID ON FRIDAY."
      ]),
    .init(
      "killed 6",
      [
        "Six Bodies Recovered from Capsized Trawler"
      ]),
    .init(
      "killed 17",
      [
        "Israeli Strikes Kill 17 Palestinians in Gaza"
      ]),
  ]

  /// The same words where nobody came to harm.
  static let headlinesTodayNegative = [
    "Senate Kills Gun Bill 52-48",
    "Dead Heat in Iowa Poll",
    "United Bury City 5-0",
    "Bird Flu Kills Two Million Hens",
    "Killer Whale Saved by 20 Volunteers",
    "Quake Could Kill Thousands, Study Warns",
    "Rebels Threaten to Execute 12 Hostages",
    "Plan to Evacuate 5,000 from Coast",
  ]
}
