#if Graphviz && os(Linux)
    import Foundation
    import GraphvizRendering
    import Testing

    @testable import argraph

    @Suite("What is drawn apart is ended with who asked for it")
    struct RenderChildTests {
        /// A graph over which Graphviz broods for minutes.
        private static let hard: String = {
            var seed: UInt32 = 1
            func number() -> UInt32 {
                seed = seed &* 1_664_525 &+ 1_013_904_223
                return (seed >> 16) % 3_000
            }
            let edges = (0..<6_000).map { _ in "n\(number()) -> n\(number())" }
            return "digraph { \(edges.joined(separator: "\n")) }"
        }()

        /// The numbers of the processes of that name that this one started and that still run.
        private func children() throws -> [String] {
            let all = try FileManager.default.contentsOfDirectory(atPath: "/proc")
            return all.filter { Int($0) != nil }.filter { number in
                guard
                    let status = try? String(
                        contentsOfFile: "/proc/\(number)/status", encoding: .utf8)
                else { return false }
                let lines = status.split(separator: "\n")
                return lines.contains("Name:\targraph-render")
                    && lines.contains("PPid:\t\(ProcessInfo.processInfo.processIdentifier)")
                    && !lines.contains { $0.hasPrefix("State:\tZ") }
            }
        }

        /// The files below the temporary folder that a process holds open.
        private func files(of process: String) throws -> [String] {
            let folder = "/proc/\(process)/fd"
            return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)
            }
            .filter { $0.hasPrefix(FileManager.default.temporaryDirectory.path()) }
        }

        private func wait(
            _ what: String, until holds: () throws -> Bool
        ) async throws {
            for _ in 0..<600 {
                if try holds() { return }
                try await Task.sleep(for: .milliseconds(50))
            }
            Issue.record("\(what)")
        }

        @Test(
            "a task that is cancelled leaves no child behind, nor a file that it had open"
        )
        func cancelled() async throws {
            let before = try children()
            let dot = RenderChildTests.hard
            let work = Task { try await RenderChild().picture(of: dot, as: .svg, dpi: 96) }
            try await wait("the child never began") { try children().count > before.count }
            let started = Set(try children()).subtracting(before)
            for child in started { #expect(try files(of: child).isEmpty) }
            work.cancel()
            await #expect(throws: (any Error).self) { try await work.value }
            try await wait("the child runs on") {
                Set(try children()).isDisjoint(with: started)
            }
        }
    }
#endif
