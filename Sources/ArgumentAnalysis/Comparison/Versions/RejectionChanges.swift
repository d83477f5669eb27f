internal import ArgumentModel

/// What a person took out for good, and took back, beyond what the records show themselves: what
/// is gone from the graph is told as gone, what came back as added.
struct RejectionChanges {
    /// What only the old version rejects, in words.
    private(set) var before: [String] = []
    /// What only the new version rejects, in words.
    private(set) var after: [String] = []

    init(_ versions: Versions) {
        let (old, new) = (versions.old, versions.new)
        let gone = old.records(missingIn: new)
        let found = new.records(missingIn: old)
        before = old.rejected.words(
            beyond: new.rejected, found, in: new, versions.oldLabels)
        after = new.rejected.words(beyond: old.rejected, gone, in: old, versions.newLabels)
        guard before.isEmpty, after.isEmpty,
            old.rejected.unknownFields != new.rejected.unknownFields
        else { return }
        before = [old.rejected.unknownFields.words].compactMap(\.self)
        after = [new.rejected.unknownFields.words].compactMap(\.self)
    }
}

/// What one version has and the other has not.
private struct LoneRecords {
    let passages: Set<PassageKey>
    /// What the relations begin with that the other version has not or has changed.
    let starts: Set<Statement.ID>
}

extension ArgumentGraph {
    fileprivate func records(missingIn other: ArgumentGraph) -> LoneRecords {
        let statements = statements.filter { !other.statements.contains($0.id) }
        let relations = relations.filter { relation in
            other.relations[relation.id].map {
                $0.target != relation.target || $0.kind != relation.kind
                    || $0.sources != relation.sources
            } ?? true
        }
        return LoneRecords(
            passages: Set(statements.flatMap(\.passages).compactMap(\.key)),
            starts: Set(relations.flatMap(\.sourceStatements)))
    }
}

extension Rejections {
    /// What these reject and the others do not, but for what the records of the other version
    /// that are not in this one show.
    fileprivate func words(
        beyond others: Rejections, _ lone: LoneRecords, in other: ArgumentGraph,
        _ labels: StatementLabels
    ) -> [String] {
        let passages = passages.filter { passage in
            !others.passages.contains(passage)
                && !(passage.key.map(lone.passages.contains) ?? false)
        }
        let links = relations.filter { link in
            !others.relations.contains(link) && !lone.starts.contains(link.source)
                && ([link.source, link.target].compactMap(\.self)).allSatisfy(
                    other.statements.contains)
        }
        return passages.map { "a statement at \($0.summary)" }
            + links.map { $0.words(labels) }
    }
}

extension Rejections.Link {
    fileprivate func words(_ labels: StatementLabels) -> String {
        let end = target.map { " → \(labels[$0])" } ?? " → anything"
        let words = "\(labels[source])\(end)\(kind.map { " (\($0.rawValue))" } ?? "")"
        return unknownFields.words.map { "\(words) \($0)" } ?? words
    }
}

extension Passage {
    fileprivate var key: PassageKey? {
        range.map { PassageKey(source: source, range: $0) }
    }
}
