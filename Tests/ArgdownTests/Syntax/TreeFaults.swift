import Argdown

extension ArgdownDocument {
    /// Every way in which the tokens and the tree break what they promise.
    var faults: [String] {
        tilingFaults + nestingFaults + coverageFaults
    }

    private var tilingFaults: [String] {
        var end = 0
        var faults: [String] = []
        for token in tokens {
            if token.range.lowerBound != end || token.range.isEmpty {
                faults.append("\(token) does not begin at \(end)")
            }
            end = token.range.upperBound
        }
        return end == bytes.count ? faults : faults + ["the tokens end at \(end)"]
    }

    private var nestingFaults: [String] {
        guard nodes.first?.kind == .document, nodes[0].end == nodes.count else {
            return ["the first node is not the whole document"]
        }
        var ends = nodes.map(\.range.lowerBound)
        return nodes.indices.dropFirst().flatMap { index -> [String] in
            let node = nodes[index]
            let parent = nodes[node.parent]
            defer { ends[node.parent] = node.range.upperBound }
            let isWithin =
                node.parent < index && node.end > index && node.end <= parent.end
                && node.range.lowerBound >= parent.range.lowerBound
                && node.range.upperBound <= parent.range.upperBound
                && node.range.lowerBound >= ends[node.parent]
            return isWithin ? [] : ["\(index) \(node) is not well within \(parent)"]
        }
    }

    /// Tokens that say something and that no node holds and no diagnostic names.
    private var coverageFaults: [String] {
        var isKept = [Bool](repeating: false, count: bytes.count)
        for (index, node) in nodes.enumerated() where index > 0 {
            let isLeaf = node.end == index + 1
            if isLeaf { for at in node.range { isKept[at] = true } }
        }
        for diagnostic in diagnostics { for at in diagnostic.range { isKept[at] = true } }
        return tokens.filter { $0.kind.isContent }.compactMap { token in
            let isLost = token.range.contains { !isKept[$0] && bytes[$0] > 0x20 }
            return isLost ? "\(token) is lost" : nil
        } + structureFaults
    }

    /// Symbols and titles belong to a node below the document.
    private var structureFaults: [String] {
        var isKept = [Bool](repeating: false, count: bytes.count)
        for node in nodes where node.parent == 0 && node.kind != .document {
            for at in node.range { isKept[at] = true }
        }
        return tokens.compactMap { token in
            let isFree = token.kind.isBlank || token.range.allSatisfy { isKept[$0] }
            return isFree || token.range.allSatisfy { bytes[$0] <= 0x20 }
                ? nil : "\(token) belongs to nothing"
        }
    }
}

extension ArgdownDocument.Token.Kind {
    var isBlank: Bool {
        [.byteOrderMark, .spaces, .newline, .emptyLine, .comment].contains(self)
    }

    /// Whether a node without children holds it.
    fileprivate var isContent: Bool {
        switch self {
        case .text, .escape, .shortcode, .link, .tag, .statementMention, .argumentMention, .data,
            .frontMatter, .rule, .unreadable:
            true
        default: false
        }
    }
}
