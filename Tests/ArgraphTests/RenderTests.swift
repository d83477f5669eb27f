#if Graphviz
    import ArgumentKit
    import Foundation
    import Testing

    @Suite("argraph render, and what it draws apart")
    struct RenderTests {
        @Test("draws DOT from elsewhere in each form")
        func forms() throws {
            let folder = try Program.Folder()
            try folder.put("digraph { a -> b [label=\"because\"] }", "g.dot")
            let run = try Program.run(
                "render", "g.dot", "-o", "g.svg", "-o", "g.pdf", "-o", "g.png", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(folder.names == ["g.dot", "g.pdf", "g.png", "g.svg"])
            #expect(try folder.text("g.svg").contains(">because<"))
            #expect(try folder.data("g.pdf").starts(with: Data("%PDF".utf8)))
            #expect(try folder.data("g.png").dropFirst().starts(with: Data("PNG".utf8)))
        }

        @Test(
            "blames the text where it is to blame",
            arguments: [
                ("digraph { a [image=\"/etc/passwd\"] }", "opens files"),
                ("digraph { a [URL=\"javascript:alert(1)\"] }", "may not be"),
                ("digraph { a -> ", "line 1"), ("", "no graph"),
                ("digraph { a } digraph { b }", "2"),
                ("digraph { a [label=\"\u{1}\"] }", "U+0001"),
            ])
        func badText(dot: String, words: String) throws {
            let folder = try Program.Folder()
            try folder.put(dot, "g.dot")
            let run = try Program.run("render", "g.dot", in: folder)
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
            #expect(folder.names == ["g.dot"])
        }

        @Test("ends Graphviz when its time is up")
        func timeLimit() throws {
            let folder = try Program.Folder()
            var seed: UInt32 = 1
            func number() -> UInt32 {
                seed = seed &* 1_664_525 &+ 1_013_904_223
                return (seed >> 16) % 3_000
            }
            let edges = (0..<6_000).map { _ in "n\(number()) -> n\(number())" }
            try folder.put("digraph { \(edges.joined(separator: "\n")) }", "g.dot")
            let start = ContinuousClock.now
            let run = try Program.run("render", "g.dot", "--timeout", "1", in: folder)
            #expect(run.status == 70 && run.errors.contains("1 seconds"), "\(run.errors)")
            #expect(start.duration(to: .now) < .seconds(20))
            #expect(folder.names == ["g.dot"])
        }

        /// argraph in a folder of its own, beside a program that stands for argraph-render.
        private func alone(_ script: String?, in folder: Program.Folder) throws -> URL {
            let copy = folder.url.appending(path: "argraph")
            try FileManager.default.copyItem(at: Program.path, to: copy)
            if let script {
                try folder.put("#!/bin/sh\n\(script)\n", "argraph-render")
                let path = folder.url.appending(path: "argraph-render").path()
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: path)
            }
            return copy
        }

        @Test(
            "a crash of Graphviz, or a failure without words, is an error message",
            arguments: [
                ("kill -SEGV $$", "crashed (signal 11)"), ("kill -ABRT $$", "crashed (signal 6)"),
                ("exit 3", "status 3"), ("echo nothing", "status 0"),
                ("echo '{\"kind\":\"error\",\"message\":\"lost edge\"}' >&2; exit 70", "lost edge"),
            ])
        func crash(script: String, words: String) throws {
            let folder = try Program.Folder()
            let program = try alone("cat >/dev/null; " + script, in: folder)
            try folder.put("digraph { a }", "g.dot")
            let run = try Program.run("render", "g.dot", in: folder, program: program)
            #expect(run.status == 70 && run.errors.contains(words), "\(run.errors)")
            #expect(!folder.names.contains("g.svg"))
        }

        @Test("says what is missing where argraph-render is not beside argraph")
        func missing() throws {
            let folder = try Program.Folder()
            let program = try alone(nil, in: folder)
            try folder.put("digraph { a }", "g.dot")
            let run = try Program.run("render", "g.dot", in: folder, program: program)
            #expect(run.status == 69 && run.errors.contains("make install"), "\(run.errors)")
            let small = try Program.run(
                Program.opEd("goal-line"), "-o", "a.svg", in: folder, program: program)
            #expect(small.status == 0)
        }

        @Test("graphs of more than 1,000 boxes are drawn apart, with every box")
        func large() throws {
            let folder = try Program.Folder()
            var graph = ArgumentGraph()
            let thesis = graph.add(.thesis, "The bridge should be closed")
            for number in 0..<1_100 {
                let fact = graph.add(.evidence, "Beam \(number) is cracked")
                try graph.relate(fact, .supports, thesis)
            }
            try folder.put(graph.json, "big.json")
            let run = try Program.run("big.json", "--all", "-o", "big.svg", in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let svg = try folder.text("big.svg")
            #expect(svg.split(separator: " class=\"node").count == 1_102)
            let program = try alone("cat >/dev/null; kill -SEGV $$", in: folder)
            let crash = try Program.run(
                "big.json", "--all", "-o", "bad.svg", in: folder, program: program)
            #expect(crash.status == 70 && crash.errors.contains("crashed"), "\(crash.errors)")
        }

        @Test("a poster of more than 1,000 boxes is drawn apart as well")
        func poster() throws {
            let folder = try Program.Folder()
            var graph = ArgumentGraph()
            let thesis = graph.add(.thesis, "The bridge should be closed")
            var ends = Array(repeating: thesis, count: 60)
            for number in 0..<1_010 {
                let fact = graph.add(.evidence, "Beam \(number) is cracked")
                try graph.relate(fact, .supports, ends[number % 60])
                ends[number % 60] = fact
            }
            try folder.put(graph.json, "big.json")
            let poster = [
                "big.json", "--page", "5000x5000mm", "--labels", "number", "--all", "-o", "p.svg",
            ]
            let program = try alone("cat >/dev/null; kill -SEGV $$", in: folder)
            let crash = try Program.run(arguments: poster, in: folder, program: program)
            #expect(crash.status == 70 && crash.errors.contains("crashed"), "\(crash.errors)")
            let run = try Program.run(arguments: poster, in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try folder.text("p.svg").split(separator: " class=\"node").count == 1_012)
        }

        @Test("the child says in JSON why there is no picture")
        func childMessages() throws {
            let folder = try Program.Folder()
            let child = Program.path.deletingLastPathComponent().appending(path: "argraph-render")
            let run = try Program.run(
                "svg", "96", "4096", in: folder, input: "digraph { a -> ", program: child)
            #expect(run.status == 2 && run.output.isEmpty)
            let line = try #require(run.errors.split(separator: "\n").last)
            let message = try JSONDecoder().decode(ChildMessage.self, from: Data(line.utf8))
            #expect(message.kind == .error && message.message.contains("line 1"))
            #expect(try Program.run("gif", in: folder, program: child).status == 64)
        }
    }
#endif
