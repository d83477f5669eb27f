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
        compareUnknown(before.unknownFields, after.unknownFields, &list)
        list.compare(before.decision, after.decision, areOfOneForm) { $0.choice.rawValue }
        return list.changes
    }
}

extension ChangeList {
    fileprivate mutating func compareWords(_ before: Statement, _ after: Statement) {
        if before.text.joinedWords != after.text.joinedWords {
            add(.text, .init(before: before.text, after: after.text))
        }
        if before.passages.contradict(after.passages) {
            add(
                .passages,
                .init(
                    before: before.passages.words(beside: after.passages),
                    after: after.passages.words(beside: before.passages)))
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

    /// Its wordings; the words of the statement itself, where nothing is said of them, are none.
    fileprivate var otherWordings: [String] {
        members.compactMap { wording in
            let isOwn = wording.text.joinedWords == text.joinedWords
            guard isOwn, wording.isCanonical else {
                return wording.summary + (wording.isCanonical ? " (stands for it)" : "")
            }
            return wording.note == nil ? nil : wording.summary
        }
    }
}

extension Wording {
    /// Its words, and what is said of them.
    var summary: String { note.map { "\(text) (\($0))" } ?? text }

    /// What is said of it; `nil` where nothing is.
    fileprivate var note: String? {
        let parts =
            tags.map { "#\($0)" } + [data.words, unknownFields.words].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension Passage {
    /// Its place, its bytes and its words: `3.2, bytes 810 to 864, “The bridge is old”`.
    var summary: String {
        let bytes = range.map { "bytes \($0.lowerBound) to \($0.upperBound)" }
        let words = quotation.map { $0.quoted(60) }
        let parts = [place, bytes, words].compactMap(\.self)
        let known = parts.isEmpty ? "somewhere" : parts.joined(separator: ", ")
        return unknownFields.words.map { "\(known) \($0)" } ?? known
    }

    /// Whether both cannot be the same passage; what one of them does not say is no contradiction.
    fileprivate func contradicts(_ other: Passage) -> Bool {
        source != other.source || differ(range, other.range)
            || differ(paragraph, other.paragraph) || differ(sentence, other.sentence)
            || differ(quotation?.joinedWords, other.quotation?.joinedWords)
            || differ(digest, other.digest) || unknownFields != other.unknownFields
    }

    private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        one != nil && other != nil && one != other
    }
}

extension [Passage] {
    /// Each in words, with its source and digest where they tell it from the others.
    fileprivate func words(beside others: [Passage]) -> String? {
        guard !isEmpty else { return nil }
        return enumerated().map { number, passage in
            let other = others.indices.contains(number) ? others[number] : passage
            let source = passage.source == other.source ? nil : "source \(passage.source)"
            let digest =
                passage.digest == other.digest ? nil : passage.digest.map { "digest \($0)" }
            return ([passage.summary] + [source, digest].compactMap(\.self))
                .joined(separator: ", ")
        }.joined(separator: "; ")
    }

    fileprivate func contradict(_ others: [Passage]) -> Bool {
        count != others.count || zip(self, others).contains { $0.contradicts($1) }
    }
}
