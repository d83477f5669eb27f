public import ArgumentModel
internal import SourceText

/// What changed between two versions of a graph, as people would say it, and as an edit.
///
/// ```swift
/// let compared = VersionComparison(from: draft, to: corrected)
/// compared.changes.map(\.name)                       // ["C3", "E2 supports C1"]
/// try draft.apply(compared.difference)               // draft is now the corrected graph
/// ```
///
/// Identifiers need not agree: where they mean something else in the two versions, statements
/// correspond by passage, then by text, and the new version is taken under the identifiers of the
/// old one.
public struct VersionComparison: Sendable, Equatable {
    /// The changes that a reader would see: statements in reading order, then relations,
    /// arguments, groups, sources and the graph. None where both say the same.
    public let changes: [GraphChange]
    /// What turns the old version into the new one, under the identifiers of the old one.
    public let difference: GraphDifference

    /// Compares two versions.
    ///
    /// Every field of the model is compared but for identifiers and how many were given, the order
    /// of linked premises, the order of relations that begin differently, labels that are written
    /// down as titles, and what only one version says of a passage or of a source's file.
    ///
    /// - Parameters:
    ///   - old: the version that is held to be the former.
    ///   - new: the other.
    ///   - areOfOneForm: whether what only one version says is a change. It is none where one comes
    ///     from a form that cannot hold it: Argdown has an order of its own, and neither
    ///     alternatives nor rejections.
    /// - Complexity: O(*s* + *r*) where identifiers agree; else also O(*u* · *v* · *w*) over *u*
    ///   and *v* statements of *w* words that have neither a passage nor words in common.
    public init(
        from old: ArgumentGraph, to new: ArgumentGraph, areOfOneForm: Bool = true
    ) {
        let correspondence = GraphCorrespondence(from: old, to: new)
        let renamed = new.renamed(correspondence.names, beside: old)
        let versions = Versions(old: old, new: renamed, areOfOneForm: areOfOneForm)
        difference = old.difference(to: renamed)
        changes =
            versions.statementChanges + versions.statementMoves + versions.relationChanges
            + versions.relationMoves + versions.argumentChanges + versions.argumentMoves
            + versions.groupChanges + versions.groupMoves + versions.sourceChanges
            + versions.sourceMoves + versions.graphChanges
    }

    /// Whether a reader would see no change: at most a program is more or less sure, or holds
    /// something else for likely.
    public var isIdentical: Bool { changes.allSatisfy(\.isMinor) }
}

extension GraphChange {
    /// Whether only what a program computed differs, and nothing that is drawn or written.
    var isMinor: Bool { aspect == .certainty || aspect == .alternatives }
}

/// Two versions of a graph under the same identifiers.
struct Versions {
    let old: ArgumentGraph
    let new: ArgumentGraph
    let oldLabels: StatementLabels
    let newLabels: StatementLabels
    let oldNames: GraphNames
    let newNames: GraphNames
    let parts: StatementParts
    let areOfOneForm: Bool
    let oldPrimary: [Statement.ID: Relation]
    let newPrimary: [Statement.ID: Relation]

    init(old: ArgumentGraph, new: ArgumentGraph, areOfOneForm: Bool) {
        self.old = old
        self.new = new
        oldLabels = old.labels
        newLabels = new.labels
        oldNames = GraphNames(old)
        newNames = GraphNames(new)
        parts = StatementParts(old, new)
        self.areOfOneForm = areOfOneForm
        oldPrimary = old.primaryRelations
        newPrimary = new.primaryRelations
    }

    /// Adds a change of the fields that this version of the model does not know.
    func compareUnknown(_ before: DataObject, _ after: DataObject, _ list: inout ChangeList) {
        guard areOfOneForm else { return }
        list.compare(.fields, before, after)
    }

    /// The changes of the records of one kind, in the order of the new version; what is gone stands
    /// where it stood.
    func changes<Record>(
        _ before: Records<Record>, _ after: Records<Record>,
        _ changes: (Record?, Record?) -> [GraphChange]
    ) -> [GraphChange] {
        var result: [GraphChange] = []
        var next = 0
        func flush(to end: Int) {
            while next < end {
                let record = before[next]
                if !after.contains(record.id) { result += changes(record, nil) }
                next += 1
            }
        }
        for record in after {
            if let place = before.position(of: record.id) { flush(to: place) }
            result += changes(before[record.id], record)
        }
        flush(to: before.count)
        return result
    }
}

/// Collects in what two records differ.
struct ChangeList {
    let subject: GraphChange.Subject
    let id: String
    let name: String
    /// What people called it before.
    var formerName: String?
    private(set) var changes: [GraphChange] = []

    init(_ subject: GraphChange.Subject, _ id: String, _ name: String) {
        self.subject = subject
        self.id = id
        self.name = name
    }

    mutating func add(_ aspect: GraphChange.Aspect, _ values: GraphChange.Values = .init()) {
        var values = values
        values.formerName = formerName
        changes.append(GraphChange(subject, aspect, id, name, values))
    }

    /// Adds a change where the values differ.
    mutating func compare(_ aspect: GraphChange.Aspect, _ before: String?, _ after: String?) {
        guard before != after else { return }
        add(aspect, .init(before: before, after: after))
    }

    mutating func compare(_ aspect: GraphChange.Aspect, _ before: Bool, _ after: Bool) {
        compare(aspect, before ? "yes" : "no", after ? "yes" : "no")
    }

    mutating func compare(_ aspect: GraphChange.Aspect, _ before: [String], _ after: [String]) {
        guard before != after else { return }
        let words = [before, after].map { $0.isEmpty ? nil : $0.joined(separator: ", ") }
        add(aspect, .init(before: words[0], after: words[1]))
    }

    mutating func compare(
        _ aspect: GraphChange.Aspect, _ before: DataObject, _ after: DataObject
    ) {
        guard before != after else { return }
        add(aspect, .init(before: before.words, after: after.words))
    }

    mutating func compare(_ before: DataObject, _ after: DataObject) {
        compare(.data, before, after)
    }

}

extension ArgumentGraph {
    /// What each statement does first.
    fileprivate var primaryRelations: [Statement.ID: Relation] {
        let pairs = relations.flatMap { relation in
            relation.sourceStatements.map { ($0, relation) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension DataObject {
    /// The data as JSON on one line, its beginning where it is long: a graph may keep the whole
    /// document that it was read from.
    var words: String? {
        guard !isEmpty else { return nil }
        let line = JSONWriter.text(of: .object(self)).joinedWords
        return line.count > 120 ? "\(line.prefix(119))…" : line
    }
}
