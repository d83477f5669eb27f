// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Training",
    dependencies: [.package(name: "ArgumentKit", path: "..", traits: [])],
    targets: [
        .executableTarget(
            name: "corpus-features",
            dependencies: [
                .product(name: "ArgumentMining", package: "ArgumentKit"),
                .product(name: "ArgumentModel", package: "ArgumentKit"),
                .product(name: "SourceText", package: "ArgumentKit"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
