/// Relations that cannot all hold, and sketched ones that the reconstructions do not bear out.
struct RelationChecks {
    struct Finding {
        let range: Range<Int>
        let message: String
    }

    private let model: ArgdownModel
    /// The kinds of relation from one statement to another; symmetric ones in both directions.
    private var kinds: [Pair: [(kind: ArgdownModel.Relation.Kind, range: Range<Int>?)]] = [:]

    private struct Pair: Hashable {
        let from: Int
        let to: Int
    }

    init(_ model: ArgdownModel) {
        self.model = model
        for relation in model.relations {
            guard case .statement(let from) = relation.from, case .statement(let to) = relation.to
            else { continue }
            let entry = (relation.kind, relation.occurrences.first)
            kinds[Pair(from: from, to: to), default: []].append(entry)
            if relation.kind.isSymmetric, from != to {
                kinds[Pair(from: to, to: from), default: []].append((relation.kind, nil))
            }
        }
    }

    /// What entails something and excludes it, or excludes itself.
    var contradictions: [Finding] {
        model.relations.compactMap { relation in
            guard relation.kind.isStrict, case .statement(let from) = relation.from,
                case .statement(let to) = relation.to, let range = relation.occurrences.first
            else { return nil }
            let titles = (model.statements[from].title, model.statements[to].title)
            if from == to, relation.kind.isSymmetric {
                return Finding(range: range, message: "[\(titles.0)] cannot exclude itself")
            }
            guard relation.kind == .entails, let other = exclusion(from, to) else { return nil }
            return Finding(
                range: range,
                message: "[\(titles.0)] cannot entail [\(titles.1)] and be \(other.rawValue) to it")
        }
    }

    private func exclusion(_ from: Int, _ to: Int) -> ArgdownModel.Relation.Kind? {
        kinds[Pair(from: from, to: to)]?.first { $0.kind.isSymmetric }?.kind
    }

    /// Supports and attacks of a reconstructed argument that touch none of its premises.
    var ungrounded: [Finding] {
        var premises: [Int: Set<Int>] = [:]
        return model.relations.compactMap { relation in
            guard relation.kind == .support || relation.kind == .attack,
                case .statement(let from) = relation.from, case .argument(let to) = relation.to,
                !model.arguments[to].pcs.isEmpty, let range = relation.occurrences.first
            else { return nil }
            let known = premises[to] ?? Set(model.arguments[to].premises.map(\.statement))
            premises[to] = known
            guard !known.contains(where: { grounds(relation.kind, from, $0) }) else { return nil }
            let verb = relation.kind == .support ? "supports" : "attacks"
            return Finding(
                range: range,
                message: "[\(model.statements[from].title)] \(verb) none of the premises of "
                    + "<\(model.arguments[to].title)>")
        }
    }

    /// Whether a statement does to a premise what it is said to do to the argument.
    private func grounds(
        _ kind: ArgdownModel.Relation.Kind, _ statement: Int, _ premise: Int
    ) -> Bool {
        if kind == .support, statement == premise { return true }
        return kinds[Pair(from: statement, to: premise)]?.contains {
            kind == .support
                ? $0.kind == .support || $0.kind == .entails
                : $0.kind == .attack || $0.kind.isSymmetric
        } ?? false
    }
}
