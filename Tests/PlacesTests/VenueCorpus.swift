/// Venues, facilities and streets, with the city or country they lie in.
enum VenueCorpus {
  static let venues = [
    "The envoys dined at [Chequers|Chequers GB].",
    "Ships passed the [Kuril islands|Kuril Islands RU] at night.",
    "Barges went down the [Mississippi river] at night.",
    "The envoys dined at [Mar-a-Lago|Mar-a-Lago US].",
    "The envoys met at [Zhongnanhai|Zhongnanhai CN] in the morning.",
    "The envoys met in the [Great Hall of the People|Great Hall of the People CN].",
    "The envoys met at the [Blue House|Blue House KR] in the morning.",
    "The envoys met at the [Élysée|Élysée Palace FR] in the morning.",
    "The envoys met at the [Elysee Palace|Élysée Palace FR] in the morning.",
    "The envoys met at [Bürgenstock|Bürgenstock CH] in June.",
    "The envoys met at [Dolmabahçe Palace|Dolmabahçe Palace TR] in March.",
    "The envoys met at the [Dolmabahce Palace|Dolmabahçe Palace TR] in March.",
    "The envoys met at [Ciragan Palace|Çırağan Palace TR] in May.",
    "The envoys met at [UN headquarters|United Nations Headquarters US] in September.",
    "The envoys met in [Davos|CH] in January.",
    "The envoys met at [NATO headquarters|NATO headquarters BE] in July.",
    "The envoys met at [Lancaster House|Lancaster House GB] in July.",
    "The envoys met at [Villa La Grange|Villa La Grange CH] in June.",
    "The envoys met at [Camp Aguinaldo|PH] in June.",
    "The envoys met at [Hyderabad House|Hyderabad House IN] in June.",
    "The envoys met at [Bharat Mandapam|IN] in September.",
    "The envoys met at the [Hofburg|Hofburg AT] in June.",
    "The envoys met at [Panmunjom|KP] in April.",
    "The envoys met at [Guantanamo Bay|CU] in April.",
    "The jets took off from [Hmeimim|SY] at dawn.",
    "The jets took off from [Incirlik|TR] at dawn.",
    "He flew into [Heathrow|GB] on Sunday.",
    "He flew into [Dulles International Airport|US] on Sunday.",
    "Mortars fell in the [Green Zone|IQ] on Sunday.",
    "Crowds filled [Tahrir Square|EG] on Sunday.",
    "Crowds filled [Taksim Square|TR] on Sunday.",
    "Police cleared the [Temple Mount|IL] on Sunday.",
    "They were held in [Evin Prison|IR] for a year.",
  ].map(MarkedPlaces.init)

  /// Addresses and roads.
  static let streets = [
    "Police were called to 14 [Harrow Lane] at noon.",
    "Shots were fired on [Calle Ruiz Avenue] at noon.",
    "A crash closed [Fenwick Road] for hours.",
    "The office is at 220 [Orchard Street].",
    "A car burned on [Old Ridgemont Boulevard] at noon.",
  ].map(MarkedPlaces.init)
}
