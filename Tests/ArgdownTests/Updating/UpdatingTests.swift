import Argdown
import ArgumentModel
import SourceText
import Testing

@Suite("A graph written in the place of a document keeps what a person wrote there")
struct UpdatingTests {
    static let debate = """
        // Mine, of last week.
        ===
        # who wrote it
        title: Trams   # a working title
        author: 'Ada L.'
        source:
            publication: "The Tram"
            date: 2020-01-01
        ===

        # The *plan* #draft

        // The heart of it.

        [Free]:  Trams should be **free**, see [the _plan_](https://example.org/a). #plan #claim {note: "x", at: 2.1} // really?
            + [Cost]: They cost
              little. /* who says? */ {kind: x}
                // I doubt this.
            - <Crowds>: Trams are *full*. // at eight
            + [Cost2] // see below

        [Cost2]: It is paid. <!-- by whom -->

        <Crowds>

        // premises
        (1) [Full]: Full is __bad__. // one
        (2) [Eight]: At eight it is full.
        -- Rule *A* {uses: [1, 2]} -- // by rule
        (3) [Free]
        // after all

        // The end.

        """

    private func updated(_ change: (inout ArgumentGraph) throws -> Void) throws -> String {
        var graph = MinedGraph.read(Self.debate).graph
        try change(&graph)
        let text = graph.argdown(updating: ArgdownDocument(Self.debate))
        let read = MinedGraph.read(text).graph
        let difference = Bare(graph).firstDifference(from: Bare(read))
        #expect(difference == nil, "\(difference ?? "")\n\(text)")
        return text
    }

    @Test("a changed role changes one word of its line, and the rest keeps its words")
    func role() throws {
        let text = try updated { try $0.reassign("s1", to: .counterclaim) }
        #expect(
            text.hasPrefix(
                """
                // Mine, of last week.
                ===
                # who wrote it
                title: Trams   # a working title
                author: 'Ada L.'
                source:
                    publication: "The Tram"
                    date: 2020-01-01
                ===

                # The *plan* #draft

                // The heart of it.

                [Free]: Trams should be **free**, see [the _plan_](https://example.org/a). \
                #plan #counterclaim {note: "x", at: 2.1} // really?
                    + [Cost]: They cost
                      little. /* who says? */ {kind: x}
                        // I doubt this.
                    + [Cost2]: It is paid. // see below
                        <!-- by whom -->
                    - <Crowds>

                <Crowds>: Trams are *full*. // at eight

                // premises
                (1) [Full]: Full is __bad__. // one
                (2) [Eight]: At eight it is full.
                -- Rule *A* {uses: [1, 2]} -- // by rule
                (3) [Free]
                    // after all

                // The end.
                <!-- argraph
                """), "\(text)")
    }

    @Test("a changed title changes one line of the front matter")
    func frontMatter() throws {
        let text = try updated { $0.title = "Buses" }
        #expect(
            text.contains(
                """
                ===
                # who wrote it
                # a working title
                title: Buses
                author: 'Ada L.'
                source:
                    publication: "The Tram"
                    date: 2020-01-01

                """), "\(text)")
    }

    @Test("a changed field of the source leaves the others, and a new one stands last")
    func source() throws {
        let text = try updated { graph in
            try graph.update(Source.ID(rawValue: "o1")) {
                $0.citation.publication = "Other"
                $0.sha256 = "ab"
            }
        }
        #expect(
            text.contains(
                "source:\n    publication: Other\n    date: 2020-01-01\n    sha256: ab\n"),
            "\(text)")
        #expect(text.contains("title: Trams   # a working title\n"))
    }

    @Test("the comments of what is gone stand at the end")
    func gone() throws {
        let text = try updated { try $0.remove(Statement.ID(rawValue: "s2")) }
        #expect(
            text.contains("\n/* who says? */\n// I doubt this.\n// The end.\n<!-- argraph"),
            "\(text)")
    }

    @Test("a reworded statement keeps its tags, its data and its comments")
    func reworded() throws {
        let text = try updated { try $0.reword("s1", as: "Trams must be free.") }
        #expect(
            text.contains(
                "[Free]: Trams must be free. #plan #claim {note: \"x\", at: 2.1} // really?\n"),
            "\(text)")
    }

    @Test("what was updated counts as a person's, and is known as untouched")
    func isAsWritten() throws {
        let text = try updated { $0.title = "Buses" }
        #expect(!ArgdownDocument(text).isAsWritten)
        #expect(ArgumentGraph(argdown: ArgdownDocument(text)).argdown() == text)
        let mined = try MinedGraph.make().argdown()
        var again = MinedGraph.read(mined).graph
        again.title = "Bridges"
        #expect(ArgdownDocument(again.argdown(updating: ArgdownDocument(mined))).isAsWritten)
        try again.reassign("s2", to: .evidence)
        #expect(!ArgdownDocument(again.argdown(updating: ArgdownDocument(mined))).isAsWritten)
    }

    @Test("a statement that a person confirms keeps its line as it is")
    func confirmed() throws {
        let mined = try MinedGraph.make().argdown()
        var graph = MinedGraph.read(mined).graph
        try graph.update(Statement.ID(rawValue: "s2")) { $0.decision = .byPerson }
        let text = graph.argdown(updating: ArgdownDocument(mined))
        #expect(text.contains("    + [C1]: The bridge is old. #claim {at: 1.2}\n"))
        #expect(text.ranges(of: "// claim 40 %").count == 1)
        let read = MinedGraph.read(text).graph
        #expect(read.statements["s2"]?.decision == .byPerson)
        #expect(read.statements["s2"]?.passages.first?.quotation == "The bridge is old.")
        #expect(text.contains("\"C1\" s2 d569ec0f label at=1.2/30+18:65538bc8\n"))
    }

    @Test("lines that a person wrote into our notes, or that nobody can read, become comments")
    func unread() throws {
        let mined = try MinedGraph.make().argdown().replacing(
            "reasons: ", with: "remember the milk\nreasons: ")
        var graph = MinedGraph.read(mined).graph
        graph.title = "Bridges"
        #expect(
            graph.argdown(updating: ArgdownDocument(mined)).contains("\n// remember the milk\n"))
    }
}
