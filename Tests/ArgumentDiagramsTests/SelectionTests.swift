import ArgumentModel
import Testing

@testable import ArgumentDiagrams

@Suite struct SelectionTests {
    private func drawn(_ graph: ArgumentGraph, _ selection: DiagramSelection) -> [String] {
        var style = DiagramStyle.report
        style.selection = selection
        style.extent = .everything
        let diagram = graph.diagram(style: style)
        let labels = graph.labels
        return graph.statements.filter { diagram.draws($0.id) }.map { labels[$0.id] }.sorted()
    }

    /// T1 ← C1 ← E1, E2; T1 ← C2; T1 ← X1 ← C3, which E3 supports.
    private func tree() throws -> ArgumentGraph {
        try Samples.graph(
            "A tree",
            """
            T1 1.1 | the town should keep its ferry
            C1 2.1 supports T1 | the ferry is the only link
            E1 2.2 supports C1 | the last bus leaves at eight
            E2 3.1 supports C1 | the bridge closes at nine
            C2 3.2 supports T1 | the ferry is cheap
            X1 4.1 attacks T1 | few people use it
            C3 4.2 attacks X1 | few use it by day
            E3 5.1 supports C3 | it is full at night
            """)
    }

    @Test("A focus draws what is so many relations away, and the way to the thesis")
    func focus() throws {
        let graph = try tree()
        var selection = DiagramSelection()
        selection.focus = [try graph.statement(named: "C3")]
        #expect(drawn(graph, selection) == ["C3", "E3", "T1", "X1"])
        selection.hops = 0
        #expect(drawn(graph, selection) == ["C3", "T1", "X1"])
        selection.hops = 2
        #expect(drawn(graph, selection) == ["C3", "E3", "T1", "X1"])
        selection.hops = 3
        #expect(drawn(graph, selection) == ["C1", "C2", "C3", "E3", "T1", "X1"])
    }

