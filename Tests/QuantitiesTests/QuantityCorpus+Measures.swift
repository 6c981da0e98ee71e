extension QuantityCorpus {
  /// Numbers with units of measurement.
  static let measures: [QuantityCorpusEntry] = [
    .init(
      "measure", 20, 20, unit: "kilometre",
      [
        "drove [20 km]", "drove [20km]", "drove [20 kilometres]", "drove [twenty kilometers]",
        "a [20-km] drive",
      ]),
    .init(
      "measure", 5, 5, unit: "kilogram",
      ["[5kg] of rice", "[5 kg] of rice", "[five kilos] of rice", "a [5-kilogram] sack"]),
    .init(
      "measure", 40, 40, unit: "degree Celsius",
      [
        "it was [40C]", "it was [40°C]", "it was [40 degrees Celsius]", "it was [40 °C]",
        "it was [40 degrees C]",
      ]),
    .init(
      "measure", 104, 104, unit: "degree Fahrenheit",
      ["it was [104F]", "it was [104°F]", "it was [104 degrees Fahrenheit]"]),
    .init(
      "measure", 150, 150, unit: "kilometre per hour",
      [
        "winds of [150 km/h]", "winds of [150 kph]", "winds of [150 kilometres per hour]",
        "winds of [150 kilometers an hour]",
      ]),
    .init(
      "measure", 90, 90, unit: "mile per hour",
      ["winds of [90 mph]", "winds of [90mph]", "winds of [90 miles an hour]"]),
    .init(
      "measure", 30, 30, unit: "metre per second",
      ["winds of [30 m/s]", "winds of [30 metres per second]"]),
    .init(
      "measure", 60, 60, unit: "knot", ["winds of [60 knots]"]),
    .init(
      "measure", 12000, 12000, unit: "hectare",
      ["[12,000 hectares] of scrub", "[12,000ha] of scrub", "[12,000 ha] of scrub"]),
    .init(
      "measure", 30, 30, unit: "square kilometre",
      ["[30 sq km] of marsh", "[30 square kilometres] of marsh", "[30 km²] of marsh"]),
    .init(
      "measure", 900, 900, unit: "square foot",
      ["[900 square feet] of floor", "[900 sq ft] of floor"]),
    .init(
      "measure", 600, 600, unit: "acre", ["[600 acres] of scrub", "a [600-acre] farm"]),
    .init(
      "measure", 960, 960, unit: "hectopascal", ["fell to [960 hPa]", "fell to [960 hectopascals]"]),
    .init(
      "measure", 1000, 1000, unit: "megawatt",
      ["made [1,000 MW]", "made [1,000 megawatts]", "a [1,000-megawatt] plant", "made [1,000MW]"]),
    .init(
      "measure", 25, 25, unit: "gigawatt hour",
      ["used [25 GWh]", "used [25 gigawatt hours]", "used [25GWh]"]),
    .init(
      "measure", 330, 330, unit: "kilovolt", ["a [330 kV] line", "a [330kV] line"]),
    .init(
      "measure", 3_000_000, 3_000_000, unit: "barrel per day",
      [
        "pumped [3 million barrels per day]", "pumped [3 million bpd]",
        "pumped [3 million barrels a day]",
      ]),
    .init(
      "measure", 2_000_000, 2_000_000, unit: "barrel", ["spilled [2 million barrels]"]),
    .init(
      "measure", 500, 500, unit: "tonne",
      ["[500 tonnes] of wheat", "[500 tons] of wheat", "[500 metric tons] of wheat"]),
    .init(
      "measure", 3, 3, unit: "megatonne", ["[3 megatonnes] of carbon", "[3Mt] of carbon"]),
    .init(
      "measure", 5, 5, unit: "gram", ["[5g] of gold", "[5 grams] of gold"]),
    .init(
      "measure", 70, 70, unit: "litre",
      ["[70 litres] of fuel", "[70 liters] of fuel", "[70l] of fuel"]),
    .init(
      "measure", 250, 250, unit: "millilitre", ["[250 ml] of milk", "[250ml] of milk"]),
    .init(
      "measure", 155, 155, unit: "millimetre",
      ["a [155mm] gun", "a [155-mm] gun", "a [155 mm] gun"]),
    .init(
      "measure", 16, 16, unit: "gigabyte",
      ["[16 GB] of memory", "[16GB] of memory", "[16 gigabytes] of memory"]),
    .init(
      "measure", 100, 100, unit: "megabit per second", ["ran at [100 Mbps]", "ran at [100Mbps]"]),
    .init(
      "measure", 3, 3, unit: "cubic metre", ["[3 cubic metres] of sand", "[3 m³] of sand"]),
    .init(
      "measure", 5, 5, unit: "pound",
      ["a [5-pound] sack", "a [5 pound] sack", "[5 pounds] of rice", "[5 lb] of rice"]),
    .init(
      "measure", 2.5, 2.5, unit: "year",
      ["served [two and a half years]", "served [2.5 years]", "served [2½ years]"]),
    .init(
      "measure", 20, 20, unit: "metre",
      ["a [20m] high wave", "a [20-metre] wave", "a wave [20m] tall"]),
    .init(
      "measure", 80, 80, unit: "decibel", ["reached [80 decibels]", "reached [80 dB]"]),
    .init(
      "measure", 400, 400, unit: "part per million",
      ["reached [400 ppm]", "reached [400 parts per million]"]),
    .init(
      "measure", 100, nil, unit: "tonne",
      [
        "[at least 100 tonnes] of sand", "[100 tonnes or more] of sand",
        "[more than 100 tonnes] of sand",
      ]),
  ]
}
