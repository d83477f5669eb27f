import ArgumentModel
@testable import DebatePrep
import TestSupport
import Testing

@Suite("A pupil's own map is compared with the key's")
struct MapGradingTests {
    private static func key(_ graph: ArgumentGraph) -> WorksheetKey {
        WorksheetKey(Worksheet.all(of: graph), graph: graph)
    }

    @Test("the key's own graph has all points, an empty map none")
    func ends() throws {
        for graph in try ExampleGraphs.names.map(ExampleGraphs.graph) + [ExampleGraphs.bridge()] {
            let whole = Self.key(graph).grade(map: graph, of: "key")
            #expect(
                whole.percent == 100 && whole.possible > 0
                    && whole.remarks.allSatisfy { $0.hasPrefix("Right, ") })
            let none = Self.key(graph).grade(map: ArgumentGraph(), of: "nobody")
            #expect(none.points == 0 && none.possible == whole.possible)
        }
    }

    @Test("a wrong role costs a point of that statement alone")
    func roles() throws {
        let graph = try ExampleGraphs.bridge()
        let whole = Self.key(graph).grade(map: graph, of: "key")
        for statement in graph.statements where !statement.isImplicit {
            var map = graph
            try map.update(statement.id) {
                $0.role = $0.role == .claim ? .counterclaim : .claim
                $0.kind = nil
            }
            let grade = Self.key(graph).grade(map: map, of: "p")
            #expect(grade.points == whole.points - 1)
            let changed = zip(grade.items, whole.items).filter { $0.points != $1.points }
            #expect(changed.map(\.0.id) == [graph.labels[statement.id]])
        }
    }

    @Test("a statement that is missing costs its own points; what hung from it is not punished")
    func missing() throws {
        let graph = try ExampleGraphs.bridge()
        let whole = Self.key(graph).grade(map: graph, of: "key")
        let claim = try #require(graph.claims.first { $0.text.hasPrefix("Waiting") })
        let thesis = try #require(graph.thesis)
        var map = graph
        let reasons = map.premises(of: claim.id)
        try map.remove(claim.id)
        for reason in reasons { try map.relate(reason.id, .supports, thesis.id) }
        let grade = Self.key(graph).grade(map: map, of: "p")
        #expect(grade.points == whole.points - 3)
        #expect(grade.items.filter { $0.verdict == .missing }.count == 1)
    }

    @Test("the wrong kind of relation has half a point, the wrong target none")
    func ties() throws {
        let graph = try ExampleGraphs.bridge()
        let whole = Self.key(graph).grade(map: graph, of: "key")
        let claim = try #require(graph.claims.first { $0.text.hasPrefix("Waiting") })
        let relation = try #require(graph.primaryRelation(of: claim.id))
        var map = graph
        try map.update(relation.id) { $0.kind = .attacks }
        #expect(Self.key(graph).grade(map: map, of: "p").points == whole.points - 0.5)
        var other = graph
        let objection = try #require(graph.counterclaims.first)
        try other.update(relation.id) { $0.target = .statement(objection.id) }
        #expect(Self.key(graph).grade(map: other, of: "p").points == whole.points - 1)
    }

    @Test("a statement in other words is left to the teacher, one of the pupil's own is listed")
    func wordings() throws {
        let graph = try ExampleGraphs.bridge()
        var map = ArgumentGraph()
        map.add(.thesis, "Before winter, the old bridge should be closed by the town")
        map.add(.claim, "Heavy lorries ruin every bridge")
        map.add(.claim, "Ducks are pretty animals")
        let grade = Self.key(graph).grade(map: map, of: "p")
        #expect(grade.items[0].verdict == .right)
        #expect(grade.items.filter { $0.verdict == .doubtful }.count == 1)
        #expect(
            grade.remarks == ["Not in the key, and not marked down: Ducks are pretty animals"])
        let missing = try #require(grade.items.first { $0.verdict == .missing })
        #expect(missing.feedback.hasPrefix("Not in the map: what “"))
    }

    @Test("what is right beyond what counts is told")
    func more() throws {
        let graph = try ExampleGraphs.graph("river-barrage")
        let grade = Self.key(graph).grade(map: graph, of: "p")
        #expect(grade.percent == 100)
        let told = grade.remarks.filter { $0.hasPrefix("Right, and more than was asked for: ") }
        #expect(told.count == graph.statements.count - grade.items.count)
        #expect(told.count > 3)
    }
}

@Suite("Grades are written for a teacher")
struct GradeReportTests {
    private static func report() throws -> GradeReport {
        let graph = try ExampleGraphs.bridge()
        let key = WorksheetKey([Worksheet(of: graph, WorksheetEdition(.gentle))], graph: graph)
        let right = try key.grade(key.rightAnswers[0], of: "=cmd()")
        let answers = try WorksheetAnswers.read(markdown: Array("C1: something\nD1: x".utf8))
        return GradeReport([right, try key.grade(answers[0], of: "Ada")])
    }

    @Test("a row a pupil, with cells that a spreadsheet would run made safe")
    func table() throws {
        let rows = try Self.report().csv.split(separator: "\r\n").map(String.init)
        #expect(rows.count == 3)
        #expect(
            rows[0].hasPrefix(
                "pupil,sheet,points,possible,percent,to_decide,look_at,not_judged,A1"))
        #expect(rows[1].hasPrefix("'=cmd(),1A,"))
        #expect(rows[2].hasPrefix("Ada,1A,0,"))
        #expect(rows[2].contains(",C1,"))
    }

    @Test("the lines list what is doubtful, and say by which measure")
    func words() throws {
        let lines = try Self.report().lines
        #expect(lines.contains { $0.contains("C1 ? (wrote: something)") })
        #expect(lines.last == DebateWords.english["grade.measure"])
    }

    @Test("JSON has every item")
    func json() throws {
        let report = try Self.report()
        guard case .object(let object) = try DataValue(json: Array(report.json.utf8)),
            case .list(let grades)? = object["grades"], case .object(let first)? = grades.first,
            case .list(let items)? = first["items"]
        else {
            Issue.record("no items")
            return
        }
        #expect(items.count == report.grades[0].items.count)
        #expect(first["percent"] == .integer(100))
    }
}
