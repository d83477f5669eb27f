// swift-tools-version: 6.2
import PackageDescription

// A package as a user would write it. `Scripts/test` builds and runs it twice: as it stands, and with
// CONSUMER_TRAITS=off, without Graphviz.
let traits: Set<Package.Dependency.Trait> =
    Context.environment["CONSUMER_TRAITS"] == "off" ? [] : [.defaults]

let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "ArgumentKit", path: "../..", traits: traits)],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [.product(name: "ArgumentKit", package: "ArgumentKit")],
            swiftSettings: traits.isEmpty ? [] : [.define("RENDERS")])
    ],
    swiftLanguageModes: [.v6]
)
