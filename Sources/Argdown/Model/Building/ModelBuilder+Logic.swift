internal import ArgumentModel

extension ModelBuilder {
    private struct Pair: Hashable {
        let one: Int
        let other: Int

        /// A pair without an order.
        init(_ first: Int, _ second: Int) {
            one = min(first, second)
            other = max(first, second)
        }
    }

    /// In strict mode, support between statements entails, and attack is contrary; a contrary
    /// relation holds in both directions.
    mutating func transformStatementRelations() {
        var contraries: Set<Pair> = []
        for place in relations.entries.indices where !relations.entries[place].isRemoved {
            guard case .statement(let from) = relations.entries[place].from,
                case .statement(let to) = relations.entries[place].to
            else { continue }
            switch relations.entries[place].kind {
            case .support: relations.entries[place].kind = .entails
            case .attack where contraries.insert(Pair(from, to)).inserted:
                relations.entries[place].kind = .contrary
            case .attack: relations.entries[place].isRemoved = true
            default: break
            }
        }
    }

    /// Leaves out that a statement attacks an argument where it already stands against one of
    /// the argument's premises.
    mutating func removeRedundantAttacks() {
        var opponents: [Int: [(statement: Int, relation: Int)]]?
        var premises: [Int: Set<Int>] = [:]
        for place in relations.entries.indices where !relations.entries[place].isRemoved {
            let entry = relations.entries[place]
            guard entry.kind == .attack, case .statement(let from) = entry.from,
                case .argument(let argument) = entry.to,
                !model.arguments[argument].pcs.isEmpty
            else { continue }
            let known = opponents ?? statementOpponents()
            opponents = known
            guard let own = known[from] else { continue }
            let attacked = premises[argument] ?? premiseClasses(argument)
            premises[argument] = attacked
            guard let reason = own.first(where: { attacked.contains($0.statement) }) else {
                continue
            }
            relations.entries[reason.relation].occurrences += entry.occurrences
            relations.entries[place].isRemoved = true
        }
    }

    /// For each statement, those that it stands against, with the relation that says so.
    private func statementOpponents() -> [Int: [(statement: Int, relation: Int)]] {
        var opponents: [Int: [(statement: Int, relation: Int)]] = [:]
        for (place, entry) in relations.entries.enumerated() where !entry.isRemoved {
            guard case .statement(let from) = entry.from, case .statement(let to) = entry.to,
                entry.kind == .attack || entry.kind.isSymmetric
            else { continue }
            opponents[from, default: []].append((to, place))
            if entry.kind.isSymmetric { opponents[to, default: []].append((from, place)) }
        }
        return opponents
    }

    private func premiseClasses(_ argument: Int) -> Set<Int> {
        Set(model.arguments[argument].premises.map(\.statement))
    }
}
