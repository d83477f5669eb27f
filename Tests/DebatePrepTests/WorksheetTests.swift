import ArgumentModel
@testable import DebatePrep
import SourceText
import TestSupport
import Testing

@Suite("Worksheets are made of what the graph says")
struct WorksheetTests {
    private static let editions = WorksheetLevel.allCases.flatMap { level in
        WorksheetVersion.allCases.map { WorksheetEdition(level, version: $0) }
    }

    @Test("the bridge has all seven exercises at every level", arguments: editions)
    func complete(edition: WorksheetEdition) throws {
        let sheet = Worksheet(of: try ExampleGraphs.bridge(), edition)
        #expect(sheet.exercises.map(\.letter) == ["A", "B", "C", "D", "E", "F", "G"])
        #expect(sheet.leftOut.isEmpty)
    }

    @Test("of an empty graph every exercise is left out, and the sheet says why")
    func empty() {
        let sheet = Worksheet(of: ArgumentGraph(), WorksheetEdition(.standard))
        #expect(sheet.exercises.isEmpty)
        #expect(sheet.leftOut.map(\.kind) == WorksheetExercise.Kind.allCases)
        #expect(sheet.leftOut.allSatisfy { !$0.reason.isEmpty })
    }

    @Test("the same edition is the same sheet; another version or seed draws another")
    func seeds() throws {
        let graph = try ExampleGraphs.graph("exam-phones")
        let one = Worksheet(of: graph, WorksheetEdition(.standard))
        #expect(one == Worksheet(of: graph, WorksheetEdition(.standard)))
        let other = Worksheet(of: graph, WorksheetEdition(.standard, version: .b))
        #expect(one.exercises != other.exercises)
        let seeded = Worksheet(of: graph, WorksheetEdition(.standard, seed: 2))
        #expect(one.exercises != seeded.exercises)
        #expect([one, other, seeded].map(\.edition.code) == ["2A", "2B", "2A-2"])
    }

