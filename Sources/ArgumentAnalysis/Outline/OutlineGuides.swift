/// The lines before the entries of an outline that show what hangs on what.
///
/// Beyond a third of the width they go no deeper: so much room is the words' own.
struct OutlineGuides {
    /// What stands before the first line of each entry.
    private(set) var first: [String] = []
    /// What stands before its further lines, up to where its sign stands.
    private(set) var further: [String] = []

    /// - Parameters:
    ///   - depths: how deep each entry stands.
    ///   - width: the columns of the terminal.
    init(_ depths: [Int], width: Int) {
        let deepest = depths.max() ?? 0
        let room = max(3, width / 3)
        let step = deepest * 3 <= room ? 3 : deepest * 2 <= room ? 2 : 1
        let limit = room / step
        var open: [Bool] = Array(repeating: false, count: limit + 2)
        for index in depths.indices.reversed() {
            let depth = min(depths[index], limit)
            let below = open[depth + 1]
            let before = (1..<max(depth, 1)).map { OutlineGuides.bar(open[$0], step) }.joined()
            first.append(depth == 0 ? "" : before + OutlineGuides.branch(open[depth], step))
            let own = depth == 0 ? "" : OutlineGuides.bar(open[depth], step)
            further.append(before + own + (below ? "│" : " "))
            open[depth] = true
            for deeper in (depth + 1)..<open.count { open[deeper] = false }
        }
        first.reverse()
        further.reverse()
    }

    private static func bar(_ isOpen: Bool, _ step: Int) -> String {
        (isOpen ? "│" : " ") + String(repeating: " ", count: step - 1)
    }

    private static func branch(_ isOpen: Bool, _ step: Int) -> String {
        (isOpen ? "├" : "└") + ["", "─", "─ "][step - 1]
    }
}
