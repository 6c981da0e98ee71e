// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with: dependencies that leak into an interface must say so.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library module of claimbench.
///
/// `data` names the folder inside it whose files are compiled in.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], data: String? = nil)
  -> Target
{
  .target(
    name: name, dependencies: dependencies, exclude: data.map { [$0] } ?? [],
    swiftSettings: settings)
}

/// The C target that hands out a module's data files in place (`#embed`).
func data(_ name: String, of module: String, folder: String = "Lexicon") -> Target {
  .target(name: name, path: "Sources/\(module)/\(folder)")
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "SeededRandom"] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "claimbench",
  products: [.executable(name: "claimbench", targets: ["claimbench"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values.
    module("ClaimModel"),

    // Bytes to tokens.
    data("TextLexicon", of: "TextAnalysis"),
    module("TextAnalysis", ["ClaimModel", "TextLexicon"], data: "Lexicon"),
    data("PartsOfSpeechModel", of: "PartsOfSpeech", folder: "Model"),
    module("PartsOfSpeech", ["TextAnalysis", "PartsOfSpeechModel"], data: "Model"),

    // One dimension each; they never import one another.
    data("TimeLexicon", of: "TimeExpressions"),
    module("TimeExpressions", ["ClaimModel", "TextAnalysis", "TimeLexicon"], data: "Lexicon"),
    data("QuantityLexicon", of: "Quantities"),
    module("Quantities", ["ClaimModel", "TextAnalysis", "QuantityLexicon"], data: "Lexicon"),
    data("PlacesData", of: "Places", folder: "Gazetteer"),
    module("Places", ["ClaimModel", "TextAnalysis", "PlacesData"], data: "Gazetteer"),

    // Text to claims, claims against evidence.
    data("ClaimLexicon", of: "ClaimExtraction"),
    module(
      "ClaimExtraction",
      [
        "ClaimModel", "TextAnalysis", "PartsOfSpeech", "TimeExpressions", "Quantities", "Places",
        "ClaimLexicon",
      ], data: "Lexicon"),
    data("VerificationRules", of: "Verification", folder: "Rules"),
    module("Verification", ["ClaimModel", "VerificationRules"], data: "Rules"),

    // Files and other programs. libxml2 reads HTML as it is found; it is part of every system
    // that has a desktop or a web server.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    data("ArticleLexicon", of: "ArticleFormats"),
    module(
      "ArticleFormats",
      ["ClaimModel", "TextAnalysis", "TimeExpressions", "CLibXML2", "ArticleLexicon"],
      data: "Lexicon"),
    // Copies of sources beside records of evidence.
    module(
      "KeptSources",
      [
        "ClaimModel", "TextAnalysis", "TimeExpressions", "Quantities", "ClaimExtraction",
        "ArticleFormats",
      ]),
    module("OrderedJSON"),
    module(
      "EvidenceFormats",
      [
        "ClaimModel", "TextAnalysis", "TimeExpressions", "Quantities", "Places", "ClaimExtraction",
        .product(name: "Yams", package: "Yams"),
      ]),
    module(
      "ClaimStore",
      [
        "ClaimModel", "OrderedJSON", "Verification",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    module(
      "Interchange",
      ["ClaimModel", "OrderedJSON", "TextAnalysis", "ClaimExtraction", "Verification"]),
    module(
      "Reports",
      [
        "ClaimModel", "OrderedJSON", "TextAnalysis", "TimeExpressions", "Places", "Verification",
        "Interchange",
      ]),

    .executableTarget(
      name: "claimbench",
      dependencies: [
        "ClaimModel", "TextAnalysis", "ClaimExtraction", "Verification", "ClaimStore",
        "ArticleFormats", "KeptSources", "EvidenceFormats", "Interchange", "OrderedJSON", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Makes the models that PartsOfSpeech compiles in; see Scripts/train-tagger.sh.
    .executableTarget(
      name: "train-tagger", dependencies: ["PartsOfSpeech", "TextAnalysis"],
      path: "Scripts/train-tagger", swiftSettings: settings),

    // What the budgets are held against; see Scripts/bench.
    .executableTarget(
      name: "claimbench-bench",
      dependencies: [
        "ClaimModel", "TextAnalysis", "TimeExpressions", "Places", "Quantities",
        "ClaimExtraction", "Interchange", "OrderedJSON", "Verification", "ClaimStore",
        "SeededRandom", .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Benchmarks", swiftSettings: settings),

    // Tests mirror the modules; `TestSupport` holds what tests of the program share.
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "ClaimModel", "Places", "TextAnalysis", .product(name: "Yams", package: "Yams"),
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    // How well the program does on the sample articles; see Scripts/evaluate.
    .executableTarget(
      name: "claimbench-evaluate", dependencies: ["TestSupport"], path: "Tests/Evaluate",
      swiftSettings: settings),
    tests(of: "ClaimModel"),
    tests(of: "TextAnalysis"),
    tests(of: "PartsOfSpeech", ["TextAnalysis", "PartsOfSpeechModel"]),
    tests(of: "TimeExpressions", ["ClaimModel", "TextAnalysis"]),
    tests(of: "Quantities", ["ClaimModel", "TextAnalysis"]),
    tests(of: "Places", ["ClaimModel", "TextAnalysis"]),
    tests(
      of: "ClaimExtraction",
      ["ClaimModel", "TextAnalysis", "TimeExpressions", "Quantities", "Places"]),
    tests(of: "Verification", ["ClaimModel"]),
    tests(of: "EvidenceFormats", ["ClaimModel"]),
    tests(of: "ArticleFormats", ["ClaimModel", "TextAnalysis"]),
    tests(of: "KeptSources", ["ClaimModel"]),
    tests(
      of: "ClaimStore",
      ["ClaimModel", "Verification", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "OrderedJSON"),
    tests(
      of: "Interchange",
      ["ClaimModel", "OrderedJSON", "TextAnalysis", "ClaimExtraction", "Verification"]),
    tests(of: "Reports", ["ClaimModel", "TextAnalysis", "Verification"]),
    .testTarget(
      name: "claimbenchTests", dependencies: ["TestSupport", "claimbench"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)

// Scripts/fuzz asks for it: the program needs libFuzzer to link.
if Context.environment["CLAIMBENCH_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "claimbench-fuzz",
      dependencies: [
        "ClaimModel", "TextAnalysis", "TimeExpressions", "Quantities", "Places", "Interchange",
        "OrderedJSON", "CLibFuzzer",
      ], path: "Fuzz", exclude: ["CLibFuzzer"], swiftSettings: settings),
  ]
}
