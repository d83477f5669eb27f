internal import ArgumentModel
internal import SourceText

/// The passages of an article that boxes stand for.
struct SpreadPassages {
    /// Where each stands, in the order of their beginnings.
    let ranges: [SourceRange]
    /// The box of each.
    let boxes: [Int]

    /// - Complexity: O(*s* log *s*) in the passages.
    init(_ graph: ArgumentGraph, of document: Document) {
        let own = graph.source(of: document)
        var found: [(range: SourceRange, box: Int)] = []
        for (box, statement) in graph.statements.enumerated() {
            for passage in statement.passages where passage.source == own {
                guard let range = passage.range, range.upperBound <= document.bytes.count,
                    !range.isEmpty
                else { continue }
                found.append((range, box))
            }
        }
        found.sort { ($0.range, $0.box) < ($1.range, $1.box) }
        ranges = found.map(\.range)
        boxes = found.map(\.box)
    }

    /// The first of the passages of a box.
    func first(of box: Int) -> Int? { boxes.firstIndex(of: box) }
}

extension BoxTree {
    /// The line beside which each box is drawn: that in which its passage begins; of a box without
    /// a passage that of the box above it, else of one below it, else the last.
    func anchors(_ passages: SpreadPassages, _ lines: [SpreadLine]) -> [Int] {
        var anchors: [Int?] = Array(repeating: nil, count: count)
        for (place, line) in lines.enumerated() {
            for passage in line.begins {
                let box = passages.boxes[passage]
                anchors[box] = anchors[box] ?? place
            }
        }
        for box in order where anchors[box] == nil {
            anchors[box] = parents[box].flatMap { anchors[$0] }
        }
        for box in order.reversed() where anchors[box] == nil {
            anchors[box] = children[box].lazy.compactMap { anchors[$0] }.first
        }
        return anchors.map { $0 ?? max(0, lines.count - 1) }
    }
}