    @Test("A relation that leads to a relation joins what begins it with both ends of that one")
    func undercuts() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "The town should keep its ferry")
        let reason = graph.add(.claim, "The ferry is cheap")
        var last = try graph.relate(reason, .supports, thesis)
        let doubts = try (1...3).map { number in
            let doubt = graph.add(.claim, "Doubt \(number)")
            last = try graph.relate(doubt, .undercuts, last)
            return doubt
        }
        graph.add(.claim, "Nothing is tied to this")
        let tree = BoxTree(graph, .report, DiagramOverlay())
        func steps(from id: Statement.ID) throws -> [Int?] {
            let box = try #require(tree.boxes.firstIndex { $0.statement == id })
            return NearBoxes(to: [box], in: tree).steps
        }
        // Each doubt is one step from all before it: the ends of the relation that it denies.
        #expect(try steps(from: thesis) == [0, 1, 1, 1, 1, nil])
        #expect(try steps(from: reason) == [1, 0, 1, 1, 1, nil])
        #expect(try steps(from: doubts[1]) == [1, 1, 1, 0, 1, nil])
        #expect(try steps(from: doubts[2]) == [1, 1, 1, 1, 0, nil])
    }

    @Test("A focus in a long chain of relations to relations is found")
    func longChains() throws {
        var graph = ArgumentGraph()
        let thesis = graph.add(.thesis, "t")
        var last = try graph.relate(graph.add(.claim, "c"), .supports, thesis)
        for number in 0..<3_000 {
            last = try graph.relate(graph.add(.claim, "\(number)"), .undercuts, last)
        }
        var selection = DiagramSelection()
        selection.focus = [thesis]
        selection.hops = 3_000
        #expect(drawn(graph, selection).count == 3_002)
    }

    @Test("Sections of one title are all chosen")
    func sectionsOfOneTitle() throws {
        var graph = try tree()
        for id in graph.statements.prefix(2).map(\.id) {
            let group = try graph.addGroup("Details")
            try graph.update(group) { $0.members = [.statement(id)] }
        }
        #expect(try graph.groups(named: "details").count == 2)
    }

    @Test("Depth, roles, relations and paragraphs choose; each narrows what the others chose")
    func conditions() throws {
        let graph = try tree()
        var selection = DiagramSelection()
        selection.depth = 1
        #expect(drawn(graph, selection) == ["C1", "C2", "T1", "X1"])
        selection.roles = [.counterclaim]
        #expect(drawn(graph, selection) == ["T1", "X1"])
        selection = DiagramSelection()
        selection.relations = [.attacks]
        #expect(drawn(graph, selection) == ["C3", "T1", "X1"])
        selection = DiagramSelection()
        selection.paragraphs = [3...3, 5...9]
        #expect(drawn(graph, selection) == ["C1", "C2", "C3", "E2", "E3", "T1", "X1"])
        selection.roles = [.evidence]
        selection.paragraphs = [3...3]
        #expect(drawn(graph, selection) == ["C1", "E2", "T1"])
    }

    @Test("A section is its statements and those of the sections within")
    func sections() throws {
        var graph = try tree()
        let ids = try ["C1", "E3"].map { try graph.statement(named: $0) }
        var outer = Group(id: "g1", title: "Links")
        outer.members = [.statement(ids[0])]
        var inner = Group(id: "g2", title: "At night", level: 2, parent: "g1")
        inner.members = [.statement(ids[1])]
        try graph.restore(groups: [outer, inner])
        var selection = DiagramSelection()
        selection.groups = Set(try graph.groups(named: "links"))
        #expect(drawn(graph, selection) == ["C1", "C3", "E3", "T1", "X1"])
        selection.groups = Set(try graph.groups(named: "night"))
        #expect(drawn(graph, selection) == ["C3", "E3", "T1", "X1"])
        let error = #expect(throws: UnknownName.self) { try graph.groups(named: "Lunks") }
        #expect(error?.description.contains("“Links”, “At night”") == true)
    }

    @Test("Whatever is chosen is connected, and the rest is counted")
    func connected() throws {
        for graph in try Samples.all {
            for statement in graph.statements.prefix(40) {
                var style = DiagramStyle.report
                style.selection.focus = [statement.id]
                let diagram = graph.diagram(style: style)
                #expect(diagram.draws(statement.id))
                let hidden = graph.statements.count { !diagram.draws($0.id) }
                #expect(diagram.folded.values.reduce(0, +) == hidden)
                let tree = BoxTree(graph, style, DiagramOverlay())
                for box in tree.boxes.indices
                where diagram.nodeIDs.contains(
                    tree.boxes[box].elementID)
                {
                    guard let parent = tree.parents[box] else { continue }
                    #expect(diagram.nodeIDs.contains(tree.boxes[parent].elementID))
                }
            }
        }
    }

    @Test("What a focus is on is drawn, however much lies near it")
    func wideFocus() throws {
        var count = 0
        for graph in try [Samples.many, Samples.chain(100)] {
            for statement in graph.statements.suffix(12) {
                var style = DiagramStyle.report
                style.selection.focus = [statement.id]
                style.selection.hops = 50
                let diagram = graph.diagram(style: style)
                #expect(diagram.draws(statement.id))
                #expect(diagram.isFolded)
                count += 1
            }
        }
        #expect(count == 24)
    }

    @Test("On one page, what lies nearest to the focus is drawn first")
    func nearest() throws {
        let graph = try Samples.many
        var style = DiagramStyle.report
        let id = try #require(graph.statements.last?.id)
        style.selection.focus = [id]
        var before = 0
        for hops in 0...8 {
            style.selection.hops = hops
            let diagram = graph.diagram(style: style)
            let count = graph.statements.count { diagram.draws($0.id) }
            #expect(count >= before, "\(hops)")
            #expect(diagram.size.isReadable)
            before = count
        }
        #expect(before > 3)
        style.extent = .everything
        #expect(graph.diagram(style: style).nodeIDs.count > before)
    }

    @Test("The picture says what it is around, and marks it")
    func marked() throws {
        let graph = try tree()
        var style = DiagramStyle.report
        style.selection.focus = [try graph.statement(named: "c2")]
        let dot = graph.dot(style: style)
        #expect(dot.contains("around C2 · 3 of 8 statements shown") == false)
        #expect(dot.contains("around C2 · 2 of 8 statements shown"))
        #expect(dot.split(separator: "\n").count { $0.contains("penwidth=3,") } == 1)
    }

    @Test("A statement is found by label, place and identifier; else near names are told")
    func names() throws {
        let graph = try tree()
        let id = try graph.statement(named: "x1")
        #expect(try graph.statement(named: "4.1") == id)
        #expect(try graph.statement(named: id.rawValue) == id)
        let label = #expect(throws: UnknownName.self) { try graph.statement(named: "C9") }
        #expect(label?.description == "no statement is called C9; there are C1 to C3")
        let place = #expect(throws: UnknownName.self) { try graph.statement(named: "4.9") }
        #expect(place?.description == "no statement is called 4.9; there are 4.1, 4.2")
        let empty = #expect(throws: UnknownName.self) {
            try ArgumentGraph().statement(named: "T1")
        }
        #expect(empty?.description == "no statement is called T1; the graph is empty")
    }
}
