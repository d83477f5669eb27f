/// Puts labels into the margin: beside the line in which their passage begins, or below it where
/// that line has more of them than the margin holds.
struct SpreadLabels {
    /// A label in its place, in points.
    struct Placed {
        let passage: Int
        let left: Double
        let base: Double
        let width: Double
    }

    private let look: SpreadLook
    private let widths: [Double]
    private var waiting: [Int] = []
    private static let gap = 2.0

    /// - Parameter names: what each passage is called.
    init(_ names: [String], _ look: SpreadLook) {
        self.look = look
        widths = names.map {
            TextWidth.of(Array($0.utf8)[...], size: look.labelSize, isBold: true)
                + look.labelSize * 0.8
        }
    }

    var isEmpty: Bool { waiting.isEmpty }

    mutating func add(_ passages: [Int]) { waiting += passages }

    /// As many as the margin holds beside a line, at least one.
    mutating func line(_ base: Double) -> [Placed] {
        let room = look.gutter - look.labelSize * 1.6
        var row: [Int] = []
        var used = 0.0
        while let next = waiting.first {
            let more = widths[next] + (row.isEmpty ? 0 : SpreadLabels.gap)
            if used + more > room, !row.isEmpty { break }
            row.append(next)
            used += more
            waiting.removeFirst()
        }
        var left = look.textLeft - look.labelSize * 0.6 - used
        return row.map { passage in
            defer { left += widths[passage] + SpreadLabels.gap }
            return Placed(passage: passage, left: left, base: base, width: widths[passage])
        }
    }
}
