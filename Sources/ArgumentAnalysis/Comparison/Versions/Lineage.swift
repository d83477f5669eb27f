internal import ArgumentModel

/// Whether identifiers mean the same in two versions of a graph.
///
/// They do where a graph was edited: identifiers are given once. They do not where both were read
/// anew, or where an Argdown document that keeps no identifiers was changed in its middle: then
/// records of one identifier differ, and what one was stands under another identifier.
struct Lineage<Record: Identifiable & Sendable & Equatable> where Record.ID == Identifier<Record> {
    let old: Records<Record>
    let new: Records<Record>
    /// Whether both are plainly the same thing, whatever their identifiers.
    let agree: (Record, Record) -> Bool

    /// - Complexity: O(*n* · *d*) over *d* records of one identifier that differ.
    var isOne: Bool {
        let shared = old.filter { new.contains($0.id) }
        let strangers = shared.filter { record in
            !(new[record.id].map { agree(record, $0) } ?? true)
        }
        guard !shared.isEmpty || old.isEmpty || new.isEmpty else { return false }
        guard strangers.count * 2 <= shared.count else { return false }
        return !strangers.contains { record in new.contains { isMoved(record, to: $0) } }
    }

    private func isMoved(_ record: Record, to other: Record) -> Bool {
        guard other.id != record.id, agree(record, other) else { return false }
        return old[other.id].map { !agree($0, other) } ?? true
    }

    /// The records that have one identifier in both.
    var names: [Identifier<Record>: Identifier<Record>] {
        let shared = new.filter { old.contains($0.id) }.map { ($0.id, $0.id) }
        return Dictionary(shared) { first, _ in first }
    }
}
