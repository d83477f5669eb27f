package import ArgumentModel
internal import SourceText

/// Makes well-formed graphs that use every field of the model.
package struct RandomGraph {
    private var random: SeededRandom
    private var graph = ArgumentGraph()

    package static func make(_ seed: Int) throws -> ArgumentGraph {
        var maker = RandomGraph(random: SeededRandom(seed))
        try maker.fill()
        return maker.graph
    }

    private mutating func fill() throws {
        graph.title = optional { $0.words() }
        graph.data = data()
        graph.unknownFields = unknown()
        for _ in 0..<below(3) { try addSource() }
        for _ in 0..<below(12) { try addStatement() }
        for _ in 0..<below(4) { try addArgument() }
        for _ in 0..<below(14) { addRelation() }
        for _ in 0..<below(4) { try addGroup() }
        reject()
        for statement in graph.statements where random.once(in: 9) {
            try graph.remove(statement.id)
        }
    }

    private mutating func addSource() throws {
        var citation = Citation()
        for field in Citation.fields { citation[keyPath: field.path] = optional { $0.words() } }
        let id = graph.add(citation)
        let (encoding, hash, text) = (
            optional { $0.words() }, optional { $0.words() }, optional { $0.words() }
        )
        let (counts, data, unknown) = (
            [optional { $0.below(40) }, optional { $0.below(40) }], data(), unknown()
        )
        try graph.update(id) { source in
            source.encoding = encoding
            source.sha256 = hash
            source.text = text
            (source.paragraphs, source.sentences) = (counts[0], counts[1])
            source.data = data
            source.unknownFields = unknown
        }
    }

    private mutating func addStatement() throws {
        let role = random.pick(Statement.Role.allCases)
        let id = graph.add(
            role, words(), at: passage(),
            decision: decision { $0.random.pick(Statement.Role.allCases) })
        let members = (0..<below(3)).map { wording(isCanonical: $0 == 0) }
        let kind =
            role == .evidence ? optional { $0.random.pick(Statement.EvidenceKind.allCases) } : nil
        let (title, attribution, tags) = (optional { $0.words() }, optional { $0.words() }, tags())
        let (more, isImplicit, data, unknown) = (passage(), random.once(in: 3), data(), unknown())
        try graph.update(id) { statement in
            statement.title = title
            statement.members = members
            statement.passages += [more].compactMap(\.self)
            statement.kind = kind
            statement.attribution = attribution
            statement.isImplicit = isImplicit
            statement.tags = tags
            statement.data = data
            statement.unknownFields = unknown
        }
    }

    private mutating func passage() -> Passage? {
        guard let source = graph.sources.map(\.id).randomElement(using: &random) else { return nil }
        guard !random.once(in: 4) else { return nil }
        let start = below(900)
        var passage = Passage(
            source: source, range: optional { SourceRange(start, start + $0.below(60)) },
            paragraph: optional { $0.below(9) + 1 }, sentence: optional { $0.below(9) + 1 },
            quotation: optional { $0.words() })
        passage.unknownFields = unknown()
        return passage
    }

    private mutating func addArgument() throws {
        let ids = graph.statements.map(\.id)
        var steps: [Argument.Step] = []
        var members = 0
        for _ in 0..<(ids.isEmpty ? 0 : below(3)) {
            let premises = Array(ids.shuffled(using: &random).prefix(below(3)))
            var step = Argument.Step(premises, therefore: random.pick(ids))
            step.rules = tags()
            members += premises.count
            step.uses = Array((1...9).prefix(members)).shuffled(using: &random)
            members += 1
            step.data = data()
            step.unknownFields = unknown()
            steps.append(step)
        }
        let id = try graph.addArgument(
            title: optional { $0.words() },
            descriptions: (0..<below(2)).map { _ in wording(isCanonical: false) },
            steps: steps)
        let (tags, data, unknown) = (tags(), data(), unknown())
        try graph.update(id) { argument in
            argument.tags = tags
            argument.data = data
            argument.unknownFields = unknown
        }
    }

    /// Tries a relation; one that cannot be is left out.
    private mutating func addRelation() {
        guard let target = end() else { return }
        let kind = random.pick(Relation.Kind.allCases)
        let premises = Array(graph.statements.map(\.id).shuffled(using: &random).prefix(below(3)))
        let decision = decision {
            Relation.Choice($0.random.pick(Relation.Kind.allCases), $0.end() ?? target)
        }
        let argument = graph.arguments.map(\.id).randomElement(using: &random)
        let id: Relation.ID? =
            if let argument, premises.isEmpty {
                try? graph.relate(argument, kind, target, decision: decision)
            } else {
                try? graph.relate(premises, kind, target, decision: decision)
            }
        guard let id else { return }
        let (isStrict, rules, scheme, cue) = (
            random.once(in: 2), tags(), optional { $0.words() }, optional { $0.words() }
        )
        let (data, unknown) = (data(), unknown())
        try? graph.update(id) { relation in
            relation.isStrict = isStrict
            relation.rules = rules
            relation.scheme = scheme
            relation.cue = cue
            relation.data = data
            relation.unknownFields = unknown
        }
    }

    private mutating func reject() {
        for _ in 0..<below(3) {
            if let passage = passage() { graph.rejected.passages.append(passage) }
        }
        let ids = graph.statements.map(\.id)
        for _ in 0..<(ids.isEmpty ? 0 : below(3)) {
            var link = Rejections.Link(
                random.pick(ids), optional { $0.random.pick(Relation.Kind.allCases) },
                optional { $0.random.pick(ids) })
            link.unknownFields = unknown()
            graph.rejected.relations.append(link)
        }
        graph.rejected.unknownFields = unknown()
    }

    private mutating func end() -> Endpoint? {
        var ends = graph.statements.map { Endpoint.statement($0.id) }
        ends += graph.relations.map { Endpoint.relation($0.id) }
        for argument in graph.arguments {
            ends.append(.argument(argument.id))
            ends += argument.steps.indices.map { Endpoint.step(argument.id, $0 + 1) }
        }
        return ends.randomElement(using: &random)
    }

    private mutating func addGroup() throws {
        let parent = graph.groups.map(\.id).randomElement(using: &random)
        let id = try graph.addGroup(
            words(), level: below(4) + 1, in: random.once(in: 2) ? parent : nil)
        let members =
            graph.statements.prefix(below(3)).map { Group.Member.statement($0.id) }
            + graph.arguments.prefix(below(2)).map { Group.Member.argument($0.id) }
        let (isClosed, tags, data, unknown) = (random.once(in: 2), tags(), data(), unknown())
        try graph.update(id) { group in
            group.members = members
            group.isClosed = isClosed
            group.tags = tags
            group.data = data
            group.unknownFields = unknown
        }
    }
}

