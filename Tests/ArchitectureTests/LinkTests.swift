import Foundation
import Testing

@Suite("The documents lead somewhere")
struct LinkTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let documents = [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Documentation/Architecture.md",
        "Documentation/Miner.md", "Benchmarks/README.md",
    ]

    @Test("every relative link and every file named in code marks exists", arguments: documents)
    func links(_ name: String) throws {
        let file = LinkTests.root.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /\]\(([^)#:\s]+)\)/) {
            let target = file.deletingLastPathComponent().appending(path: String(match.1))
            #expect(FileManager.default.fileExists(atPath: target.path()), "\(match.1)")
        }
        for match in text.matches(of: /`((?:Sources|Tests|Scripts|Documentation)\/[\w\/.+-]+)`/) {
            let target = LinkTests.root.appending(path: String(match.1))
            #expect(FileManager.default.fileExists(atPath: target.path()), "\(match.1)")
        }
    }
}
