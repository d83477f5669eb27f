internal import ArgumentModel
internal import SourceText

extension Statement {
    /// The bytes of a source that it stands at, under the old name of the source.
    func passageKey(_ names: Renaming, isOld: Bool) -> PassageKey? {
        guard let passage = passages.first, let range = passage.range else { return nil }
        let source = isOld ? passage.source : names.sources[passage.source] ?? passage.source
        return PassageKey(source: source, range: range)
    }

    /// Its title where a person gave it; what is only a label may be another statement's next time.
    var givenTitle: String? {
        guard let title, let first = title.first, "TCEXS".contains(first),
            title.dropFirst().allSatisfy(\.isNumber)
        else { return title }
        return nil
    }
}

/// Where a statement stands.
struct PassageKey: Hashable {
    let source: Source.ID
    let range: SourceRange
}

extension Argument {
    /// Its steps, as far as they name statements.
    struct Shape: Hashable {
        let steps: [[Statement.ID?]]
    }

    /// `nil` where it has no steps.
    func shape(_ names: Renaming) -> Shape? {
        guard !steps.isEmpty else { return nil }
        return Shape(
            steps: steps.map { step in
                (step.premises + [step.conclusion]).map { names.statements[$0] ?? $0 }
            })
    }

    func renamedConclusion(_ names: Renaming) -> Statement.ID? {
        conclusion.map { names.statements[$0] ?? $0 }
    }
}

extension Relation {
    /// What it begins with, under old names, in an order of its own.
    func sourceKey(_ names: Renaming?) -> [String] {
        sources.map { $0.key(names) ?? "?" }.sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
    }
}

/// What tells relations apart whose identifiers say nothing.
struct RelationKey: Hashable {
    /// What must agree.
    enum Part { case kind, sources, target }

    /// What must agree, the most telling first.
    static let rounds: [Set<Part>] = [
        [.kind, .sources, .target], [.sources, .target], [.kind, .sources], [.sources],
        [.kind, .target],
    ]

    private let kind: Relation.Kind?
    private let sources: [String]?
    private let target: String?

    /// `nil` where it leads to a relation that is not known yet.
    init?(_ relation: Relation, _ parts: Set<Part>, _ names: Renaming?) {
        kind = parts.contains(.kind) ? relation.kind : nil
        sources = parts.contains(.sources) ? relation.sourceKey(names) : nil
        guard parts.contains(.target) else {
            target = nil
            return
        }
        guard let end = relation.target.key(names) else { return nil }
        target = end
    }
}

extension Endpoint {
    /// The end under its old name; `nil` where it is a relation that has none yet.
    fileprivate func key(_ names: Renaming?) -> String? {
        func name<Record>(
            _ id: Identifier<Record>, _ known: [Identifier<Record>: Identifier<Record>]?
        ) -> String {
            guard let known else { return id.rawValue }
            return known[id]?.rawValue ?? "new \(id)"
        }
        switch self {
        case .statement(let id): return "statement " + name(id, names?.statements)
        case .argument(let id): return "argument " + name(id, names?.arguments)
        case .step(let id, let number):
            return "step \(number) of " + name(id, names?.arguments)
        case .relation(let id):
            guard names == nil || names?.relations[id] != nil else { return nil }
            return "relation " + name(id, names?.relations)
        }
    }
}
