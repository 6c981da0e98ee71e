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
      "The Arab Spring toppled him.", "The Good Friday Agreement held.",
      "Both sides honour the Good Friday peace deal.", "Lot 30ABC24 was sold.",
      "She won gold at the Winter Olympics.",
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
      // Papers, people, shops and programmes.
      "The party daily Granma reported it.", "Poland's leading daily Gazeta Wyborcza said so.",
      "He read the weekly Der Spiegel.", "The daily said it was wrong.", "a Moscow weekly said",
      "It is a daily newspaper.", "Joe Friday was a detective.", "Wednesday Addams danced.",
      "He ate at Ruby Tuesday.", "Blue Monday was a hit.", "He watched Monday Night Football.",
      "Black Friday sales rose.", "He lives in Corpus Christi, Texas.", "a day laborer",
      "They met in Mar del Plata.", "May said she would go.", "Mr. May told reporters.",
      "She read the Financial Times.", "a night shift", "The Day of the Jackal is a novel.",
      // Speeds, rates and lengths that last for ever.
      "He drove at 60 miles an hour.", "20 litres per minute", "It is open seven days a week.",
      "a quarter-of-a-million people", "He has a second-hand car.",
      // Addresses, models and numbered things.
      "He lived at 1935 Orchard St. with her.", "at 2011 N. Main Street",
      "He drove a 1987 Chevrolet.",
      "his blue 2004 Toyota Corolla", "the 1998 Ford Taurus", "Windows 2000 crashed.",
      "Section 1983 claims", "Proposition 2010 failed.", "Tel. 2013 4567", "dial +44 1865 2000",
      "ext. 1990", "zip code 2001", "PIN 1984", "P.O. Box 1999", "page 1988",
      "UN Security Council Resolution 1701", "the 1st Battalion", "the 101st Airborne Division",
      "Boeing 1900", "He read \"1984\" twice.", "Orwell's 1984 is bleak.", "Blade Runner 2049",
      "John 3:16 was read.", "Mark 10:25 and Luke 12:34", "It cost 2000 rupees.",
      "1998 villagers fled.", "The index lost 1950 points.", "H1-B visas", "a 52-48 vote",
      "in the low 40s", "He is in his late 50s.", "Highs will be in the 80s.",
      "a spring in his step", "spring onions", "winter sports", "a summer camp", "hot springs",
      "He hit his third century of the season.",
      "She ran it in 2:18:47.", "a lap of 1.28.01", "Professor Tariq Ramadan spoke.",
      "They saw Father Christmas.", "his fifth win in as many days", "an 18-month-old boy",
      "a 5-day-old baby", "D-Day veterans", "Day 1 Motors",
    ])
  func areNone(text: String) {
    let analysed = AnalysedText(text)
    let found = TimeTagger().mentions(in: analysed, published: Day(iso: "2024-05-15"))
    #expect(found.map { analysed[$0.span] } == [])
  }
}
