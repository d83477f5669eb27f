internal import ArgumentModel

/// What a document wrote of an element behind its title: content, tags and data, and where each
/// of them stands.
struct WrittenHead {
    /// All of it, with the comments in it; empty where there is nothing.
    let whole: Range<Int>
    /// The content without the tags and the data at its end.
    private(set) var text: Range<Int>?
    /// The names of the tags within the content.
    private(set) var innerTags: [String] = []
    /// The tags behind the content.
    private(set) var tags: [(name: String, range: Range<Int>)] = []
    /// The data behind the content.
    private(set) var data: [Range<Int>] = []
    /// Whether its parts can be replaced one by one: content, then tags, then data.
    private(set) var isSimple = true

    init(of node: Int, in document: ArgdownDocument) {
        whole = document.withoutBlanksAtEnd(document.contentRange(of: node))
        let children = document.children(of: node)
        let end = children.lastIndex { !document.nodes[$0].kind.mayEndHead(document, $0) }
        for child in children.prefix(end.map { $0 + 1 } ?? 0) { addInner(child, document) }
        for child in children.dropFirst(end.map { $0 + 1 } ?? 0) { addOuter(child, document) }
        if let first = children.first, let end {
            text =
                document.nodes[first].range
                .lowerBound..<document.nodes[children[end]].range.upperBound
        }
        if data.count > 1 { isSimple = false }
    }

    private mutating func addInner(_ child: Int, _ document: ArgdownDocument) {
        switch document.nodes[child].kind {
        case .tag(let name): innerTags.append(document.string(name))
        case .data: isSimple = false
        default: addInnerTags(within: child, document)
        }
    }

    private mutating func addInnerTags(within node: Int, _ document: ArgdownDocument) {
        for index in node + 1..<max(node + 1, document.nodes[node].end) {
            guard case .tag(let name) = document.nodes[index].kind else { continue }
            innerTags.append(document.string(name))
        }
    }

    private mutating func addOuter(_ child: Int, _ document: ArgdownDocument) {
        switch document.nodes[child].kind {
        case .tag(let name):
            if !data.isEmpty { isSimple = false }
            tags.append((document.string(name), document.nodes[child].range))
        case .data: data.append(document.nodes[child].range)
        default: break
        }
    }
}

/// What is to stand behind a title.
struct WantedHead {
    /// The plain text.
    let text: String
    /// The names of the tags, in the order in which they are to be written.
    let tags: [String]
    let data: DataObject
}

/// What stood behind a title, and what it said.
struct KeptHead {
    let head: WrittenHead
    let text: String
    let data: DataObject
    /// Whether a colon stands behind its title.
    var isDefinition = false

    /// The names of all its tags.
    var tags: [String] { head.innerTags + head.tags.map(\.name) }
}

/// A head as it is written, and which stretches of the old document it repeats.
struct ComposedHead {
    let text: String
    /// Whether it states something, and does not just add to what is stated elsewhere.
    var hasContent = false
    var repeated: [Range<Int>] = []
}

extension KeptHead {
    /// The head that says what is wanted, with all that said so already as it was written.
    func composed(_ wanted: WantedHead, in document: ArgdownDocument) -> ComposedHead {
        let keepsText = wanted.text == text
        if keepsText, wanted.tags == tags, wanted.data == data {
            return ComposedHead(
                text: document.string(head.whole),
                hasContent: head.text != nil || isDefinition, repeated: [head.whole])
        }
        guard head.isSimple, !keepsText || head.innerTags.allSatisfy(wanted.tags.contains) else {
            return wanted.written
        }
        return assembled(wanted, keepsText, document)
    }

    private func assembled(
        _ wanted: WantedHead, _ keepsText: Bool, _ document: ArgdownDocument
    ) -> ComposedHead {
        var repeated: [Range<Int>] = []
        var parts: [String] = []
        let keep = { (range: Range<Int>) in
            repeated.append(range)
            parts.append(document.string(range))
        }
        if !keepsText { parts.append(ArgdownEscaping.content(wanted.text)) }
        if keepsText, let text = head.text { keep(text) }
        for tag in wanted.tags where !keepsText || !head.innerTags.contains(tag) {
            if let old = head.tags.first(where: { $0.name == tag }) {
                keep(old.range)
            } else if let new = ArgdownEscaping.tag(tag) {
                parts.append(new)
            }
        }
        if wanted.data == data, let old = head.data.first {
            keep(old)
        } else if !wanted.data.isEmpty {
            parts.append(FlowYAML.inline(wanted.data.inOrder(of: data)))
        }
        let text = parts.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
        return ComposedHead(
            text: text, hasContent: keepsText ? head.text != nil : !wanted.text.trimmed.isEmpty,
            repeated: repeated)
    }
}

extension WantedHead {
    /// Written anew.
    var written: ComposedHead {
        let content = ArgdownEscaping.content(text)
        let parts =
            (content.isEmpty ? [] : [content]) + tags.compactMap(ArgdownEscaping.tag)
            + (data.isEmpty ? [] : [FlowYAML.inline(data)])
        return ComposedHead(text: parts.joined(separator: " "), hasContent: !content.isEmpty)
    }
}

extension DataObject {
    /// The same fields, those of `other` first and in its order.
    fileprivate func inOrder(of other: DataObject) -> DataObject {
        var result = DataObject()
        for field in other.fields { result[field.name] = self[field.name] }
        return result.adding(self)
    }
}

extension ArgdownDocument {
    /// The words in a stretch of the document.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// A stretch of the document without the blanks at its end, but for one that is escaped.
    fileprivate func withoutBlanksAtEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isBlank,
            end < range.lowerBound + 2 || bytes[end - 2] != UInt8(ascii: "\\")
        {
            end -= 1
        }
        return range.lowerBound..<end
    }

    /// The children of a node up to its first relation.
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            if case .relation = nodes[child].kind { break }
            children.append(child)
            child = nodes[child].end
        }
        return children
    }
}

extension ArgdownDocument.Node.Kind {
    /// Whether it may stand behind the content of an element.
    fileprivate func mayEndHead(_ document: ArgdownDocument, _ index: Int) -> Bool {
        switch self {
        case .tag, .data, .lineBreak: true
        case .text: document.string(document.nodes[index].range).trimmed.isEmpty
        default: false
        }
    }
}