    @Test("a key with unstated premises only where the graph has them")
    func assumptions() throws {
        let bridge = Worksheet(of: try ExampleGraphs.bridge(), WorksheetEdition(.standard))
        let hidden = try #require(bridge.exercises.first { $0.kind == .assumption })
        #expect(hidden.items.map(\.isJudged) == [true])
        #expect(
            hidden.items[0].rightAnswer
                == "A bridge that has lost a quarter of its cables is not safe.")
        let phones = Worksheet(
            of: try ExampleGraphs.graph("exam-phones"), WorksheetEdition(.standard))
        let open = try #require(phones.exercises.first { $0.kind == .assumption })
        #expect(open.items.allSatisfy { !$0.isJudged })
        #expect(open.task == DebateWords.english["worksheet.assumption.nokey"])
    }

    @Test("no bank but that of F has an unstated premise, and its others are about the matter")
    func hiddenness() throws {
        let graph = try ExampleGraphs.bridge()
        let unstated = graph.statements.filter(\.isImplicit).map(\.text)
        let sheet = Worksheet(of: graph, WorksheetEdition(.gentle))
        for exercise in sheet.exercises where exercise.kind != .assumption {
            let offered = exercise.options + exercise.items.flatMap(\.options)
            #expect(offered.allSatisfy { !unstated.contains($0.text) })
        }
        let hidden = try #require(sheet.exercises.first { $0.kind == .assumption }?.items.first)
        let words = hidden.options.map(\.text)
        #expect(words.count == 3)
        #expect(words.filter { $0.contains("bridge") }.count > 1)
    }

    @Test("where there is nothing to choose among, an answer is written", arguments: editions)
    func small(edition: WorksheetEdition) throws {
        let sheet = Worksheet(of: try ExampleGraphs.cables(), edition)
        let hidden = try #require(sheet.exercises.first { $0.kind == .assumption })
        #expect(hidden.items.map(\.options.isEmpty) == [true])
        #expect(
            hidden.items[0].rightAnswer
                == "A bridge that lost a quarter of its cables is not safe.")
        #expect(sheet.exercises.map(\.letter) == ["A", "D", "F", "G"])
        #expect(sheet.leftOut.map(\.letter) == ["B", "C", "E"])
    }

    @Test("an item to choose from has two answers or more")
    func choices() throws {
        for graph in try ExampleGraphs.all() {
            for edition in Self.editions {
                for exercise in Worksheet(of: graph, edition).exercises {
                    for item in exercise.items {
                        guard case .letters = item.key else { continue }
                        #expect(exercise.options(for: item).count > 1, "\(item.id)")
                    }
                }
            }
        }
    }

    @Test("the Toulmin sheet finds claim, data, warrant, qualifier and rebuttal of the bridge")
    func toulmin() throws {
        let sheet = Worksheet(of: try ExampleGraphs.bridge(), WorksheetEdition(.demanding))
        let answers = try #require(sheet.exercises.first).items.map(\.rightAnswer)
        #expect(
            answers == [
                "Lorries will probably break the old bridge within a year.",
                "Two of its eight cables snapped in the storm of March.",
                "The building code counts three quarters of the cables as the least.",
                nil, "probably", "No lorry has ever fallen into the river here.",
            ])
    }

    @Test("every letter of a key is one of the letters to choose from, and right is not near")
    func letters() throws {
        for graph in try ExampleGraphs.all() {
            for edition in Self.editions {
                for exercise in Worksheet(of: graph, edition).exercises {
                    for item in exercise.items {
                        guard case .letters(let right, let near) = item.key else { continue }
                        let letters = exercise.options(for: item).map(\.letter)
                        #expect(!right.isEmpty, "\(item.id)")
                        #expect(Set(right + near).isSubset(of: letters), "\(item.id)")
                        #expect(Set(right).isDisjoint(with: near), "\(item.id)")
                    }
                }
            }
        }
    }

    @Test("what is quoted is in the graph, word for word")
    func verbatim() throws {
        for graph in try ExampleGraphs.all() {
            let quotations = Set(graph.statements.map(\.quotation.joinedWords))
            for edition in Self.editions {
                let sheet = Worksheet(of: graph, edition)
                for item in sheet.items {
                    if let quotation = item.quotation { #expect(quotations.contains(quotation)) }
                }
                for option in sheet.exercises.flatMap(\.options) where option.statement != nil {
                    #expect(quotations.contains(option.text))
                }
            }
        }
    }

    @Test("a blank of the map could be filled by no other blank: no two leaves hang alike")
    func blanks() throws {
        for graph in try ExampleGraphs.all() {
            for edition in Self.editions {
                let sheet = Worksheet(of: graph, edition)
                guard let map = sheet.exercises.first(where: { $0.kind == .map })?.map else {
                    continue
                }
                try map.blanked.checkInvariants()
                let places = map.blanks.compactMap { id -> Relation.Choice? in
                    guard map.filled.relations(to: id).isEmpty else { return nil }
                    return map.filled.relations(from: id).first.map {
                        Relation.Choice($0.kind, $0.target)
                    }
                }
                #expect(Set(places).count == places.count)
                for (number, id) in map.blanks.enumerated() {
                    #expect(map.blanked.statements[id]?.title == "B\(number + 1)")
                    #expect(map.filled.statements[id]?.text == graph.statements[id]?.text)
                }
            }
        }
    }

    @Test("the steps of a chain are each a reason of the next")
    func chains() throws {
        for name in ExampleGraphs.names {
            let graph = try ExampleGraphs.graph(name)
            for edition in Self.editions {
                let sheet = Worksheet(of: graph, edition)
                guard let chain = sheet.exercises.first(where: { $0.kind == .chain }) else {
                    continue
                }
                let steps = chain.items.compactMap { item in
                    chain.options.first { $0.letter == item.rightAnswer }?.statement
                }
                #expect(steps.count == chain.items.count && steps.count >= 3)
                for (step, next) in zip(steps, steps.dropFirst()) {
                    let link = try #require(graph.primaryRelation(of: step))
                    #expect(link.kind == .supports && link.target == .statement(next))
                }
            }
        }
    }

    @Test("what a person decided is in no doubt; what a program was unsure of is")
    func doubts() throws {
        var graph = try ExampleGraphs.bridge()
        let sure = Worksheet(of: graph, WorksheetEdition(.standard))
        #expect(sure.items.allSatisfy { $0.doubt == nil })
        for relation in graph.relations {
            try graph.update(relation.id) {
                $0.decision = Decision(by: .miner, confidence: Relation.unsureBelow / 2)
            }
        }
        let unsure = Worksheet(of: graph, WorksheetEdition(.standard))
        let map = try #require(unsure.exercises.first { $0.kind == .map })
        #expect(map.items.allSatisfy { $0.doubt != nil })
    }

    /// The bridge as a program would decide it, so surely.
    private func mined(role: Double, relation: Double) throws -> ArgumentGraph {
        var graph = try ExampleGraphs.bridge()
        for statement in graph.statements {
            try graph.update(statement.id) {
                $0.decision = Decision(by: .miner, confidence: role)
            }
        }
        for link in graph.relations {
            try graph.update(link.id) {
                $0.decision = Decision(by: .miner, confidence: relation)
            }
        }
        return graph
    }

    @Test(
        "an answer is in doubt where all that it rests on is as likely wrong as right",
        arguments: [
            // What rests on roles alone, on relations too, and on the side.
            (0.9, 0.9, ""), (0.9, 0.3, "ABDE"), (0.4, 0.9, "ABCDE"),
        ])
    func grounds(role: Double, relation: Double, doubted: String) throws {
        let graph = try mined(role: role, relation: relation)
        for level in WorksheetLevel.allCases {
            let sheet = Worksheet(of: graph, WorksheetEdition(level))
            let judged = sheet.exercises.filter { "ABCDE".contains($0.letter) }
            let found = judged.filter { exercise in
                exercise.items.contains { $0.isJudged && $0.doubt != nil }
            }
            #expect(found.map(\.letter).joined() == doubted, "\(level)")
        }
    }

    @Test("the doubt names what is least sure, and the qualifier rests on its claim")
    func qualifier() throws {
        let graph = try mined(role: 0.9, relation: 0.3)
        let sheet = Worksheet(of: graph, WorksheetEdition(.demanding))
        let item = try #require(sheet.item("A5"))
        #expect(
            item.doubt?.hasSuffix(
                "leads to: 30 % sure. The role of “Lorries will probably break the old …”: 90 % sure."
            ) == true)
    }

    @Test("a side is in doubt where a step on its way may as well speak against")
    func sides() throws {
        var graph = try mined(role: 0.95, relation: 0.9)
        let sides = { (graph: ArgumentGraph) in
            Worksheet(of: graph, WorksheetEdition(.standard)).exercises
                .first { $0.kind == .sides }?.items.prefix(4).map { $0.doubt == nil } ?? []
        }
        #expect(sides(graph) == [true, true, true, true])
        for link in graph.relations {
            let other = Relation.Choice(
                link.kind == .supports ? .attacks : .supports, link.target)
            try graph.update(link.id) {
                $0.decision.confidence = 0.3
                $0.decision.alternatives = [Decision.Alternative(other, confidence: 0.5)]
            }
        }
        #expect(sides(graph).contains(false))
    }

    @Test("a key survives its JSON")
    func roundTrip() throws {
        for graph in try ExampleGraphs.all() {
            let key = WorksheetKey(Worksheet.all(of: graph), graph: graph)
            let read = try WorksheetKey(json: Array(key.json.utf8))
            #expect(read.json == key.json)
            #expect(read.graph == key.graph)
            for (one, other) in zip(key.sheets, read.sheets) {
                #expect(one.items == other.items)
            }
        }
    }

    @Test(
        "a faulty key is told with its place and the way out",
        arguments: [
            ("{}", "1:1: error: this is no key of worksheets; name the key.json of a debate pack"),
            (
                #"{"kind": "worksheet-key", "version": 9}"#,
                "1:38: error: a key of this version cannot be read; make the pack again"
            ),
        ])
    func faults(text: String, message: String) {
        let error = #expect(throws: FormError.self) { try WorksheetKey(json: Array(text.utf8)) }
        #expect(error?.description == message)
    }
}
