internal import ArgumentModel
internal import SourceText

extension Versions {
    var statementChanges: [GraphChange] {
        let (wholes, survivors) = (parts.wholes, parts.survivors)
        return changes(old.statements, new.statements) { before, after in
            switch (before, after) {
            case (let before?, let after?): changes(of: before, to: after)
            case (let before?, nil):
                survivors[before.id] == nil ? [removal(of: before)] : []
            case (nil, let after?): wholes[after.id] == nil ? [addition(of: after)] : []
            case (nil, nil): []
            }
        }
    }

    private func removal(of statement: Statement) -> GraphChange {
        GraphChange(
            .statement, .removed, statement.id.rawValue, oldLabels[statement.id],
            .init(before: statement.summary))
    }

    private func addition(of statement: Statement) -> GraphChange {
        GraphChange(
            .statement, .added, statement.id.rawValue, newLabels[statement.id],
            .init(after: statement.summary))
    }

    private func changes(of before: Statement, to after: Statement) -> [GraphChange] {
        var list = ChangeList(.statement, after.id.rawValue, newLabels[after.id])
        list.formerName = oldLabels[before.id]
        let split = parts.splits[after.id]
        let merged = parts.mergers[after.id]
        if let split {
            let texts = [after.text] + split.compactMap { new.statements[$0]?.text }
            list.add(
                .split,
                .init(
                    before: before.text, after: texts.joined(separator: " | "),
                    others: split.map(\.rawValue)))
        }
        if let merged {
            let texts = [before.text] + merged.compactMap { old.statements[$0]?.text }
            list.add(
                .merged,
                .init(
                    before: texts.joined(separator: " | "), after: after.text,
                    others: merged.map(\.rawValue)))
        }
        list.compare(.role, before.role.rawValue, after.role.rawValue)
        guard merged == nil else { return list.changes }
        if split == nil { list.compareWords(before, after) }
        list.compareFields(before, after, oldLabels[before.id], newLabels[after.id])
        list.compare(before.decision, after.decision)
        return list.changes
    }
}

extension ChangeList {
    fileprivate mutating func compareWords(_ before: Statement, _ after: Statement) {
        if before.text.joinedWords != after.text.joinedWords {
            add(.text, .init(before: before.text, after: after.text))
        }
        if before.passages.contradict(after.passages) {
            compare(
                .passages, before.passages.map(\.summary), after.passages.map(\.summary))
        }
    }

    fileprivate mutating func compareFields(
        _ before: Statement, _ after: Statement, _ oldLabel: String, _ newLabel: String
    ) {
        if before.role == after.role || after.kind != nil {
            compare(.kind, before.kind?.rawValue, after.kind?.rawValue)
        }
        compare(.attribution, before.attribution, after.attribution)
        // A label that is written down is no other title.
        let isWritten =
            (before.title == nil && after.title == oldLabel)
            || (after.title == nil && before.title == newLabel)
        if !isWritten { compare(.title, before.title, after.title) }
        compare(.tags, before.tags, after.tags)
        compare(.implicit, before.isImplicit, after.isImplicit)
        compare(.wordings, before.otherWordings, after.otherWordings)
        compare(before.data, after.data)
    }
}

extension Statement {
    /// `claim: The bridge must close.`
    fileprivate var summary: String { role.rawValue + ": " + text.joinedWords }

    fileprivate var otherWordings: [String] {
        members.map(\.text).filter { $0.joinedWords != text.joinedWords }
    }
}

extension Passage {
    /// Its place and its bytes: `3.2, bytes 810 to 864`.
    fileprivate var summary: String {
        let bytes = range.map { "bytes \($0.lowerBound) to \($0.upperBound)" }
        let parts = [place, bytes].compactMap(\.self)
        return parts.isEmpty ? quotation ?? "somewhere" : parts.joined(separator: ", ")
    }

    /// Whether both cannot be the same passage; what one of them does not say is no contradiction.
    fileprivate func contradicts(_ other: Passage) -> Bool {
        if let range, let theirs = other.range { return range != theirs }
        if let quotation, let theirs = other.quotation, quotation.joinedWords != theirs.joinedWords
        {
            return true
        }
        if let place, let theirs = other.place { return place != theirs }
        return false
    }
}

extension [Passage] {
    fileprivate func contradict(_ others: [Passage]) -> Bool {
        count != others.count || zip(self, others).contains { $0.contradicts($1) }
    }
}
