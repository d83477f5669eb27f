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
    /// - Complexity: O(*s* + *r*) where identifiers agree; else also O(*u* · *v* · *w*) over *u*
    ///   and *v* statements of *w* words that have neither a passage nor words in common.
    public init(from old: ArgumentGraph, to new: ArgumentGraph) {
        let correspondence = GraphCorrespondence(from: old, to: new)
        let renamed = new.renamed(correspondence.names, beside: old)
        let versions = Versions(old: old, new: renamed)
        difference = old.difference(to: renamed)
        changes =
            versions.statementChanges + versions.relationChanges + versions.argumentChanges
            + versions.groupChanges + versions.sourceChanges + versions.graphChanges
    }

    /// Whether a reader would see no change: at most a program is more or less sure.
    public var isIdentical: Bool { changes.allSatisfy { $0.aspect == .certainty } }
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

    init(old: ArgumentGraph, new: ArgumentGraph) {
        self.old = old
        self.new = new
        oldLabels = old.labels
        newLabels = new.labels
        oldNames = GraphNames(old)
        newNames = GraphNames(new)
        parts = StatementParts(old, new)
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

    mutating func compare(_ before: DataObject, _ after: DataObject) {
        guard before != after else { return }
        compare(.data, before.words, after.words)
    }

    /// Adds that a person confirmed a decision, or that a program now decides otherwise surely,
    /// where nothing else of it changed.
    mutating func compare<Choice>(_ before: Decision<Choice>, _ after: Decision<Choice>) {
        guard before != after, changes.isEmpty else { return }
        if before.by != after.by {
            add(.confirmed, .init(before: before.by.rawValue, after: after.by.rawValue))
        } else if before.confidence != after.confidence, after.confidence != nil,
            before.confidence != nil
        {
            let words = [before, after].map { $0.confidence.map { $0.decimal(2) } }
            add(.certainty, .init(before: words[0], after: words[1]))
        }
    }
}

extension DataObject {
    /// The data as JSON on one line, its beginning where it is long: a graph may keep the whole
    /// document that it was read from.
    fileprivate var words: String? {
        guard !isEmpty else { return nil }
        let line = JSONWriter.text(of: .object(self)).joinedWords
        return line.count > 120 ? "\(line.prefix(119))…" : line
    }
}
