// swift-tools-version: 6.2
import PackageDescription

/// How every Swift target of this package is compiled: imports carry their access level,
/// existential types say `any`, and a member is seen only where its module is imported.
let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The C libraries are linked only where rendering was asked for.
let drawing: [Target.Dependency] = ["CGraphviz", "CCairo"].map {
    .target(name: $0, condition: .when(traits: ["Graphviz"]))
}

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// A short program that shows one use of the library.
func example(_ name: String, _ folder: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["ArgumentKit"], path: "Examples/\(folder)",
        swiftSettings: swiftSettings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

let libraries = [
    "SourceText", "ArgumentModel", "ArgumentMining", "Argdown", "ArgumentAnalysis",
    "ArgumentDiagrams", "DebatePrep", "ArgumentPublishing", "ArgumentEditing", "GraphvizRendering",
]

let package = Package(
    name: "ArgumentKit",
    products: [
        .library(name: "ArgumentKit", targets: ["ArgumentKit"] + libraries),
        .executable(name: "argraph", targets: ["argraph"]),
        .executable(name: "argraph-render", targets: ["argraph-render"]),
    ] + libraries.map { .library(name: $0, targets: [$0]) },
    traits: [
        .trait(
            name: "Graphviz",
            description: "Render SVG, PDF and PNG in-process (libgraphviz-dev, librsvg2-dev)"),
        .default(enabledTraits: ["Graphviz"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .target(
            name: "CResources",
            exclude: [
                "cues", "debate", "explore", "inspecting", "mining", "models", "page", "themes",
            ]),
        .systemLibrary(
            name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
        .systemLibrary(
            name: "CCairo", pkgConfig: "librsvg-2.0",
            providers: [.apt(["libcairo2-dev", "libpng-dev", "librsvg2-dev"])]),
        library("SourceText", ["CResources"]),
        library(
            "ArgumentModel",
            ["SourceText", .product(name: "OrderedCollections", package: "swift-collections")]),
        library("ArgumentMining", ["ArgumentModel", "SourceText", "CResources"]),
        library(
            "Argdown",
            [
                "ArgumentModel", "SourceText",
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "Yams", package: "Yams"),
            ]),
        library("ArgumentAnalysis", ["ArgumentModel", "SourceText", "CResources"]),
        library("ArgumentDiagrams", ["ArgumentModel", "SourceText", "CResources"]),
        library(
            "DebatePrep", ["ArgumentAnalysis", "ArgumentModel", "SourceText", "CResources"]),
        library(
            "ArgumentPublishing",
            [
                "Argdown", "ArgumentAnalysis", "ArgumentDiagrams", "ArgumentModel", "DebatePrep",
                "SourceText", .product(name: "Mustache", package: "swift-mustache"),
            ]),
        library(
            "ArgumentEditing", ["Argdown", "ArgumentMining", "ArgumentModel", "SourceText"]),
        library("GraphvizRendering", drawing),
        library("ArgumentKit", libraries.map { .target(name: $0) }),
        .executableTarget(
            name: "argraph",
            dependencies: [
                "ArgumentKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "argraph-render", dependencies: ["GraphvizRendering"],
            swiftSettings: swiftSettings),
        example("report-diagram", "ReportDiagram"),
        example("structure-inspection", "StructureInspection"),
        example("debate-outline", "DebateOutline"),
        .target(
            name: "TestSupport", dependencies: ["ArgumentAnalysis", "ArgumentModel", "SourceText"],
            path: "Tests/TestSupport", swiftSettings: swiftSettings),
        tests("SourceTextTests", ["SourceText"]),
        tests("ArgumentModelTests", ["ArgumentModel", "SourceText", "TestSupport"]),
        tests("ArgumentMiningTests", ["ArgumentMining", "ArgumentModel", "SourceText"]),
        tests(
            "ArgdownTests", ["Argdown", "ArgumentModel", "SourceText", "TestSupport"],
            exclude: ["Fixtures"]),
        tests(
            "ArgumentAnalysisTests",
            ["ArgumentAnalysis", "ArgumentModel", "SourceText", "TestSupport"]),
        tests(
            "ArgumentDiagramsTests",
            ["ArgumentDiagrams", "ArgumentModel", "SourceText", "TestSupport"],
            exclude: ["Golden"]),
        tests(
            "DebatePrepTests",
            ["DebatePrep", "ArgumentAnalysis", "ArgumentModel", "SourceText", "TestSupport"]),
        tests(
            "ArgumentPublishingTests",
            [
                "ArgumentPublishing", "Argdown", "ArgumentAnalysis", "ArgumentDiagrams",
                "ArgumentModel", "DebatePrep", "GraphvizRendering", "SourceText", "TestSupport",
            ], exclude: ["Golden"]),
        tests(
            "ArgumentEditingTests",
            ["ArgumentEditing", "Argdown", "ArgumentMining", "ArgumentModel", "SourceText"]),
        tests("GraphvizRenderingTests", ["GraphvizRendering"]),
        tests(
            "ArgraphTests",
            [
                "ArgumentKit", "argraph", "argraph-render", "report-diagram",
                "structure-inspection", "debate-outline", "TestSupport",
            ],
            exclude: ["Golden"]),
        tests("ArchitectureTests", []),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
