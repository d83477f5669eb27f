import ArgumentDiagrams
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Recorded DOT, compared byte for byte. `RECORD=1` records anew and fails.
@Suite struct GoldenTests {
    private func compare(_ dot: String, with name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(name)")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try dot.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); run again without RECORD")
        } else {
            #expect(try String(contentsOf: file, encoding: .utf8) == dot)
        }
    }

    @Test("A small graph as it stands in a report")
    func report() throws {
        try compare(try Samples.ferry.dot(), with: "ferry.dot")
    }

    @Test("The main argument of a larger one, in plain terms")
    func mainArgument() throws {
        var style = DiagramStyle.report
        style.terms = .plain
        try compare(try Samples.buses.dot(style: style), with: "buses-plain.dot")
    }

    @Test("Hostile texts")
    func hostile() throws {
        try compare(try Hostile.graph().dot(), with: "hostile.dot")
    }
}
