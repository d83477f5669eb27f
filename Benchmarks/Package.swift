// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "ArgumentKit", path: "..")],
    targets: [
        .executableTarget(
            name: "rendering-bench",
            dependencies: [.product(name: "GraphvizRendering", package: "ArgumentKit")])
    ],
    swiftLanguageModes: [.v6]
)
