#!/usr/bin/python3
"""Writes made-up rows with the columns of an export of ACLED, for measuring imports.

usage: acled_rows.py ROWS [SEED] > rows.csv

The same numbers always give the same rows. As in real exports, few countries, places, actors and
kinds of event have most of the rows, most rows tell no deaths, notes are one to four sentences, and
identifiers count up within a country while days go by. Every event is made up.
"""
import bisect
import csv
import itertools
import random
import sys
from datetime import date, timedelta

HEADER = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 "
    "assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region "
    "country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale "
    "notes fatalities tags timestamp").split()

# Code, number, region, country, the middle of it, first-level divisions, known places.
COUNTRIES = [
    ("UKR", 804, "Europe", "Ukraine", 48.5, 35.0, "Donetsk Kharkiv Kherson Zaporizhia Sumy Luhansk",
     "Bakhmut Kharkiv Kherson Avdiivka Nikopol Sumy Kupiansk Orikhiv Vovchansk Kramatorsk Odesa Kyiv"),
    ("SYR", 760, "Middle East", "Syria", 35.0, 38.0, "Aleppo Idleb Hama Homs Daraa",
     "Aleppo Idlib Hama Homs Daraa Damascus Raqqa Palmyra Manbij Afrin"),
    ("MMR", 104, "Southeast Asia", "Myanmar", 20.5, 96.0, "Sagaing Magway Mandalay Shan Kachin",
     "Sagaing Monywa Mandalay Magway Lashio Myitkyina Yangon Loikaw"),
    ("YEM", 887, "Middle East", "Yemen", 15.0, 45.0, "Taizz Marib Hodeidah Aden Saada",
     "Taiz Marib Aden Sanaa Saada Dhale"),
    ("IND", 356, "South Asia", "India", 22.0, 79.0, "Punjab Manipur Bihar Kerala Assam",
     "Delhi Amritsar Imphal Patna Srinagar Guwahati Kolkata Mumbai"),
    ("NGA", 566, "Western Africa", "Nigeria", 9.0, 8.0, "Borno Zamfara Kaduna Benue Plateau",
     "Maiduguri Kaduna Jos Gusau Makurdi Lagos Abuja"),
    ("MEX", 484, "North America", "Mexico", 23.0, -102.0, "Guerrero Michoacan Sinaloa Jalisco",
     "Acapulco Culiacan Tijuana Guadalajara Morelia Celaya"),
    ("SOM", 706, "Eastern Africa", "Somalia", 3.0, 45.0, "Banadir Bay Gedo Mudug",
     "Mogadishu Baidoa Kismayo Galkayo Afgooye"),
    ("IRQ", 368, "Middle East", "Iraq", 33.0, 44.0, "Diyala Anbar Kirkuk Ninewa",
     "Baghdad Mosul Kirkuk Baqubah Basra"),
    ("SDN", 729, "Northern Africa", "Sudan", 14.0, 30.0, "Khartoum Darfur Kordofan Gezira",
     "Khartoum Omdurman Nyala Kadugli"),
    ("COL", 170, "South America", "Colombia", 4.0, -73.0, "Cauca Antioquia Choco Arauca",
     "Cali Medellin Popayan Arauca Bogota"),
    ("PSE", 275, "Middle East", "Palestine", 31.7, 34.9, "Gaza Hebron Jenin Nablus",
     "Rafah Gaza Jenin Nablus Hebron"),
    ("FRA", 250, "Europe", "France", 46.5, 2.5, "Bretagne Normandie Occitanie",
     "Paris Lyon Marseille Nantes Toulouse"),
    ("BRA", 76, "South America", "Brazil", -12.0, -50.0, "Bahia Para Ceara",
     "Salvador Fortaleza Recife Manaus"),
]

# Sub-event, event, disorder, share, mean deaths.
KINDS = [
    ("Shelling/artillery/missile attack", "Explosions/Remote violence", "Political violence", 26, .2),
    ("Peaceful protest", "Protests", "Demonstrations", 22, 0),
    ("Armed clash", "Battles", "Political violence", 18, 1.6),
    ("Attack", "Violence against civilians", "Political violence", 10, 1.1),
    ("Air/drone strike", "Explosions/Remote violence", "Political violence", 9, .7),
    ("Remote explosive/landmine/IED", "Explosions/Remote violence", "Political violence", 4, .8),
    ("Mob violence", "Riots", "Political violence", 3, .2),
    ("Abduction/forced disappearance", "Violence against civilians", "Political violence", 3, 0),
    ("Looting/property destruction", "Strategic developments", "Strategic developments", 2, 0),
    ("Arrests", "Strategic developments", "Strategic developments", 1, 0),
    ("Protest with intervention", "Protests", "Demonstrations", 1, 0),
    ("Change to group/activity", "Strategic developments", "Strategic developments", 1, 0),
]

