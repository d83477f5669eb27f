import ArgumentAnalysis
import ArgumentModel
import SourceText
import Testing

/// The fields of the model that a comparison of versions leaves out, and says so in its contract.
private let leftOut: Set = ["ArgumentGraph.numbers"]

@Suite("Every field of two versions")
struct VersionFieldTests {
    @Test("one field that is changed is one change, told as that", arguments: FieldEdit.all)
    func single(edit: FieldEdit) throws {
        let old = try FullGraph.make()
        var new = old
        try edit.change(&new)
        #expect(new != old)
        let compared = VersionComparison(from: old, to: new)
        let told = compared.changes.map { "\($0.subject.rawValue) \($0.id) \($0.aspect.rawValue)" }
        #expect(told == [edit.told])
        let change = try #require(compared.changes.first)
        #expect(change.before != change.after)
        var made = old
        try made.apply(compared.difference)
        #expect(made == new)
        let back = VersionComparison(from: new, to: old).changes
        let inverse: [GraphChange.Aspect: GraphChange.Aspect] = [
            .added: .removed, .removed: .added,
        ]
        #expect(back.map(\.aspect) == [inverse[change.aspect] ?? change.aspect])
    }

    @Test("every stored field of the model is edited by a case or told to be left out")
    func complete() throws {
        let graph = try FullGraph.make()
        let statement = try #require(graph.statements["s2"])
        let relation = try #require(graph.relations["r1"])
        let argument = try #require(graph.arguments.first)
        let records: [(String, Any)] = [
            ("ArgumentGraph", graph), ("Statement", statement), ("Relation", relation),
            ("Argument", argument), ("Step", argument.steps[0]),
            ("Group", try #require(graph.groups.first)),
            ("Source", try #require(graph.sources.first)), ("Passage", statement.passages[0]),
            ("Wording", statement.members[0]), ("Decision", statement.decision),
            ("Alternative", statement.decision.alternatives[0]), ("Rejections", graph.rejected),
        ]
        let fields = Set(
            records.flatMap { name, record in
                Mirror(reflecting: record).children.compactMap { child in
                    child.label.map { "\(name).\($0)" }
                }
            }
        ).filter { !$0.hasSuffix(".id") }
        let edited = Set(FieldEdit.all.map { $0.field })
        #expect(fields.subtracting(edited).subtracting(leftOut) == [])
        #expect(edited.subtracting(fields) == [])
    }

    @Test("what an outline cannot hold is no change against one")
    func forms() throws {
        let old = try FullGraph.make()
        var new = old
        try new.update(Statement.ID(rawValue: "s2")) { $0.decision.alternatives = [] }
        new.rejected = Rejections()
        new.unknownFields = [:]
        new = try new.ordered("statements", ["s1", "s2", "s3", "s5", "s4"])
        let compared = VersionComparison(from: old, to: new, areOfOneForm: false)
        #expect(compared.changes == [])
        #expect(!VersionComparison(from: old, to: new).isIdentical)
    }

    @Test("of a statement that is moved its neighbours are told, and what is less sure is counted")
    func words() throws {
        let old = try FullGraph.make()
        var new = try old.ordered("statements", ["s1", "s2", "s3", "s5", "s4"])
        try new.update(Statement.ID(rawValue: "s3")) { $0.decision.confidence = 0.2 }
        let compared = VersionComparison(from: old, to: new)
        let order = compared.changes.filter { $0.aspect == .order }
        #expect(order.map(\.before) == ["after X1 “Cloth is wanted”"])
        #expect(order.map(\.after) == ["after E1 “A weaver said so”"])
        #expect(compared.summary == "1 changed")
        #expect(
            compared.lines.last?.text
                == "one decision is more or less sure, or had other alternatives (--all lists them)"
        )
        #expect(compared.lines(all: true).contains { $0.text == "~ E1: sureness 0.60 → 0.20" })
    }
}

/// A graph in which every field of the model says something.
private enum FullGraph {
    static func make() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = "Looms"
        let source = graph.add(Citation())
        let other = graph.add(Citation())
        try graph.update(source) {
            $0.citation.title = "The Loom"
            ($0.encoding, $0.sha256, $0.text) = ("UTF-8", "aa", "Looms need rest. A mill is.")
            ($0.paragraphs, $0.sentences) = (1, 2)
        }
        try graph.update(other) {
            $0.citation.title = "The Shuttle"
            $0.sha256 = "bb"
        }
        let thesis = graph.add(.thesis, "Looms need rest")
        let claim = graph.add(
            .claim, "A mill is no clock", at: passage(source),
            decision: .init(
                by: .miner, confidence: 0.5, reason: "says what is",
                alternatives: [.init(.evidence, confidence: 0.3)]))
        let fact = graph.add(
            .evidence, "A weaver said so",
            decision: .init(by: .miner, confidence: 0.6, reason: "has a name"))
        let twin = graph.add(.counterclaim, "Cloth is wanted")
        let loud = graph.add(.claim, "Looms are loud")
        try graph.update(claim) { $0.members = [Wording($0.text, isCanonical: true)] }
        try graph.relate(
            claim, .supports, thesis,
            decision: .init(by: .miner, confidence: 0.5, reason: "stands close"))
        try graph.relate(fact, .supports, claim)
        try graph.relate([twin, loud], .attacks, thesis)
        try graph.relate(fact, .supports, loud)
        try graph.addArgument(
            title: "First", descriptions: [Wording("In short")],
            steps: [.init([claim, fact], therefore: thesis)])
        try graph.addArgument(title: "Second")
        let group = try graph.addGroup("Mills")
        try graph.addGroup("Cloth")
        try graph.update(group) { $0.members = [.statement(claim), .statement(fact)] }
        return graph
    }

