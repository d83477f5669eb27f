internal import Argdown
internal import SourceText

/// What is in the closed groups of a map, in words.
struct MapContents {
    private var statements: [Int: Int] = [:]
    private var arguments: [Int: Int] = [:]

    init(_ map: ArgdownMap) {
        for node in map.nodes {
            guard let group = MapContents.outermostClosed(around: node, map) else { continue }
            switch node.element {
            case .statement: statements[group, default: 0] += 1
            case .argument: arguments[group, default: 0] += 1
            }
        }
    }

    private static func outermostClosed(
        around node: ArgdownMap.Node, _ map: ArgdownMap
    ) -> Int? {
        var found: Int?
        var next = node.group
        while let group = next {
            if map.groups[group].isClosed { found = group }
            next = map.groups[group].parent
        }
        return found
    }

    /// "3 statements, 1 argument" for each closed group.
    var words: [Int: String] {
        var words: [Int: String] = [:]
        for (counts, name) in [(statements, "unknown"), (arguments, "argument")] {
            for (group, count) in counts {
                let word = TermTable.standard.word(name, isPlain: false, count: count)
                words[group] = (words[group].map { $0 + ", " } ?? "") + "\(count) \(word)"
            }
        }
        return words
    }
}
