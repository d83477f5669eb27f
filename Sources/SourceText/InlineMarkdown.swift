/// Emphasis, links and code within a paragraph: what of them people do not see.
struct InlineMarkdown {
    private let bytes: [UInt8]
    private let segments: [Range<Int>]

    init(_ bytes: [UInt8], _ segments: [Range<Int>]) {
        self.bytes = bytes
        self.segments = segments
    }

    /// A run of asterisks or underscores that may open or close emphasis.
    private struct Run {
        let range: Range<Int>
        let mark: UInt8
        let opens: Bool
        let closes: Bool
    }

    /// The marks that go.
    ///
    /// - Complexity: O(*n*) over the bytes.
    func mends() -> [Mend] { emphasis() + segments.flatMap(links) }

    // MARK: Emphasis

    private func emphasis() -> [Mend] {
        var open: [Run] = []
        var mends: [Mend] = []
        for run in segments.flatMap(runs) {
            if run.closes, let match = open.last, match.mark == run.mark,
                match.range.count == run.range.count
            {
                open.removeLast()
                mends.append(Mend(range: match.range, replacement: ""))
                mends.append(Mend(range: run.range, replacement: ""))
            } else if run.opens {
                open.append(run)
            }
        }
        return mends
    }

    private func runs(in line: Range<Int>) -> [Run] {
        var runs: [Run] = []
        var index = line.lowerBound
        while index < line.upperBound {
            let mark = bytes[index]
            guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else {
                index += 1
                continue
            }
            var end = index
            while end < line.upperBound, bytes[end] == mark { end += 1 }
            if end - index <= 3 { runs.append(run(index..<end, mark, line)) }
            index = end
        }
        return runs
    }

    /// A run opens before text and after none; it closes the other way round.
    private func run(_ range: Range<Int>, _ mark: UInt8, _ line: Range<Int>) -> Run {
        let before = bytes.scalar(before: range.lowerBound, from: line.lowerBound)
        let after = bytes.scalar(at: range.upperBound, before: line.upperBound)
        let isAfterText = before.map { !$0.isBlank } ?? false
        let isBeforeText = after.map { !$0.isBlank } ?? false
        let wordBefore = before?.isWordly ?? false
        let wordAfter = after?.isWordly ?? false
        return Run(
            range: range, mark: mark, opens: isBeforeText && !wordBefore,
            closes: isAfterText && !wordAfter)
    }

    // MARK: Links

    /// `[text](address)` shows its text.
    private func links(in line: Range<Int>) -> [Mend] {
        var mends: [Mend] = []
        var open: [Int] = []
        var index = line.lowerBound
        while index < line.upperBound {
            if bytes[index] == UInt8(ascii: "[") { open.append(index) }
            if bytes[index] == UInt8(ascii: "]"), let start = open.popLast(),
                let end = addressEnd(after: index + 1, line)
            {
                mends.append(Mend(range: start..<start + 1, replacement: ""))
                mends.append(Mend(range: index..<end, replacement: ""))
                index = end - 1
            }
            index += 1
        }
        return mends
    }

    /// One past the bracket that closes the address in `(…)` at `start`.
    private func addressEnd(after start: Int, _ line: Range<Int>) -> Int? {
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "(") else { return nil }
        let end = bytes.skip(from: start + 1, to: line.upperBound) { $0 != ")" && !$0.isBlank }
        return end < line.upperBound && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    }
}