    static func passage(_ source: Source.ID) -> Passage {
        Passage(
            source: source, range: SourceRange(17, 27), paragraph: 1, sentence: 2,
            quotation: "A mill is.", digest: "01234567")
    }
}

extension ArgumentGraph {
    /// The same with the records of one kind in another order.
    fileprivate func ordered(_ kind: String, _ ids: [String]) throws -> ArgumentGraph {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ", ")
        let json = "{\"\(kind)\": {\"order\": [\(list)]}}"
        var ordered = self
        try ordered.apply(GraphDifference(json: Array(json.utf8)))
        return ordered
    }
}

/// One field that is changed, and what a comparison is to say of it.
struct FieldEdit: Sendable, CustomTestStringConvertible {
    let field: String
    let told: String
    let change: @Sendable (inout ArgumentGraph) throws -> Void

    var testDescription: String { "\(field): \(told)" }

    static let all =
        ofGraph + ofStatements + ofPassages + ofWordings + ofDecisions + ofRelations + ofArguments
        + ofGroups + ofSources

    private static let ofGraph = [
        FieldEdit("ArgumentGraph.title", "graph  title") { $0.title = "Mills" },
        FieldEdit("ArgumentGraph.data", "graph  data") { $0.data = ["a": .integer(1)] },
        FieldEdit("ArgumentGraph.unknownFields", "graph  fields") {
            $0.unknownFields = ["later": .boolean(true)]
        },
        FieldEdit("ArgumentGraph.rejected", "graph  rejected") {
            $0.rejected.relations = [.init("s4", .supports, "s1")]
        },
        FieldEdit("Rejections.passages", "graph  rejected") {
            $0.rejected.passages = [Passage(source: "o1", range: SourceRange(0, 5))]
        },
        FieldEdit("Rejections.relations", "graph  rejected") {
            $0.rejected.relations = [.init("s5")]
        },
        FieldEdit("Rejections.unknownFields", "graph  rejected") {
            $0.rejected.unknownFields = ["later": .boolean(true)]
        },
        FieldEdit("ArgumentGraph.statements", "statement s5 order") {
            $0 = try $0.ordered("statements", ["s2", "s1", "s3", "s5", "s4"])
        },
        FieldEdit("ArgumentGraph.statements", "statement s6 added") { $0.add(.claim, "Rest!") },
        FieldEdit("ArgumentGraph.relations", "relation r4 order") {
            $0 = try $0.ordered("relations", ["r1", "r4", "r2", "r3"])
        },
        FieldEdit("ArgumentGraph.relations", "relation r4 removed") {
            try $0.remove(Relation.ID(rawValue: "r4"))
        },
        FieldEdit("ArgumentGraph.arguments", "argument a2 order") {
            $0 = try $0.ordered("arguments", ["a2", "a1"])
        },
        FieldEdit("ArgumentGraph.groups", "group g2 order") {
            $0 = try $0.ordered("groups", ["g2", "g1"])
        },
        FieldEdit("ArgumentGraph.sources", "source o2 order") {
            $0 = try $0.ordered("sources", ["o2", "o1"])
        },
    ]

