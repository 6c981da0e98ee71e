import ClaimModel
import Testing
import TextAnalysis
import TimeExpressions

@Suite("Words that only look like times")
struct FalseFriendTests {
  @Test(
    "are left alone",
    arguments: [
      // Months and weekdays that are verbs, names or titles.
      "He may come.", "They may march on the palace.", "Rebels march on the capital.",
      "May I ask why?", "Theresa May resigned.", "Mrs May spoke to April Jones.",
      "June Carter sang.", "August Wilson wrote plays.", "The March for Our Lives was peaceful.",
      "Fans of Sheffield Wednesday wept.", "He read it in the Sunday Times.",
      "She watched Saturday Night Live.", "They recalled Bloody Sunday.", "He sat in the sun.",
      "The cat sat on the mat.", "They wed in church.", "He is second to none.",
      "the 19 April Movement claimed it", "Black Monday ruined him.",
      // Seasons.
      "The spring of the trap was bent.", "Prices fall when demand drops.",
      "The Arab Spring toppled him.", "She won gold at the Winter Olympics.",
      "The fall of the city was near.",
      // Units that count no time.
      "He was second in the race.", "The second man fled.", "a quarter of the votes",
      "half of the troops", "A 44-year-old man was held.", "She is 10 years old.",
      "He is 33 years of age.", "a boy aged 10 years", "She watched 60 Minutes.",
      "They work 24 hours a day.", "He is on call 24/7.",
      // Numbers that are no years, dates or times.
      "He scored 3-2.", "They won 21-14.", "Call 555-1234.", "Call 020 7946 0958.",
      "It costs $1,998.", "It costs $1998.", "1998 people fled.", "Some 2000 troops left.",
      "He lives at 1600 Pennsylvania Avenue.", "Flight 1998 crashed.", "Resolution 1973 passed.",
      "It weighs 1950 kg.", "The index lost 12.05 points.", "a 9/11 memorial",
      "It rose by 2.30 percent.", "Psalm 23:4 was read.", "Room 1984 was empty.",
      "He drove 100 miles.", "They were in their 60s.", "It is in the low 60s outside.",
      "More than 2010 were hurt.", "It fell to 1.98.", "No. 1987 won.",
      // Idioms.
      "One day he will return.", "He lives day in, day out.", "the Day of the Jackal",
      "time and again", "USA Today reported it.", "The Daily Telegraph reported it.",
      "the People's Daily said", "the Six Day War", "the Hundred Years' War",
      "He was born in Silver Spring.", "No matter when.", "a modern-day hero",
      "Some day they will pay.", "I am late.", "He was early.", "At last it came.",
      "last but not least", "the next of kin", "this and that", "a past master",
    ])
  func areNone(text: String) {
    let analysed = AnalysedText(text)
    let found = TimeTagger().mentions(in: analysed, published: Day(iso: "2024-05-15"))
    #expect(found.map { analysed[$0.span] } == [])
  }
}
