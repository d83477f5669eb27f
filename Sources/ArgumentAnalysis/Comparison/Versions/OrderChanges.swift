internal import ArgumentModel
internal import SourceText

/// What was moved: the fewest records that the others keep their order without.
extension Versions {
    /// The statements that stand elsewhere among the others, where that follows neither from their
    /// passages nor from what they lead to.
    var statementMoves: [GraphChange] {
        guard areOfOneForm else { return [] }
        return moves(.statement, old.statements, new.statements, newLabels) { before, after in
            let (first, second) = (before.passages.first, after.passages.first)
            return (first == nil) == (second == nil) && first?.place == second?.place
                && first?.range == second?.range && leadsAsBefore(after.id)
        }
    }

    /// The relations that were not, and are now, what their statement does first, or the other way
    /// round: of those that begin alike the first one is drawn.
    var relationMoves: [GraphChange] {
        guard areOfOneForm else { return [] }
        let sources = new.relations.map { Set($0.sources) }
        var places: [Set<Endpoint>: [Int]] = [:]
        for (place, ends) in sources.enumerated() { places[ends, default: []].append(place) }
        return sources.indices.flatMap { place -> [GraphChange] in
            guard let alike = places[sources[place]], alike.first == place, alike.count > 1 else {
                return []
            }
            let own = alike.map { new.relations[$0] }
            let before = old.relations.filter { Set($0.sources) == sources[place] }
            return moves(.relation, before, own) {
                newNames.claim(of: $0)
            } _: { _, _ in
                true
            }
        }
    }

    /// The arguments that stand elsewhere among the others.
    var argumentMoves: [GraphChange] {
        guard areOfOneForm else { return [] }
        return moves(.argument, old.arguments, new.arguments) {
            new.arguments[$0]?.title ?? $0.rawValue
        } _: { _, _ in
            true
        }
    }

    /// The groups that stand elsewhere among those of the same parent.
    var groupMoves: [GraphChange] {
        guard areOfOneForm else { return [] }
        return moves(.group, old.groups, new.groups) {
            new.groups[$0]?.title ?? $0.rawValue
        } _: {
            $0.parent == $1.parent
        }
    }

    /// The sources that stand elsewhere among the others; statements follow them.
    var sourceMoves: [GraphChange] {
        guard areOfOneForm else { return [] }
        return moves(.source, old.sources, new.sources) {
            new.sources[$0]?.citation.title ?? $0.rawValue
        } _: { _, _ in
            true
        }
    }

    private func moves(
        _ subject: GraphChange.Subject, _ before: Records<Statement>,
        _ after: Records<Statement>, _ labels: StatementLabels,
        _ isComparable: (Statement, Statement) -> Bool
    ) -> [GraphChange] {
        let names = { (id: Statement.ID) -> String in
            let words = new.statements[id]?.text.quoted(40) ?? ""
            return "\(labels[id]) \(words)"
        }
        return MovedRecords(before, after, isComparable).all.map { moved in
            var list = ChangeList(subject, moved.id.rawValue, labels[moved.id])
            list.formerName = oldLabels[moved.id]
            list.add(.order, moved.values(names))
            return list.changes[0]
        }
    }

    private func moves<Record>(
        _ subject: GraphChange.Subject, _ before: some Sequence<Record>,
        _ after: some Sequence<Record>,
        _ name: (Record.ID) -> String, _ isComparable: (Record, Record) -> Bool
    ) -> [GraphChange]
    where Record: Identifiable & Sendable & Equatable, Record.ID == Identifier<Record> {
        MovedRecords(before, after, isComparable).all.map { moved in
            GraphChange(
                subject, .order, moved.id.rawValue, name(moved.id), moved.values(name))
        }
    }

    /// Whether a statement, and each that it leads to one after the other, does what it did: an
    /// outline moves what leads elsewhere, and all that hangs on it.
    private func leadsAsBefore(_ statement: Statement.ID) -> Bool {
        var seen: Set<Statement.ID> = []
        var next: Statement.ID? = statement
        while let id = next, seen.insert(id).inserted {
            let before = oldPrimary[id]
            let after = newPrimary[id]
            guard before?.kind == after?.kind, before?.target == after?.target else { return false }
            next = after.flatMap { new.statement(at: $0.target) }
        }
        return true
    }
}

/// The records that stand elsewhere among those that both versions have.
struct MovedRecords<Record: Identifiable & Sendable & Equatable>
where Record.ID == Identifier<Record> {
    /// A record, and those that it stood after and stands after; `nil` for none.
    struct Moved {
        let id: Record.ID
        let before: Record.ID?
        let after: Record.ID?

        func values(_ name: (Record.ID) -> String) -> GraphChange.Values {
            func words(_ id: Record.ID?) -> String { id.map { "after \(name($0))" } ?? "first" }
            return .init(before: words(before), after: words(after))
        }
    }

    /// In the new order.
    let all: [Moved]

    /// - Complexity: O(*n* log *n*).
    init(
        _ old: some Sequence<Record>, _ new: some Sequence<Record>,
        _ isComparable: (Record, Record) -> Bool
    ) {
        let former = Dictionary(old.enumerated().map { ($1.id, ($0, $1)) }) { first, _ in first }
        let shared = new.filter { record in
            former[record.id].map { isComparable($0.1, record) } ?? false
        }
        let places = shared.compactMap { former[$0.id]?.0 }
        let kept = Set(MovedRecords.rising(places))
        guard kept.count < places.count else {
            all = []
            return
        }
        let order = places.indices.sorted { places[$0] < places[$1] }
        var ranks = Array(repeating: 0, count: order.count)
        for (rank, index) in order.enumerated() { ranks[index] = rank }
        all = places.indices.filter { !kept.contains($0) }.map { index in
            let rank = ranks[index]
            return Moved(
                id: shared[index].id,
                before: rank > 0 ? shared[order[rank - 1]].id : nil,
                after: index > 0 ? shared[index - 1].id : nil)
        }
    }

    /// The indices of a longest rising run of numbers, gaps allowed (C. Schensted, "Longest
    /// increasing and decreasing subsequences", *Canadian Journal of Mathematics* 13, 1961).
    private static func rising(_ numbers: [Int]) -> [Int] {
        var ends: [Int] = []
        var previous = Array(repeating: -1, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = ends[low - 1] }
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var run: [Int] = []
        var next = ends.last ?? -1
        while next >= 0 {
            run.append(next)
            next = previous[next]
        }
        return run
    }
}
