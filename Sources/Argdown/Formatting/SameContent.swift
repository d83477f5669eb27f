extension ArgdownDocument {
    /// Whether two documents have the same tree with the same words, wherever these stand.
    package func says(theSameAs other: ArgdownDocument) -> Bool {
        let left = meaningfulNodes
        let right = other.meaningfulNodes
        let depths = depths
        let otherDepths = other.depths
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { index, otherIndex in
            let node = nodes[index]
            let otherNode = other.nodes[otherIndex]
            return node.kind.name == otherNode.kind.name && depths[index] == otherDepths[otherIndex]
                && words(node).elementsEqual(other.words(otherNode))
        }
    }

    /// All nodes but blank text.
    private var meaningfulNodes: [Int] {
        nodes.indices.filter { nodes[$0].kind != .text || !words(nodes[$0]).isEmpty }
    }

    /// With the order of the nodes, their depths say what the tree is.
    private var depths: [Int] {
        nodes.indices.reduce(into: []) { depths, index in
            depths.append(index == 0 ? 0 : depths[nodes[index].parent] + 1)
        }
    }

    /// What a node itself says: the words of a leaf, the title of an element.
    private func words(_ node: Node) -> ArraySlice<UInt8> {
        switch node.kind {
        case .statement(.definition(let title)), .statement(.reference(let title)),
            .argument(.definition(let title)), .argument(.reference(let title)),
            .numberedStatement(let title):
            bytes[title]
        case .text: trimmed(bytes[node.range])
        case .escape, .shortcode, .link, .tag, .statementMention, .argumentMention, .data, .rule,
            .frontMatter:
            bytes[node.range]
        default: []
        }
    }

    private func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var words = words
        while let last = words.last, last.isBlank { words.removeLast() }
        return words
    }
}

extension ArgdownDocument.Node.Kind {
    /// What it is, without where it stands.
    fileprivate var name: String {
        switch self {
        case .document: "document"
        case .frontMatter: "front matter"
        case .heading(let level): "heading \(level)"
        case .statement(let title): "statement \(title.name)"
        case .argument(let title): "argument \(title.name)"
        case .relation(let kind, let isFromChild): "\(kind.rawValue) \(isFromChild)"
        case .premiseConclusionStructure: "structure"
        case .numberedStatement: "numbered"
        case .inference: "inference"
        case .rule: "rule"
        case .unorderedList: "unordered list"
        case .orderedList: "ordered list"
        case .listItem: "item"
        case .text: "text"
        case .lineBreak: "line break"
        case .escape: "escape"
        case .shortcode: "shortcode"
        case .bold: "bold"
        case .italic: "italic"
        case .link: "link"
        case .tag: "tag"
        case .statementMention: "statement mention"
        case .argumentMention: "argument mention"
        case .data(_, let isInline): "data \(isInline)"
        case .unreadable: "unreadable"
        }
    }
}

extension ArgdownDocument.Node.Title {
    fileprivate var name: String {
        switch self {
        case .untitled: "untitled"
        case .definition: "definition"
        case .reference: "reference"
        }
    }
}
