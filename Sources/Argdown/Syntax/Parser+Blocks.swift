extension Parser {
    mutating func parseFrontMatter(_ token: Token) {
        endBlock()
        append(.frontMatter(yaml: yaml(ofFrontMatter: token.range)), token.range)
        advance()
    }

    /// What stands between the lines of equals signs.
    private func yaml(ofFrontMatter range: Range<Int>) -> Range<Int> {
        var start = bytes.skippingBlanks(
            from: bytes.endOfRun(of: UInt8(ascii: "="), from: range.lowerBound))
        start = bytes.endOfLineBreak(from: start)
        var end = range.upperBound
        while end > start, bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
        return start..<end
    }

    mutating func parseHeading(_ token: Token) {
        beginBlock(token)
        begin(.heading(level: token.range.count), at: token.range.lowerBound)
        advance()
        parseContent(titled: false)
        if nodes.count == open[1] + 1 { report(.emptyElement, token.range) }
        close(to: 1)
    }

    mutating func parseParagraph() {
        beginBlock(tokens[at])
        parseElement()
        path = [Level(depth: open.count, width: 0)]
    }

    mutating func parseListItem(_ token: Token) {
        let isOrdered = token.kind == .orderedListItem
        let kind: Node.Kind = isOrdered ? .orderedList : .unorderedList
        let width = indent(before: at)
        if !sawEmptyLine, open.count > 1, nodes[open[1]].kind == kind {
            if width > listWidth { report(.nestedList, token.range) }
            close(to: 2)
        } else {
            beginBlock(token)
            begin(kind, at: token.range.lowerBound)
            listWidth = width
        }
        begin(.listItem, at: token.range.lowerBound)
        advance()
        parseElement()
        reportEmptiness(token)
        path = [Level(depth: open.count, width: width + 1)]
    }

    /// How far the token at an index is indented: the blanks right before it. A tab leads to the
    /// next multiple of four columns, so that one among blanks moves nothing; the reference counts
    /// it as one.
    func indent(before index: Int) -> Int {
        guard index > 0, tokens[index - 1].kind == .spaces else { return 0 }
        return tokens[index - 1].range.reduce(0) { width, offset in
            switch bytes[offset] {
            case 0xC2: width
            case 0x09 where reading == .tolerant: (width / 4 + 1) * 4
            default: width + 1
            }
        }
    }

    /// Says where the element just read is empty.
    func isEmptyElement() -> Bool {
        guard let last = open.last, last == nodes.count - 1 else { return false }
        return nodes[last].kind == .statement(.untitled)
    }

    mutating func reportEmptiness(_ token: Token) {
        if isEmptyElement() { report(.emptyElement, token.range) }
    }
}

extension Parser {
    mutating func parseRelation(_ token: Token) {
        let isOrphan = orphanWidth.map { indent(before: at) <= $0 } ?? false
        guard !path.isEmpty, !isOrphan else { return parseStrayRelation(token) }
        if sawEmptyLine { report(.relationAfterEmptyLine, token.range) }
        let width = enterLevel(indent(before: at), token)
        guard let parent = path.last else { return }
        close(to: parent.depth)
        let symbol = symbol(token.range)
        begin(.relation(symbol.0, isFromChild: symbol.isFromChild), at: token.range.lowerBound)
        advance()
        parseElement()
        guard !isEmptyElement() else { return dropRelation(token) }
        reportContradiction(symbol.0, token)
        path.append(Level(depth: open.count, width: width))
    }

    /// Leaves the levels that a relation so far indented does not belong to, as the reference
    /// parser does, and returns the width of the level that it begins.
    ///
    /// The reference refuses a relation that is indented less than its siblings. It may be a
    /// slip, or what stays where the line above deeper ones was deleted: then it begins the level
    /// anew, so that what follows it deeper is below it.
    private mutating func enterLevel(_ width: Int, _ token: Token) -> Int {
        guard let last = path.last, width <= last.width else { return width }
        guard path.count > 1 else {
            report(.relationNotIndented, token.range)
            return width
        }
        var first = last.width
        while path.count > 1, let last = path.last, width < last.width {
            first = last.width
            path.removeLast()
        }
        guard path.count > 1, let sibling = path.last else {
            report(.dedentBelowFirst, token.range)
            return (first - width) * 2 < first - (path.last?.width ?? 0) ? first : width
        }
        if width != sibling.width { report(.unevenIndent, token.range) }
        path.removeLast()
        return sibling.width
    }

    private func symbol(_ range: Range<Int>) -> (Node.RelationKind, isFromChild: Bool) {
        let first = bytes[range.lowerBound]
        let last = bytes[range.upperBound - 1]
        let isFromChild = range.count == 1 || first == UInt8(ascii: "<")
        if first == UInt8(ascii: ">") { return (.contradiction, true) }
        if first == 0xE2 { return (.attack, true) }
        switch isFromChild ? last : first {
        case UInt8(ascii: "+"): return (.support, isFromChild)
        case UInt8(ascii: "-"): return (.attack, isFromChild)
        default: return (.undercut, isFromChild)
        }
    }

    private mutating func reportContradiction(_ kind: Node.RelationKind, _ token: Token) {
        guard kind == .contradiction, let child = open.last else { return }
        if case .argument = nodes[child].kind { report(.contradictionOfArgument, token.range) }
    }

    /// A symbol that nothing follows is no relation.
    private mutating func dropRelation(_ token: Token) {
        report(.emptyRelation, token.range)
        nodes.removeLast()
        open.removeLast()
        if let relation = open.last { nodes[relation].kind = .unreadable }
        close(to: open.count - 1)
    }

    /// Nothing stands above that could have the relation: the symbol is text. In the tolerant
    /// reading, where a title follows, it says nothing: the line above was deleted, and what hung
    /// beneath that stands by itself.
    private mutating func parseStrayRelation(_ token: Token) {
        let width = indent(before: at)
        guard reading == .tolerant, isBeforeTitle(at) else {
            report(.relationOutside, token.range)
            tokens[at].kind = .text
            return parseParagraph()
        }
        report(orphanWidth == nil ? .orphanedRelation : .orphanedSibling, token.range)
        endBlock()
        append(.unreadable, token.range)
        advance()
        parseElement()
        path = [Level(depth: open.count, width: width)]
        orphanWidth = width
    }

    private func isBeforeTitle(_ index: Int) -> Bool {
        let next = tokens[(index + 1)...].first { $0.kind != .spaces }
        return next.map { $0.kind.isDefinition || $0.kind.isReference } ?? false
    }
}
