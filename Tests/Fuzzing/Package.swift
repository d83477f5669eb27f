// swift-tools-version: 6.2
import PackageDescription

// `Scripts/fuzz` builds this with libFuzzer, which brings the main function. README.md beside this
// file says how to run it.
let package = Package(
    name: "Fuzzing",
    dependencies: [.package(name: "ArgumentKit", path: "../..", traits: [])],
    targets: [
        .executableTarget(
            name: "argdown-fuzzer",
            dependencies: [
                .product(name: "Argdown", package: "ArgumentKit"),
                .product(name: "ArgumentModel", package: "ArgumentKit"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
