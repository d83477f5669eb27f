// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "ArgumentKit", path: "..")],
    targets: [
        .target(name: "Measuring"),
        .executableTarget(
            name: "rendering-bench",
            dependencies: [
                "Measuring", .product(name: "GraphvizRendering", package: "ArgumentKit"),
            ]),
        .executableTarget(
            name: "argdown-bench",
            dependencies: ["Measuring", .product(name: "ArgumentKit", package: "ArgumentKit")]),
        .executableTarget(
            name: "argument-bench",
            dependencies: ["Measuring", .product(name: "ArgumentKit", package: "ArgumentKit")]),
        .executableTarget(
            name: "analysis-bench",
            dependencies: ["Measuring", .product(name: "ArgumentKit", package: "ArgumentKit")]),
        .executableTarget(
            name: "review-bench",
            dependencies: ["Measuring", .product(name: "ArgumentKit", package: "ArgumentKit")]),
    ],
    swiftLanguageModes: [.v6]
)
