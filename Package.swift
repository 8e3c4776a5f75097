// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of ours: every folder under `Sources/` bears its target's name.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: files,
    swiftSettings: settings)
}

let package = Package(
  name: "gazette",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gazette", targets: ["GazetteCommand"]),
    .library(name: "Gazette", targets: ["Gazette"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Crafts: they know nothing of Gazette.
    room("Diagnostics"),
    room("Files", ["Diagnostics"]),
    room("Tabular", ["Diagnostics"]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    room("Markup", ["CCmark", "Diagnostics"]),
    room("Templates", ["Diagnostics"]),
    room("Comparison"),
    room("Charts"),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    room("Spreadsheets", ["CXlsxWriter"]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("Databases", ["CSQLite"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("Compression", ["CZlib"]),
    // ICU is the one that Foundation carries; it has to be named once more to be called without it.
    .target(
      name: "Languages", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("_FoundationICU")]),

    // What all rooms speak of.
    room("GazetteModel", ["Charts", "Diagnostics", "Languages", "Tabular"]),

    // Rooms: each does one stage and imports no other room.
    room(
      "Loading",
      [
        "Charts", "Comparison", "Diagnostics", "Files", "GazetteModel", "Languages", "Markup",
        "Tabular", "Yams",
      ]),
    room("Checking", ["Diagnostics", "GazetteModel", "Tabular"]),
    room("Deriving", ["Databases", "Diagnostics", "GazetteModel", "Tabular"]),
    room(
      "Rendering",
      [
        "Charts", "Comparison", "Diagnostics", "GazetteModel", "Languages", "Markup", "Tabular",
        "Templates",
      ]),
    room(
      "Exporting",
      ["Databases", "Diagnostics", "GazetteModel", "Spreadsheets", "Tabular"]),
    room(
      "Publishing", ["Diagnostics", "Files", .product(name: "Crypto", package: "swift-crypto")]),

    // The hallway, and what stands on it.
    .target(
      name: "Gazette",
      dependencies: [
        "Checking", "Compression", "Databases", "Deriving", "Diagnostics", "Exporting", "Files",
        "GazetteModel", "Loading", "Markup", "Publishing", "Rendering", "Spreadsheets", "Tabular",
        "Templates",
      ],
      swiftSettings: settings,
      plugins: ["EmbedStarter"]),
    room("Serving", ["Gazette"]),
    .executableTarget(
      name: "GazetteCommand",
      dependencies: [
        "Diagnostics", "Files", "Gazette", "GazetteModel", "Publishing", "Serving",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What times the drawing of charts.
    .executableTarget(
      name: "ChartsBenchmark", dependencies: ["Charts"], path: "Benchmarks/Charts",
      swiftSettings: settings),

    // The starter project that `gazette init` writes is the repository's own, embedded at build time.
    .executableTarget(name: "EmbedStarterTool", swiftSettings: settings),
    .plugin(name: "EmbedStarter", capability: .buildTool(), dependencies: ["EmbedStarterTool"]),

    // What the tests of several targets share.
    .target(
      name: "TestKit",
      dependencies: ["Diagnostics", "Files", "Gazette", "GazetteModel", "Publishing"],
      path: "Tests/TestKit", swiftSettings: settings),

    tests(of: "Diagnostics"),
    tests(of: "Files", ["Diagnostics"]),
    tests(of: "Tabular", ["Diagnostics"]),
    tests(of: "Markup", ["Diagnostics"]),
    tests(of: "Templates", ["Diagnostics"]),
    tests(of: "Comparison", ["TestKit"]),
    tests(of: "Charts", ["TestKit"], excluding: ["Pictures"]),
    tests(of: "Spreadsheets", ["TestKit"]),
    tests(of: "Databases", ["TestKit"]),
    tests(of: "Languages"),
    tests(of: "Compression", ["CZlib", "TestKit"]),
    tests(of: "Publishing", ["Diagnostics", "Files", "TestKit"]),
    tests(of: "GazetteModel", ["Charts", "Diagnostics", "Languages", "Tabular", "TestKit"]),
    tests(
      of: "Loading",
      ["Diagnostics", "Files", "GazetteModel", "Markup", "Tabular", "TestKit"]),
    tests(of: "Checking", ["Deriving", "Diagnostics", "GazetteModel", "Tabular", "TestKit"]),
    tests(of: "Deriving", ["Databases", "Diagnostics", "GazetteModel", "Tabular", "TestKit"]),
    tests(of: "Rendering", ["Diagnostics", "GazetteModel", "Tabular", "TestKit"]),
    tests(
      of: "Exporting",
      ["Databases", "Diagnostics", "GazetteModel", "Tabular", "TestKit"]),
    tests(
      of: "Gazette",
      ["Databases", "Diagnostics", "Files", "GazetteModel", "Publishing", "Tabular", "TestKit"]),
    tests(
      of: "GazetteCommand",
      [
        "Diagnostics", "Files", "Gazette", "Publishing", "TestKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)
