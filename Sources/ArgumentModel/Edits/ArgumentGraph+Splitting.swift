extension ArgumentGraph {
    /// Makes two statements of one.
    ///
    /// ```swift
    /// // s7: "Fares fell, and cars stayed at home"
    /// let home = try graph.split("s7", at: 10)
    /// graph.statements["s7"]?.text      // "Fares fell"
    /// graph.statements[home]?.text      // "Cars stayed at home"
    /// ```
    ///
    /// White space, commas, semicolons, colons, dashes and the words "and", "but" and "or" at the
    /// cut belong to neither. Both parts are a person's, of the same role and in the same groups;
    /// passages keep the exact bytes of their quotations. Where the text was the source's own
    /// words, each part has its own; other words stay with the first, and the second gets the
    /// source's. Further passages, title, wordings, tags and data stay with the first.
    ///
    /// The second part leads to what the first one leads to by its primary relation. That
    /// is as much a person's as the first one's; a miner's has no confidence and is decided again.
    ///
    /// - Parameter offset: in UTF-8 bytes of the quotation of its first passage; of the text where
    ///   there is none.
    /// - Returns: the second part.
    /// - Throws: ``EditError`` where the statement is not in the graph, or cannot be cut there.
    /// - Complexity: O(*s* + *r*).
    @discardableResult
    public mutating func split(
        _ id: Statement.ID, at offset: Int
    ) throws(EditError) -> Statement.ID {
        guard let old = statements[id] else { throw .unknown(id.rawValue) }
        let cut = try QuotationCut(old.quotation, of: id, at: offset)
        numbers.statements += 1
        let new = Statement.ID(rawValue: "s\(numbers.statements)")
        let parts = old.parts(cut, second: new)
        replace(parts.0)
        insert(parts.1, behind: parts.0)
        tie(new, as: id)
        groups.updateEach { $0.add(new, behind: id) }
        return new
    }

    /// Where reading order leaves it open, right behind the first part.
    private mutating func insert(_ new: Statement, behind first: Statement) {
        let isOpen = readingOrder(of: new) == readingOrder(of: first)
        let place = isOpen ? statements.position(of: first.id).map { $0 + 1 } : nil
        statements.insert(new, at: place ?? readingPosition(of: new))
    }

    private mutating func tie(_ new: Statement.ID, as first: Statement.ID) {
        guard let primary = primaryRelation(of: first) else { return }
        numbers.relations += 1
        relations.append(
            Relation(
                id: Relation.ID(rawValue: "r\(numbers.relations)"), [.statement(new)],
                primary.kind, primary.target, decision: Decision(by: primary.decision.by)))
    }
}

extension Statement {
    fileprivate func parts(_ cut: QuotationCut, second id: ID) -> (Statement, Statement) {
        var first = self
        var second = Statement(id: id, role: role, text: String(cut.tail).mended)
        (second.kind, second.attribution) = (kind, attribution)
        second.isImplicit = isImplicit
        first.decision = .byPerson
        if let passage = passages.first {
            let places = cut.passages(of: passage, in: quotation)
            first.passages[0] = places.head
            second.passages = [places.tail]
        }
        if isInOwnWords || passages.first?.quotation == nil {
            let words = cut.parts(of: text)
            first.say(words.rest.isEmpty ? words.head : words.head + " " + words.rest)
            second.text = words.tail.mended
        }
        return (first, second)
    }
}

extension Group {
    /// Takes the second part of a member.
    fileprivate mutating func add(_ new: Statement.ID, behind first: Statement.ID) {
        guard let place = members.firstIndex(of: .statement(first)) else { return }
        members.insert(.statement(new), at: place + 1)
    }
}
