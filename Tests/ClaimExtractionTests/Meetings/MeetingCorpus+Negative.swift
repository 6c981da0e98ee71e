extension MeetingCorpus {
  /// Texts that state no meeting.
  static let silent = notMet + games + names + words + wishes

  /// What is met and is nobody.
  static let notMet = [
    "Nine men were killed in two encounters in Lima.",
    "The two sides prefer secret talks on a reduction of forces in Kashmir.",
    "Those talks collapsed on 20 February 2002.",
    "The premier called the summit off on Monday.",
    "The summit was called off on Monday.",
    "He is to succeed her as chairman of the Rhine Security Conference next May.",
    "The candidate shook hands with voters.",
    "The minister spoke with reporters on Monday.",
    "She talked with voters in Lima on Monday.",
    "The minister briefed reporters in Lima on Monday.",
    "The lawyer briefed the court.",
    "The factory met its targets in June 2026.",
    "Her proposal was met with silence in Vienna.",
    "The minister was met by protests in Vienna on Monday.",
    "Both rivers meet at the old mill in Lyon.",
    "The plant in Lyon could not meet demand in May.",
    "The bank met the requirements of regulators in London.",
    "The ship met heavy weather off Lisbon on Monday.",
    "Police met resistance in the streets of Cairo on Friday.",
    "The country will meet its climate goals in 2030.",
    "He met his death in Verdun in 1916.",
    "The army met little opposition near Kursk on Monday.",
    "Greece met the deadline on Tuesday.",
    "The road meets the border at Irun.",
    "Demonstrators were met with tear gas in Nairobi on Monday.",
    "The budget met with approval in Brussels on Friday.",
    "The news was met with anger in Ankara on Monday.",
  ]

  /// Games and races.
  static let games = [
    "Arsenal meet Chelsea in the cup final in London on Saturday.",
    "The two teams met in the semi-final in Madrid in 2022.",
    "She won the 800 metres at a track meet in Oslo on Thursday.",
    "Kenya met Ghana in the second round of the tournament in Cairo.",
    "The athletics meeting in Zurich ended with a world record.",
    "The horse won at the Ascot race meeting on Saturday.",
    "Brazil will meet Spain in the quarter-finals on Friday.",
    "The swim meet in Sydney starts on Friday.",
    "The champions meet Lyon in the league on Sunday.",
  ]

  /// Accords and processes named after where they were made.
  static let names = [
    "The Camp David accords were signed in 1978.",
    "The Minsk agreements failed.",
    "The Paris climate accord binds most states.",
    "The Oslo process has stalled.",
    "The Geneva conventions protect prisoners.",
    "The Dayton agreement ended the war.",
    "The Kyoto protocol expired.",
    "The Vienna convention governs embassies.",
  ]

  /// Words that look like meetings.
  static let words = [
    "The minister gave a news conference in Vienna.",
    "The meeting room in Vienna is painted blue.",
    "There have been no talks between Kenya and Somalia since March 2021, when the border closed.",
    "The two presidents have not met since 2019.",
    "The conference centre in Geneva was evacuated on Monday.",
    "Berlin said talks were useful.",
    "There is talk of a coup in Bamako.",
    "The talk show moved to Chicago in May.",
    "The Western Conference finals start in Denver on Friday.",
    "The summit of the mountain was reached on Monday.",
    "They climbed to the summit of Everest on Monday.",
    "The talks' agenda was not made public.",
    "The minister told a press conference in Rome on Monday that exports grew.",
    "\"We will meet again,\" he told reporters in Ankara.",
    "A journalist asked whether they would meet in Oslo.",
    "A court hearing took place in Lyon on Monday.",
    "The novelist received the Nobel Prize in Stockholm in 1990.",
    "The clinic in Nairobi received 300 patients on Monday.",
    "The museum in Lyon welcomed visitors on Monday.",
    "She wrote a book about conversations.",
    "The conference hall in Nairobi burned down on Friday.",
    "The peace talks framework pleased nobody.",
    "Conference calls cost more in Italy.",
  ]

  /// Wishes and conditions without place or time.
  static let wishes = [
    "Peace talks could help everyone.",
    "He called for a dialogue.",
    "If they meet in Oslo, the markets will cheer.",
    "The party wants talks.",
    "Should the leaders meet?",
    "He is ready for talks with anybody.",
    "There is no point in talks with the rebels.",
    "The rebels demanded negotiations.",
    "He rejected talks with the junta.",
    "The president refused to meet the widow.",
  ]
}
