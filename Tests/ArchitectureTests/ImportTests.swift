import Foundation
import Testing

/// DESIGN's table of imports, read off the sources. SwiftPM checks that an import is declared
/// (`make imports`); this checks that what is declared is allowed.
@Suite("Imports run one way")
struct ImportTests {
    private static let base: Set<String> = ["SourceText", "ArgumentModel", "CResources"]
    private static let allowed: [String: Set<String>] = [
        "SourceText": ["CResources"],
        "ArgumentModel": ["SourceText"],
        "ArgumentMining": base,
        "Argdown": ["SourceText", "ArgumentModel"],
        "ArgumentAnalysis": base,
        "ArgumentDiagrams": base,
        "DebatePrep": base.union(["ArgumentAnalysis"]),
        "ArgumentPublishing": base.union([
            "Argdown", "ArgumentMining", "ArgumentAnalysis", "ArgumentDiagrams",
            "DebatePrep",
        ]),
        "ArgumentEditing": ["SourceText", "ArgumentModel", "ArgumentMining", "Argdown"],
        "GraphvizRendering": ["CCairo", "CGraphviz"],
    ]
    private static let lean: Set<String> = [
        "DebatePrep", "SourceText", "ArgumentModel", "ArgumentMining", "ArgumentDiagrams",
        "ArgumentAnalysis",
        "ArgumentPublishing", "ArgumentEditing",
    ]

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let targets: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "Sources").path())
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    private static func imports(of target: String) throws -> [(file: String, module: String)] {
        let folder = root.appending(path: "Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found: [(file: String, module: String)] = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            let line = /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|enum|func|var)\s+)?(\w+)/
            for match in text.matches(of: line.anchorsMatchLineEndings()) {
                found.append((file.lastPathComponent, String(match.1)))
            }
        }
        return found
    }

    @Test("a library imports of ours what DESIGN allows", arguments: allowed.keys.sorted())
    func allowedImports(target: String) throws {
        let ours = Set(ImportTests.targets)
        let allowed = try #require(ImportTests.allowed[target])
        for (file, module) in try ImportTests.imports(of: target) where ours.contains(module) {
            #expect(allowed.contains(module), "\(target)/\(file) imports \(module)")
        }
    }

    @Test("the core imports no Foundation", arguments: lean.sorted())
    func noFoundation(target: String) throws {
        for (file, module) in try ImportTests.imports(of: target) {
            #expect(!module.hasPrefix("Foundation"), "\(target)/\(file) imports \(module)")
        }
    }

    @Test("every folder of Sources is known")
    func knownTargets() {
        let known = Set(ImportTests.allowed.keys).union([
            "ArgumentKit", "CCairo", "CGraphviz", "CResources", "argraph", "argraph-render",
        ])
        #expect(ImportTests.targets.count > 5)
        #expect(Set(ImportTests.targets) == known)
    }

    @Test("the umbrella re-exports every library and holds nothing else")
    func umbrella() throws {
        let imports = Set(try ImportTests.imports(of: "ArgumentKit").map(\.module))
        #expect(imports == Set(ImportTests.allowed.keys))
    }

    @Test("no source leans on files outside the project")
    func standsAlone() throws {
        for target in ImportTests.targets {
            let folder = ImportTests.root.appending(path: "Sources/\(target)")
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard ["swift", "c", "h"].contains(file.pathExtension) else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(!text.contains("../shared"), "\(file.lastPathComponent)")
            }
        }
    }
}

@Suite("A consumer can name every public type")
struct PublicTypeTests {
    @Test("Tests/Consumer names each public type of the libraries")
    func named() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let list = try String(
            contentsOf: root.appending(path: "Tests/Consumer/Sources/Consumer/PublicTypes.swift"),
            encoding: .utf8)
        let sources = FileManager.default.enumerator(
            at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        var count = 0
        while let file = sources?.nextObject() as? URL {
            guard file.pathExtension == "swift", !file.path().contains("/argraph/") else {
                continue
            }
            let text = try String(contentsOf: file, encoding: .utf8)
            let line =
                /^(?:@\w+ )*public (?:final |indirect )*(?:struct|enum|actor|protocol) (\w+)/
            for match in text.matches(of: line.anchorsMatchLineEndings()) {
                count += 1
                let name = String(match.1)
                let spellings = ["    \(name).self,", "    \(name)<", "(any \(name)).self,"]
                #expect(spellings.contains { list.contains($0) }, "\(name) is not named")
            }
        }
        #expect(count > 50)
    }
}