    private static let ofStatements = [
        statement("role", "role") { $0.role = .counterclaim },
        statement("title", "title") { $0.title = "Clocks" },
        statement("text", "text") {
            $0.text = "No mill is a clock"
            $0.members[0].text = "No mill is a clock"
        },
        statement("members", "wordings") { $0.members.append(Wording("A mill is not a clock")) },
        statement("passages", "passages") { $0.passages.append($0.passages[0]) },
        FieldEdit("Statement.kind", "statement s3 kind") {
            try $0.update(Statement.ID(rawValue: "s3")) { $0.kind = .testimony }
        },
        statement("attribution", "attribution") { $0.attribution = "a spinner" },
        statement("isImplicit", "implicit") { $0.isImplicit = true },
        statement("tags", "tags") { $0.tags = ["mill"] },
        statement("data", "data") { $0.data = ["a": .integer(1)] },
        statement("decision", "confirmed") { $0.decision = .byPerson },
        statement("unknownFields", "fields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofPassages = [
        passage("source") { $0.source = "o2" },
        passage("range") { $0.range = SourceRange(17, 26) },
        passage("paragraph") { $0.paragraph = 2 },
        passage("sentence") { $0.sentence = 1 },
        passage("quotation") { $0.quotation = "A mill is" },
        passage("digest") { $0.digest = "76543210" },
        passage("unknownFields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofWordings = [
        wording("text") { $0.text = "A mill is not a clock" },
        wording("isCanonical") { $0.isCanonical = false },
        wording("tags") { $0.tags = ["said"] },
        wording("data") { $0.data = ["a": .integer(1)] },
        wording("unknownFields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofDecisions = [
        decision("by", "confirmed") { $0.by = .person },
        decision("confidence", "certainty") { $0.confidence = 0.7 },
        decision("confidence", "certainty") { $0.confidence = nil },
        decision("reason", "reason") { $0.reason = "gives a picture" },
        decision("reason", "reason") { $0.reason = nil },
        decision("alternatives", "alternatives") { $0.alternatives = [] },
        FieldEdit("Alternative.choice", "statement s2 alternatives") {
            try $0.update(Statement.ID(rawValue: "s2")) {
                $0.decision.alternatives[0].choice = .thesis
            }
        },
        FieldEdit("Alternative.confidence", "statement s2 alternatives") {
            try $0.update(Statement.ID(rawValue: "s2")) {
                $0.decision.alternatives[0].confidence = 0.1
            }
        },
        FieldEdit("Alternative.unknownFields", "statement s2 alternatives") {
            try $0.update(Statement.ID(rawValue: "s2")) {
                $0.decision.alternatives[0].unknownFields = ["later": .boolean(true)]
            }
        },
    ]

    private static let ofRelations = [
        relation("kind", "relation") { $0.kind = .attacks },
        relation("isStrict", "strict") { $0.isStrict = true },
        relation("sources", "premises") { $0.sources.append(.statement("s5")) },
        relation("target", "target") { $0.target = .statement("s4") },
        relation("rules", "rules") { $0.rules = ["modus ponens"] },
        relation("scheme", "scheme") { $0.scheme = "sign" },
        relation("cue", "cue") { $0.cue = "so" },
        relation("data", "data") { $0.data = ["a": .integer(1)] },
        relation("decision", "confirmed") { $0.decision = .byPerson },
        relation("decision", "certainty") { $0.decision.confidence = 0.7 },
        relation("decision", "reason") { $0.decision.reason = "opens with “so”" },
        relation("decision", "alternatives") {
            $0.decision.alternatives = [
                .init(.init(.attacks, .statement("s4")), confidence: 0.1)
            ]
        },
        relation("unknownFields", "fields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofArguments = [
        argument("title", "title") { $0.title = "Third" },
        argument("descriptions", "descriptions") { $0.descriptions[0].text = "At length" },
        argument("descriptions", "descriptions") { $0.descriptions[0].tags = ["said"] },
        argument("steps", "steps") { $0.steps = [] },
        argument("tags", "tags") { $0.tags = ["mill"] },
        argument("data", "data") { $0.data = ["a": .integer(1)] },
        argument("unknownFields", "fields") { $0.unknownFields = ["later": .boolean(true)] },
        step("premises") { $0.premises = ["s2"] },
        step("rules") { $0.rules = ["modus ponens"] },
        step("uses") { $0.uses = [1] },
        step("conclusion") { $0.conclusion = "s5" },
        step("data") { $0.data = ["a": .integer(1)] },
        step("unknownFields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofGroups = [
        group("title", "title") { $0.title = "Works" },
        group("level", "level") { $0.level = 2 },
        FieldEdit("Group.parent", "group g2 parent") {
            try $0.update(Group.ID(rawValue: "g2")) { $0.parent = "g1" }
        },
        group("members", "members") { $0.members = [.statement("s2")] },
        group("members", "members") { $0.members.swapAt(0, 1) },
        group("isClosed", "closed") { $0.isClosed = true },
        group("tags", "tags") { $0.tags = ["mill"] },
        group("data", "data") { $0.data = ["a": .integer(1)] },
        group("unknownFields", "fields") { $0.unknownFields = ["later": .boolean(true)] },
    ]

    private static let ofSources =
        Citation.fields.map { field in
            source("citation", "citation") { $0.citation[keyPath: field.path] = "Other" }
        } + [
            source("encoding", "file") { $0.encoding = "UTF-16" },
            source("sha256", "file") { $0.sha256 = "cc" },
            source("paragraphs", "file") { $0.paragraphs = 2 },
            source("sentences", "file") { $0.sentences = 3 },
            source("text", "file") { $0.text = "Looms need rest. A mill was." },
            source("data", "data") { $0.data = ["a": .integer(1)] },
            source("unknownFields", "fields") { $0.unknownFields = ["later": .boolean(true)] },
        ]

    init(
        _ field: String, _ told: String,
        _ change: @escaping @Sendable (inout ArgumentGraph) throws -> Void
    ) {
        (self.field, self.told, self.change) = (field, told, change)
    }

    private static func statement(
        _ field: String, _ aspect: String, _ change: @escaping @Sendable (inout Statement) -> Void
    ) -> FieldEdit {
        FieldEdit("Statement.\(field)", "statement s2 \(aspect)") {
            try $0.update(Statement.ID(rawValue: "s2"), change)
        }
    }

    private static func passage(
        _ field: String, _ change: @escaping @Sendable (inout Passage) -> Void
    ) -> FieldEdit {
        FieldEdit("Passage.\(field)", "statement s2 passages") {
            try $0.update(Statement.ID(rawValue: "s2")) { change(&$0.passages[0]) }
        }
    }

    private static func wording(
        _ field: String, _ change: @escaping @Sendable (inout Wording) -> Void
    ) -> FieldEdit {
        FieldEdit("Wording.\(field)", "statement s2 wordings") {
            try $0.update(Statement.ID(rawValue: "s2")) { statement in
                change(&statement.members[0])
            }
        }
    }

    private static func decision(
        _ field: String, _ aspect: String,
        _ change: @escaping @Sendable (inout Decision<Statement.Role>) -> Void
    ) -> FieldEdit {
        FieldEdit("Decision.\(field)", "statement s2 \(aspect)") {
            try $0.update(Statement.ID(rawValue: "s2")) { change(&$0.decision) }
        }
    }

    private static func relation(
        _ field: String, _ aspect: String, _ change: @escaping @Sendable (inout Relation) -> Void
    ) -> FieldEdit {
        FieldEdit("Relation.\(field)", "relation r1 \(aspect)") {
            try $0.update(Relation.ID(rawValue: "r1"), change)
        }
    }

    private static func argument(
        _ field: String, _ aspect: String, _ change: @escaping @Sendable (inout Argument) -> Void
    ) -> FieldEdit {
        FieldEdit("Argument.\(field)", "argument a1 \(aspect)") {
            try $0.update(Argument.ID(rawValue: "a1"), change)
        }
    }

    private static func step(
        _ field: String, _ change: @escaping @Sendable (inout Argument.Step) -> Void
    ) -> FieldEdit {
        FieldEdit("Step.\(field)", "argument a1 steps") {
            try $0.update(Argument.ID(rawValue: "a1")) { change(&$0.steps[0]) }
        }
    }

    private static func group(
        _ field: String, _ aspect: String, _ change: @escaping @Sendable (inout Group) -> Void
    ) -> FieldEdit {
        FieldEdit("Group.\(field)", "group g1 \(aspect)") {
            try $0.update(Group.ID(rawValue: "g1"), change)
        }
    }

    private static func source(
        _ field: String, _ aspect: String, _ change: @escaping @Sendable (inout Source) -> Void
    ) -> FieldEdit {
        FieldEdit("Source.\(field)", "source o1 \(aspect)") {
            try $0.update(Source.ID(rawValue: "o1"), change)
        }
    }
}