SENTENCES = [
    "Around {day}, {actor1} carried out an action near {place} ({admin}), {country}.",
    "On {day}, {actor1} and {actor2} exchanged fire at {place} in the {admin} area, and both sides "
    "said that the other had begun; damage to houses, a school and a power line was told.",
    "Casualties unknown.", "No injuries or fatalities were reported.",
    "{n} people were wounded, two of them badly, and taken to the hospital of {place}.",
    "{n} houses, \"a shop\" and the road to {place} were damaged, according to local officials.",
    "The crowd asked for higher wages, for water and for the release of those held since {day}.",
    "[size=about {n}]", "Fatalities coded as {deaths}.",
    "Another source places the event some kilometres away and one day later.",
]

SYLLABLES = "ba be ka ko la li ma mo na ne pa po ra ri sa so ta te va vi zo shi dra gor kel".split()


def weighted(items, power):
    """A chooser after Zipf."""
    sums = list(itertools.accumulate(1 / (rank + 2) ** power for rank in range(len(items))))
    return lambda chance: items[bisect.bisect(sums, chance.random() * sums[-1])]


def places(country, chance):
    """Known places first, then villages that no gazetteer holds."""
    known = country[7].split()
    villages = {
        "".join(chance.choices(SYLLABLES, k=chance.choice([2, 3, 3, 4]))).capitalize()
        + chance.choice(["", "", "", " al Gharbi", " Khurd", "-" + str(chance.randint(1, 9))])
        for _ in range(6000)}
    divisions = country[6].split()
    return [
        (name, chance.choice(divisions), round(country[4] + chance.gauss(0, 1.5), 4),
         round(country[5] + chance.gauss(0, 1.5), 4))
        for name in known + sorted(villages)]


def actors(country):
    name = country[3]
    return [
        f"Military Forces of {name} (2019-)", f"Civilians ({name})", f"Protesters ({name})",
        f"Unidentified Armed Group ({name})", f"Police Forces of {name} (2019-)",
        f"Rioters ({name})", "Military Forces of Russia (2000-)", f"{name} Liberation Front",
        f"NDF: National Defence Force of {name}", "Islamic State", f"Militia of {name} (North)",
    ] + [f"{name} Communal Militia {number}" for number in range(40)]


def main(rows, seed):
    chance = random.Random(seed)
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(HEADER)
    country_of = weighted(COUNTRIES, 0.9)
    place_of = {c[0]: weighted(places(c, chance), 0.85) for c in COUNTRIES}
    actor_of = {c[0]: weighted(actors(c), 1.0) for c in COUNTRIES}
    shares = list(itertools.accumulate(kind[3] for kind in KINDS))
    source_of = weighted([f"Newsroom {n}" for n in range(300)] + ["Telegram", "Twitter"], 1.0)
    counts = {c[0]: 1000 for c in COUNTRIES}
    first = date(2018, 1, 1)
    for number in range(rows):
        country = country_of(chance)
        code, iso, region, name = country[:4]
        counts[code] += 1
        kind = KINDS[bisect.bisect_left(shares, chance.random() * shares[-1])]
        day = first + timedelta(days=number * 2900 // rows)
        location, admin, latitude, longitude = place_of[code](chance)
        one, other = actor_of[code](chance), actor_of[code](chance)
        if kind[0].startswith("Peaceful"):
            one, other = f"Protesters ({name})", ""
        deaths = int(chance.expovariate(1 / kind[4])) if kind[4] else 0
        values = dict(
            day=f"{day.day} {day:%B %Y}", actor1=one, actor2=other or "others", place=location,
            admin=admin, country=name, n=chance.randint(2, 90), deaths=deaths)
        told = chance.choices(SENTENCES, k=chance.choice([1, 2, 2, 3, 4]))
        notes = " ".join(sentence.format(**values) for sentence in told)
        sources = "; ".join(source_of(chance) for _ in range(chance.choice([1, 1, 2, 3])))
        table.writerow([
            f"{code}{counts[code]}", day.isoformat(), day.year, chance.choices([1, 2, 3], [90, 8, 2])[0],
            kind[2], kind[1], kind[0], one, "", "State forces", other, "",
            "Civilians" if other else "", "State forces-Civilians", "", iso, region, name, admin,
            f"{admin} District", "", location, latitude, longitude,
            chance.choices([1, 2, 3], [70, 25, 5])[0], sources, "National", notes, deaths, "",
            1684195200 + number])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
