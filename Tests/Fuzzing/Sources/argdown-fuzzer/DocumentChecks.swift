import Argdown

extension ArgdownDocument {
    /// Every byte belongs to exactly one token.
    func checkTiling() {
        var end = 0
        for token in tokens {
            promise(token.range.lowerBound == end && !token.range.isEmpty, "\(token)")
            end = token.range.upperBound
        }
        promise(end == bytes.count, "the tokens end at \(end)")
    }

    /// Each node lies within its parent and behind its sibling.
    func checkNesting() {
        promise(nodes[0].kind == .document && nodes[0].end == nodes.count)
        var ends = nodes.map(\.range.lowerBound)
        for index in nodes.indices.dropFirst() {
            let node = nodes[index]
            let parent = nodes[node.parent]
            promise(node.parent < index && node.end > index && node.end <= parent.end)
            promise(node.range.lowerBound >= ends[node.parent], "\(index) \(node)")
            promise(node.range.upperBound <= parent.range.upperBound, "\(index) \(node)")
            ends[node.parent] = node.range.upperBound
        }
        for diagnostic in diagnostics {
            promise(diagnostic.range.upperBound <= bytes.count, "\(diagnostic)")
        }
    }

    /// Formatting twice is formatting once.
    func checkFormatting() {
        let once = formatted()
        let again = ArgdownDocument(once, reading: reading).formatted()
        promise(once.utf8.elementsEqual(again.utf8), "\(once.debugDescription)")
    }
}
