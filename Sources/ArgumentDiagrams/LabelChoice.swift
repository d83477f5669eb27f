/// Which chunks of a text a label keeps: those whose loss would cost most, with few cuts.
///
/// The main clause and what it needs stay; a clause stays with what it needs or goes whole.
struct LabelChoice {
    /// What has been decided up to some chunk.
    private struct State: Hashable {
        var words = 0
        var isKept = false
        var keepsSegment = false
        var keepsBranch = false
        var isBegun = false

        /// Its place among all states of a label.
        var place: Int {
            words * 16 + (isKept ? 8 : 0) + (keepsSegment ? 4 : 0) + (keepsBranch ? 2 : 0)
                + (isBegun ? 1 : 0)
        }
    }

    private struct Way {
        var state = State()
        var cost = 0
        /// The kept chunks as bits.
        var kept: UInt64 = 0
    }

    private static let stopping = 2
    private static let resuming = 9
    /// What a part of a clause beside the main one costs.
    private static let breaking = 2

    /// The places of the kept chunks, or `nil` where no choice has at most `limit` words.
    ///
    /// - Complexity: O(*chunks* × `limit`).
    static func kept(_ chunks: [LabelChunk], limit: Int) -> [Int]? {
        guard chunks.count <= 64 else { return nil }
        var ways = [Way()]
        for place in chunks.indices {
            var best: [Way?] = Array(repeating: nil, count: (limit + 1) * 16)
            for way in ways {
                for next in continuations(of: way, chunks[place], at: place)
                where next.state.words <= limit {
                    let slot = next.state.place
                    if best[slot].map({ next.cost < $0.cost }) ?? true { best[slot] = next }
                }
            }
            ways = best.compactMap(\.self)
        }
        guard let best = ways.min(by: { $0.cost < $1.cost }) else { return nil }
        return chunks.indices.filter { best.kept & (1 << UInt64($0)) != 0 }
    }

    private static func continuations(of way: Way, _ chunk: LabelChunk, at place: Int) -> [Way] {
        [kept(way, chunk, place), dropped(way, chunk)].compactMap(\.self)
    }

    private static func kept(_ way: Way, _ chunk: LabelChunk, _ place: Int) -> Way? {
        let before = way.state
        guard chunk.isHead || before.keepsSegment else { return nil }
        if chunk.isInBranch, !chunk.opensBranch, !before.keepsBranch { return nil }
        if chunk.leans, chunk.isHead || !chunk.isFixed, !before.isKept { return nil }
        var way = way
        way.state.words += chunk.range.count
        way.state.keepsSegment = true
        way.state.keepsBranch = chunk.isInBranch
        way.state.isKept = true
        way.state.isBegun = true
        if before.isBegun, !before.isKept { way.cost += resuming }
        way.kept |= 1 << UInt64(place)
        return way
    }

    private static func dropped(_ way: Way, _ chunk: LabelChunk) -> Way? {
        let before = way.state
        if chunk.isHead, chunk.isMain { return nil }
        let isBranchGone = chunk.isInBranch && !before.keepsBranch
        if chunk.isFixed, !chunk.isHead, before.keepsSegment, !isBranchGone { return nil }
        var way = way
        if chunk.isHead { way.state.keepsSegment = false }
        if chunk.opensBranch || chunk.isHead { way.state.keepsBranch = false }
        way.state.isKept = false
        way.cost += chunk.cost + (before.isKept ? stopping : 0)
        if before.keepsSegment, !chunk.isHead, !chunk.isMain { way.cost += breaking }
        return way
    }
}
