import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("Annotation records as graphs")
struct AnnotationGraphTests {
    @Test("record, graph, record is the identity with the text at hand", arguments: 1...150)
    func identityWithText(seed: Int) throws {
        var random = SeededRandom(seed)
        let text = RandomText(opening: true, sentences: 9, &random)
        let record = RandomRecord(text: text, name: "some").clean(&random)
        let bytes = text.bytes(crlf: random.once(in: 2))
        let document = try Document(pasted: String(decoding: bytes, as: UTF8.self))
        let graph = try ArgumentGraph(record, of: document)
        try graph.checkInvariants()
        let (copy, losses) = AnnotationRecord.record(
            of: graph, id: record.id, source: record.source, document: document)
        #expect(copy == record)
        #expect(losses == [])
    }

    @Test("record, graph, record is the identity without the text", arguments: 1...150)
    func identityWithoutText(seed: Int) throws {
        var random = SeededRandom(seed)
        let text = RandomText(sentences: 9, &random)
        var record = RandomRecord(text: text, name: "some").clean(&random)
        record.thesisImplied = random.once(in: 2)
        let graph = try ArgumentGraph(record)
        try graph.checkInvariants()
        let again = try ArgumentGraph(json: Array(graph.json.utf8))
        #expect(again == graph)
        let (copy, losses) = AnnotationRecord.record(
            of: again, id: record.id, source: record.source)
        #expect(copy == record)
        #expect(losses == [])
    }

    @Test("record, JSON, record is the identity, faults and all", arguments: 1...100)
    func identityOfTheFile(seed: Int) throws {
        var random = SeededRandom(seed)
        let maker = RandomRecord(text: RandomText(sentences: 9, &random), name: "some")
        let record = maker.mutated(maker.clean(&random), times: 6, &random)
        #expect(try AnnotationRecord(json: Array(record.json.utf8)) == record)
    }

    @Test("units stand in reading order, whatever their order in the record")
    func readingOrder() throws {
        let document = try Document(pasted: prose)
        var record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        for (id, quote) in [("z", "Two cables snapped"), ("y", "The old bridge must close")] {
            record.units.append(.init(id: id, quote: quote, role: .claim))
        }
        let graph = try ArgumentGraph(record, of: document)
        #expect(graph.statements.map(\.id) == ["y", "z"])
        #expect(graph.statements.map(\.quotation).first == "The old bridge must close")
    }

    @Test("words that agree but for blanks and marks become the text's own")
    func looseQuotes() throws {
        let document = try Document(pasted: prose)
        var record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        record.units.append(.init(id: "u", quote: "the  OLD bridge must close", role: .thesis))
        let graph = try ArgumentGraph(record, of: document)
        #expect(graph.statements["u"]?.quotation == "The old bridge must close")
    }

    @Test("words that the text does not hold are refused by unit and words")
    func unknownQuote() throws {
        let document = try Document(pasted: prose)
        var record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        record.units.append(.init(id: "u7", quote: "no such words", role: .claim))
        #expect(throws: AnnotationError.quoteNotFound(unit: "u7", quote: "no such words")) {
            try ArgumentGraph(record, of: document)
        }
    }

    @Test("linked units share one relation, and an undercut of either denies it")
    func linkedUnits() throws {
        var record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        for (id, role) in [("t", Statement.Role.thesis), ("a", .claim), ("b", .claim)] {
            record.units.append(.init(id: id, quote: id, role: role))
        }
        record.units[1].relation = .init(.supports, "t")
        record.units[2].relation = .init(.supports, "t")
        record.units[2].linkedWith = "a"
        record.units.append(.init(id: "x", quote: "x", role: .counterclaim))
        record.units[3].relation = .init(.undercuts, "b")
        let graph = try ArgumentGraph(record)
        #expect(graph.relations.map(\.sourceStatements) == [["a", "b"], ["x"]])
        #expect(graph.relations["r2"]?.target == .relation("r1"))
    }

    @Test("a unit that leads into a circle of linked units joins their relation")
    func linkedCircle() throws {
        var record = AnnotationRecord(id: "a", title: "A", source: "a.txt", units: [])
        record.units.append(.init(id: "t", quote: "t", role: .thesis))
        for (id, partner) in [("a", "b"), ("b", "c"), ("c", "b"), ("d", "d")] {
            var unit = AnnotationRecord.Unit(id: id, quote: id, role: .claim)
            unit.relation = .init(.supports, "t")
            unit.linkedWith = partner
            record.units.append(unit)
        }
        let graph = try ArgumentGraph(record)
        #expect(graph.relations.map(\.sourceStatements) == [["b", "a", "c"], ["d"]])
        try graph.checkInvariants()
    }

    @Test("each statement of a sentence that the text repeats has its occurrence")
    func repeatedSentences() throws {
        let sentence = "The old bridge must close before the winter comes."
        let text = Array(repeating: sentence, count: 400).joined(separator: "\n\n")
        let document = try Document(pasted: text)
        var graph = ArgumentGraph()
        let source = graph.add(document)
        for sentence in document.sentences {
            let quotation = document.quotation(of: sentence.range)
            let passage = Passage(source: source, range: sentence.range, quotation: quotation)
            graph.add(.claim, quotation, at: passage)
        }
        let (record, _) = AnnotationRecord.record(
            of: graph, id: "a", source: "a.txt", document: document)
        #expect(record.units.map(\.occurrence) == (1...400).map { $0 })
    }

    @Test("what the form cannot hold is said")
    func losses() throws {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        let one = graph.add(.thesis, "One", at: Passage(source: source, quotation: "One"))
        let two = graph.add(.claim, "Two", at: Passage(source: source, quotation: "Two"))
        let three = graph.add(.claim, "Three")
        try graph.relate(two, .contradicts, one)
        try graph.addArgument(title: "Because")
        let (record, losses) = AnnotationRecord.record(of: graph, id: "a", source: "a.txt")
        #expect(record.units.map(\.quote) == ["One", "Two"])
        #expect(
            losses == [
                "argument a1 has no place in a record",
                "relation r1 (contradicts) has no place in a record",
                "statement \(three) has no quotation in the first source",
            ])
    }

    @Test("that quotations are missing is said once, however many")
    func missingQuotations() {
        var graph = ArgumentGraph()
        let source = graph.add(Citation())
        for number in 1...8 { graph.add(.claim, "Claim \(number)") }
        func losses() -> [String] {
            AnnotationRecord.record(of: graph, id: "a", source: "a.txt").losses
        }
        #expect(
            losses() == [
                "no statement has a quotation in the first source: the record has no units"
            ])
        graph.add(.thesis, "One", at: Passage(source: source, quotation: "One"))
        #expect(
            losses() == [
                "8 statements have no quotation in the first source: s1, s2, s3, s4, s5, s6 and "
                    + "2 more"
            ])
    }

    private let prose = "The old bridge must close. Two cables snapped in the storm of January."
}
