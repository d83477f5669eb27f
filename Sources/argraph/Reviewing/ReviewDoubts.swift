internal import ArgumentKit

/// What edits do that a person may not have meant.
struct ReviewDoubts {
    private let before: ArgumentGraph
    private let after: ArgumentGraph
    private let edits: [Edit]

    init(_ before: ArgumentGraph, _ after: ArgumentGraph, _ edits: [Edit]) {
        self.before = before
        self.after = after
        self.edits = edits
    }

    /// A sentence that says it; `nil` where nothing is doubtful.
    var words: String? { newThesis ?? circle }

    /// The thesis is no more, though nobody said which statement is.
    private var newThesis: String? {
        let namesThesis = edits.contains { edit in
            if case .reassign(_, let role, _) = edit { role == .thesis } else { false }
        }
        guard !namesThesis, let old = before.firstThesis, let new = after.firstThesis, old != new
        else { return nil }
        let labels = before.labels
        return "\(labels[old]) would be the thesis no more, and \(after.labels[new]) would be"
    }

    /// A relation of these edits leads round to where it begins.
    private var circle: String? {
        for relation in after.relations where before.relations[relation.id] != relation {
            guard relation.decision.by == .person, let start = relation.sourceStatements.first,
                let path = after.circle(from: start)
            else { continue }
            let labels = after.labels
            let names = path.map { labels[$0] }.joined(separator: " → ")
            return "that goes round in a circle: \(names) → \(labels[start])"
        }
        return nil
    }
}

extension ArgumentGraph {
    /// The thesis that leads nowhere.
    fileprivate var firstThesis: Statement.ID? {
        statements.first { $0.role == .thesis && primaryRelation(of: $0.id) == nil }?.id
    }

    /// The statements from one to itself, where its primary relations lead back to it.
    fileprivate func circle(from start: Statement.ID) -> [Statement.ID]? {
        var path = [start]
        while let last = path.last, let relation = primaryRelation(of: last),
            let next = statement(at: relation.target)
        {
            if next == start { return path }
            guard !path.contains(next) else { return nil }
            path.append(next)
        }
        return nil
    }
}
