import TestSupport
import ArgumentModel
import Foundation
import Testing

@testable import ArgumentDiagrams

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct SheetTests {
    private static func sheets(_ graph: ArgumentGraph, _ paper: String) throws -> DiagramSheets {
        var style = DiagramStyle.report
        style.page = try #require(DiagramPaper(paper)).page()
        style.smallestText = DiagramSize.smallestOnPaper
        style.extent = .everything
        return graph.sheets(style: style)
    }

    private static var graphs: [ArgumentGraph] {
        get throws {
            try Samples.all + [Samples.chain(60), Samples.joint(1), Samples.joint(2)]
                + (0..<15).map(Samples.random)
        }
    }

    @Test("Every statement is on a page, every relation is drawn or has a pair of connectors")
    func complete() throws {
        var severalPages = 0
        for graph in try SheetTests.graphs {
            for paper in ["A4", "120x80mm"] {
                let sheets = try SheetTests.sheets(graph, paper)
                let diagrams = sheets.diagrams
                severalPages += diagrams.count > 1 ? 1 : 0
                for statement in graph.statements {
                    #expect(diagrams.contains { $0.draws(statement.id) }, "\(statement.id)")
                }
                let edges = Set(diagrams.flatMap(\.edgeIDs))
                let titles = diagrams.flatMap { $0.elements.values.map(\.title) }
                for relation in graph.relations {
                    let id = "relation_" + ElementID.safe(relation.id.rawValue)
                    let isTied = relation.sourceStatements.allSatisfy { source in
                        titles.contains { title in
                            let words = title.split { !$0.isLetter && !$0.isNumber }
                            return words.contains("page")
                                && words.contains(Substring(graph.labels[source]))
                        }
                    }
                    #expect(edges.contains(id) || isTied, "\(relation.id)")
                }
            }
        }
        #expect(severalPages > 15)
    }

    @Test("Boxes that came out too small together are cut, or drawn in another form")
    func crowded() throws {
        var (cuts, forms) = (0, 0)
        for graph in try SheetTests.graphs {
            var style = DiagramStyle.report
            style.extent = .everything
            style.page = try #require(DiagramPaper("A5")).page(isLandscape: false)
            let first = graph.sheets(style: style).diagrams
            guard let page = first.max(by: { $0.nodeIDs.count < $1.nodeIDs.count }) else {
                continue
            }
            let crowd = Set(page.nodeIDs.filter { !$0.hasPrefix("connector") })
            let again = graph.sheets(style: style, cutting: [crowd]).diagrams
            let same = again.first { crowd.isSubset(of: $0.nodeIDs) }
            cuts += same == nil ? 1 : 0
            forms += same.map { $0.size != page.size } == true ? 1 : 0
            #expect(same?.size != page.size)
            for statement in graph.statements {
                #expect(again.contains { $0.draws(statement.id) }, "\(statement.id)")
            }
        }
        #expect(cuts > 3, "\(cuts), \(forms)")
    }

    @Test("A relation whose ends share no page is told by its connectors on both pages")
    func crossing() throws {
        var found = 0
        for graph in try SheetTests.graphs {
            let diagrams = try SheetTests.sheets(graph, "A5").diagrams
            guard diagrams.count > 1 else { continue }
            for relation in graph.relations {
                let sources = relation.sourceStatements
                guard sources.count == 1, case .statement(let target) = relation.target,
                    !diagrams.contains(where: { $0.draws(sources[0]) && $0.draws(target) })
                else { continue }
                let title = "\(graph.labels[sources[0]]) \(relation.kind) \(graph.labels[target]): "
                let places = diagrams.flatMap { diagram in
                    diagram.elements.filter { $0.value.title.hasPrefix(title) }.map(\.key)
                }
                #expect(Set(places).count >= 4, "\(title) \(places)")
                found += 1
            }
        }
        #expect(found > 10)
    }

    @Test("What leads on says the first statement that comes, and how many more in all")
    func more() throws {
        let sheets = try SheetTests.sheets(try Samples.chain(60), "A4").diagrams
        try #require(sheets.count > 1)
        for place in sheets.indices.dropLast() {
            let label = try #require(
                sheets[place].dot.firstMatch(of: /label="to page \d+ \(\d+\)\\n([^"]*)"/)?.1)
            let lines = String(label).components(separatedBy: "\\n")
            let name = try #require(lines[0].split(separator: " ").first)
            let pages = sheets.map { $0.dot.contains("label=\"\(name)") }
            #expect(pages.firstIndex(of: true) == place + 1, "\(label)")
            let before = Set(sheets[...place].flatMap(\.labels.keys)).count
            #expect(lines.last == "and \(60 - before - 1) more", "\(label)")
        }
    }

    @Test("Connectors lead to each other, and nothing leads to what is not there")
    func pairs() throws {
        var count = 0
        for graph in try SheetTests.graphs {
            let sheets = try SheetTests.sheets(graph, "A5").sheets
            #expect(sheets.map(\.number) == Array(1...sheets.count))
            for sheet in sheets {
                for link in sheet.links {
                    let there = try #require(sheets.first { $0.number == link.page })
                    let target = try #require(link.target)
                    #expect(try #require(there.diagram).nodeIDs.contains(target))
                    guard sheet.diagram != nil else { continue }
                    count += 1
                    let back = there.links.first { $0.element == target }
                    #expect(back?.page == sheet.number && back?.target == link.element)
                }
            }
        }
        #expect(count > 100)
    }

    @Test("The index names every statement once and the page where it is")
    func index() throws {
        for graph in try Samples.all + [Samples.chain(60)] {
            let sheets = try SheetTests.sheets(graph, "A5")
            let index = sheets.sheets.filter { $0.diagram == nil }
            guard !index.isEmpty else { continue }
            let text = index.map { String(decoding: $0.svg(of: nil), as: UTF8.self) }.joined()
            for number in 1...graph.statements.count {
                #expect(text.split(separator: "<g id=\"index_\(number)\">").count == 2)
            }
            #expect(index.flatMap(\.links).count == graph.statements.count)
            #expect(sheets.outline.last?.title == "Index")
        }
    }

    @Test("Every page is foretold to be read, and the same graph gives the same pages")
    func readable() throws {
        for graph in try Samples.all + [Samples.chain(60)] {
            for paper in DiagramPaper.names {
                let sheets = try SheetTests.sheets(graph, paper)
                for diagram in sheets.diagrams {
                    #expect(diagram.size.textSize >= DiagramSize.smallestOnPaper, "\(paper)")
                }
                #expect(try SheetTests.sheets(graph, paper) == sheets)
            }
        }
    }

    @Test("What undercuts a step is on the page of the step")
    func escorts() throws {
        var count = 0
        for graph in try SheetTests.graphs {
            let tree = BoxTree(graph, .report, DiagramOverlay())
            let cut = SheetCut(tree, limit: 100) { $0.boxes.count < 6 }
            for box in 0..<tree.count {
                guard let link = tree.primaryLinks[box], let parent = tree.parents[box],
                    case .link(let target) = tree.links[link].target,
                    tree.primaryLinks[parent] == target, let upper = tree.parents[parent]
                else { continue }
                count += 1
                #expect(cut.parts.contains { Set($0.boxes).isSuperset(of: [box, parent, upper]) })
            }
        }
        #expect(count > 5)
    }

    @Test("A cut that nothing fits in ends, with every box in a part")
    func hopeless() throws {
        for graph in try SheetTests.graphs {
            let tree = BoxTree(graph, .report, DiagramOverlay())
            let parts = SheetCut(tree, limit: 100) { _ in false }.parts
            #expect(Set(parts.flatMap(\.boxes)) == Set(0..<tree.count))
        }
    }

    @Test("A chain of 3,000 claims is cut without running deep")
    func chain() throws {
        let tree = BoxTree(try Samples.chain(3_000), .report, DiagramOverlay())
        let parts = SheetCut(tree, limit: 100) { $0.boxes.count < 12 }.parts
        #expect(Set(parts.flatMap(\.boxes)) == Set(0..<tree.count))
    }

    @Test("One page where that is enough; folded where one page is asked for")
    func single() throws {
        var style = DiagramStyle.report
        style.page = try #require(DiagramPaper("A4")).page()
        style.smallestText = DiagramSize.smallestOnPaper
        let ferry = try Samples.ferry.sheets(style: style)
        #expect(ferry.sheets.count == 1 && ferry.diagrams[0].folded.isEmpty)
        let many = try Samples.many.sheets(style: style)
        #expect(many.sheets.count == 1 && many.diagrams[0].isFolded)
    }
}