/// The fields that many records have.
extension RandomGraph {
    fileprivate mutating func below(_ limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &random)
    }

    fileprivate mutating func optional<Value>(_ value: (inout Self) -> Value) -> Value? {
        random.once(in: 2) ? value(&self) : nil
    }

    fileprivate mutating func words() -> String {
        let words = [
            "bridge", "", "\"q\"", "back\\slash", "line\nbreak", "\t\u{7}\u{7F}", "Größe",
            "e\u{301}", "👩‍🚒", "𝒳", "\u{2028}", "</script>",
        ]
        return (0...below(4)).map { _ in random.pick(words) }.joined(separator: " ")
    }

    fileprivate mutating func tags() -> [String] { (0..<below(3)).map { _ in words() } }

    fileprivate mutating func wording(isCanonical: Bool) -> Wording {
        var wording = Wording(words(), isCanonical: isCanonical)
        wording.tags = tags()
        wording.data = data()
        wording.unknownFields = unknown()
        return wording
    }

    fileprivate mutating func decision<Choice>(
        _ choice: (inout Self) -> Choice
    ) -> Decision<Choice> {
        var decision = Decision<Choice>(by: random.pick(Decision<Choice>.Maker.allCases))
        decision.confidence = optional { Double.random(in: 0...1, using: &$0.random) }
        decision.reason = optional { $0.words() }
        for _ in 0..<below(3) {
            var other = Decision<Choice>.Alternative(
                choice(&self), confidence: Double(below(5)) / 4)
            other.unknownFields = unknown()
            decision.alternatives.append(other)
        }
        return decision
    }

    fileprivate mutating func unknown() -> DataObject {
        random.once(in: 4) ? ["x-\(below(9))": value(depth: 2), "future": value(depth: 1)] : [:]
    }

    fileprivate mutating func data() -> DataObject {
        random.once(in: 3) ? [words(): value(depth: 3), "weight": value(depth: 0)] : [:]
    }

    private mutating func value(depth: Int) -> DataValue {
        switch below(depth > 0 ? 8 : 6) {
        case 0: .null
        case 1: .boolean(random.once(in: 2))
        case 2: .integer(random.pick([0, -1, 42, Int.max, Int.min]))
        case 3: .number(random.pick([0.1, -2.5e-300, 1e300, 0.0, 1.0]))
        case 4, 5: .string(words())
        case 6: .list((0..<below(4)).map { _ in value(depth: depth - 1) })
        default: .object([words(): value(depth: depth - 1), "b": value(depth: depth - 1)])
        }
    }
}
