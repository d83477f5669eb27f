import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDiagrams

@Suite struct DiagramTests {
    private func everything() -> DiagramStyle {
        var style = DiagramStyle.report
        style.extent = .everything
        return style
    }

    @Test("Every statement is drawn or counted as folded")
    func allCounted() throws {
        for graph in try Samples.all + [Hostile.graph(), Samples.chain(1000)] {
            let diagram = graph.diagram()
            let drawn = diagram.nodeIDs.count { $0.hasPrefix("statement_") }
            #expect(drawn + diagram.folded.values.reduce(0, +) == graph.statements.count)
            let whole = graph.diagram(style: everything())
            #expect(!whole.isFolded)
            #expect(
                whole.nodeIDs.count { $0.hasPrefix("statement_") } == graph.statements.count)
        }
    }

    @Test("The default picture can be read on a page")
    func readable() throws {
        for graph in try Samples.all { #expect(graph.diagram().size.isReadable) }
    }

    @Test("What does not fit is folded: thesis, objections with answers and claims stay")
    func folding() throws {
        let graph = try Samples.buses
        let diagram = graph.diagram()
        #expect(diagram.isFolded)
        #expect(diagram.folded[.thesis] ?? 0 <= 1)
        #expect(diagram.nodeIDs.count { $0.hasPrefix("statement_") } <= 16)
        let thesis = try #require(graph.thesis)
        #expect(diagram.nodeIDs.contains("statement_\(thesis.id)"))
        #expect(diagram.dot.contains("evidence\\l"))
        let labels = graph.labels
        for label in ["X2", "C1", "X5", "C5", "X1", "C3"] {
            let id = try #require(labels.statement(label))
            #expect(diagram.nodeIDs.contains("statement_\(id)"), "\(label)")
        }
    }

    @Test("The same graph gives the same bytes")
    func stable() throws {
        for graph in try Samples.all + [Hostile.graph()] {
            #expect(graph.dot() == graph.dot())
            #expect(graph.diagram() == graph.diagram())
        }
    }

    @Test("A graph in which nothing is argued gives a picture that says so")
    func empty() {
        let diagram = ArgumentGraph().diagram()
        #expect(diagram.nodeIDs == ["nothing"])
        #expect(diagram.dot.contains("No argument was found."))
        #expect(diagram.summary == "No argument was found.")
        #expect(diagram.legend.isEmpty)
    }

    @Test("Statements in a circle are all drawn, and ranks are not held in a circle")
    func circle() throws {
        var graph = ArgumentGraph()
        let ids = (1...4).map { graph.add(.claim, "Claim \($0)") }
        for place in 0..<4 { try graph.relate(ids[place], .supports, ids[(place + 1) % 4]) }
        let diagram = graph.diagram(style: everything())
        #expect(diagram.edgeIDs.count { $0.hasPrefix("relation_") } == 4)
        #expect(diagram.dot.split(separator: "constraint=false").count == 2)
    }

    @Test("An undercut of an undercut leads to a point on the first one")
    func undercutOfUndercut() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "The bridge must close")
        let fact = graph.add(.evidence, "Its cables have snapped")
        let doubt = graph.add(.counterclaim, "They were spare cables")
        let reply = graph.add(.claim, "There are no spare cables on a bridge")
        let support = try graph.relate(fact, .supports, claim)
        let undercut = try graph.relate(doubt, .undercuts, support)
        try graph.relate(reply, .undercuts, undercut)
        let diagram = graph.diagram()
        #expect(diagram.nodeIDs.contains("relation_r1_point"))
        #expect(diagram.nodeIDs.contains("relation_r2_point"))
        #expect(
            diagram.dot.contains("\"relation_r2_point\" -> \"statement_s4\" [id=\"relation_r3\""))
    }

    @Test("Linked premises meet in one point with one arrow")
    func linked() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "Socrates is mortal")
        let premises = [
            graph.add(.evidence, "Socrates is a man"), graph.add(.evidence, "All men are mortal"),
        ]
        try graph.relate(premises, .supports, claim)
        let diagram = graph.diagram()
        #expect(diagram.edgeIDs == ["relation_r1", "relation_r1_part1", "relation_r1_part2"])
    }

    @Test("Two theses without a relation both stand at the top")
    func twoTheses() throws {
        var graph = ArgumentGraph()
        let first = graph.add(.thesis, "Close the bridge")
        let second = graph.add(.thesis, "Open the tunnel")
        try graph.relate(graph.add(.claim, "It is old"), .supports, first)
        try graph.relate(graph.add(.claim, "It is new"), .supports, second)
        let diagram = graph.diagram()
        #expect(diagram.nodeIDs.count { $0.hasPrefix("statement_") } == 4)
        #expect(diagram.summary.hasPrefix("Argument map: 2\u{A0}theses, 2\u{A0}claims."))
    }

    @Test("An argument stands between its premises and its conclusion")
    func argument() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "Socrates is mortal")
        let premise = graph.add(.evidence, "Socrates is a man")
        try graph.addArgument(title: "The old one", steps: [.init([premise], therefore: claim)])
        let diagram = graph.diagram()
        #expect(diagram.nodeIDs.contains("argument_a1"))
        #expect(diagram.legend.contains(.argument))
        #expect(diagram.edgeIDs.prefix(2) == ["argument_a1_conclusion", "argument_a1_premise1"])
    }

    @Test("Plain terms name objections, the terms of the field counterclaims")
    func terms() throws {
        var style = DiagramStyle.report
        #expect(try Samples.ferry.dot(style: style).contains(">counterclaim<"))
        style.terms = .plain
        let plain = try Samples.ferry.dot(style: style)
        #expect(plain.contains(">objection<") && !plain.contains(">counterclaim<"))
    }

    @Test("The legend explains only what is used")
    func legend() throws {
        #expect(
            try Samples.ferry.diagram().legend == [
                .role(.thesis), .role(.claim), .role(.evidence), .role(.counterclaim),
                .relation(.supports), .relation(.attacks), .relation(.undercuts),
            ])
        #expect(try Samples.busesShort.diagram().legend.contains(.unsure))
    }

    @Test("A legend takes one row, two, or as many as the width needs")
    func legendRows() throws {
        let entries = try Samples.ferry.diagram().legend
        let terms = DiagramTerms(DiagramStyle())
        for (width, rows) in [(2000.0, 1), (330, 2), (10, entries.count)] {
            let legend = LegendRows(entries, width: width, terms)
            #expect(legend.rows.count == rows)
            #expect(legend.rows.flatMap(\.self) == entries)
            #expect(width < 100 || legend.width <= width)
        }
    }

    @Test("An overlay adds numbers, labels and classes")
    func overlay() throws {
        let graph = try Samples.ferry
        let overlay = DiagramOverlay(
            statements: ["s1": .init(number: 0.8249, label: "in", className: "accepted x\"y")],
            relations: ["r1": .init(number: -1)])
        let dot = graph.dot(overlay: overlay)
        #expect(dot.contains("· 0.82 in\\l"))
        #expect(dot.contains("accepted x_22y\""))
        #expect(dot.contains("headlabel=\"+ -1\""))
    }

    @Test("Time grows with the graph, not with its square")
    func linear() throws {
        func time(_ count: Int) throws -> Duration {
            let graph = try Samples.chain(count)
            let clock = ContinuousClock()
            return (0..<3).map { _ in clock.measure { _ = graph.dot(style: everything()) } }.min()
                ?? .zero
        }
        #expect(try time(4000) < time(1000) * 10)
    }
}