@Suite struct PaperTests {
    @Test(
        "Papers have their size in points",
        arguments: [
            ("A4", 595.28, 841.89), ("a3", 841.89, 1190.55), ("A5", 419.53, 595.28),
            ("Letter", 612, 792), ("legal", 612, 1008), ("16:9", 960, 540),
            ("100x50mm", 283.46, 141.73), ("210.5X297mm", 596.69, 841.89),
        ])
    func sizes(name: String, width: Double, height: Double) throws {
        let page = try #require(DiagramPaper(name)).page()
        #expect(abs(page.width - width) < 0.01 && abs(page.height - height) < 0.01)
    }

    @Test("Landscape lies; what lies by itself stays", arguments: DiagramPaper.names)
    func landscape(name: String) throws {
        let page = try #require(DiagramPaper(name)).page(isLandscape: true)
        #expect(page.width > page.height)
    }

    @Test(
        "Other texts name no paper",
        arguments: [
            "", "A", "A9", "mm", "x", "10x10mm", "100x100", "nanxnanmm", "100xmm", "9999x9mm",
        ])
    func unknown(text: String) {
        #expect(DiagramPaper(text) == nil)
    }
}

@Suite struct PageFrameTests {
    @Test("A page is well-formed whatever it is told, and links only to addresses")
    func hostile() throws {
        for text in Hostile.texts {
            var page = try #require(DiagramPaper("A5")).page()
            page.footer = PageFrame.footerHeight
            var frame = PageFrame(page: page, title: text, summary: text)
            frame.footer = text
            frame.address = "javascript:alert('\(text)')"
            frame.pageNumber = text
            let svg = frame.svg(placing: Array("<svg width=\"10pt\" height=\"20pt\"></svg>".utf8))
            #expect(XMLParser(data: Data(svg)).parse(), "\(text)")
            #expect(!String(decoding: svg, as: UTF8.self).contains("<a "))
        }
    }

    @Test("A drawing lies inside the margins, and is never turned")
    func inside() throws {
        for (width, height) in [(10.0, 10.0), (2_000, 30), (30, 2_000), (900, 900)] {
            let page = try #require(DiagramPaper("A4")).page(margin: 20)
            let frame = PageFrame(page: page, title: "", summary: "")
            let drawing =
                "<svg width=\"\(width)pt\" height=\"\(height)pt\" viewBox=\"0 0 1 1\"></svg>"
            let text = String(decoding: frame.svg(placing: Array(drawing.utf8)), as: UTF8.self)
            let inner = try #require(text.split(separator: "<svg ").last)
            func number(_ name: String) throws -> Double {
                let value = try #require(inner.split(separator: " \(name)=\"").last)
                return try #require(Double(value.prefix { $0 != "\"" }))
            }
            let (x, y) = (try number("x"), try number("y"))
            let right = page.width - page.margin + 0.02
            let bottom = page.height - page.margin + 0.02
            #expect(x >= page.margin - 0.02 && y >= page.margin - 0.02)
            let room = try inner.prefix { $0 != ">" }.split(separator: " ").filter {
                $0.hasPrefix("width=") || $0.hasPrefix("height=")
            }.map { try #require(Double($0.split(separator: "\"")[1])) }
            #expect(x + room[0] <= right && y + room[1] <= bottom)
        }
    }
}
