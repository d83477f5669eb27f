/// Cuts an article into pages: as many lines as a page holds, and no more than have passages whose
/// part of the map can be read beside them.
struct SpreadCut {
    /// The lines of each page.
    private(set) var pages: [Range<Int>] = []

    private let lines: [SpreadLine]
    private let look: SpreadLook
    private let fits: (Range<Int>, Int) -> Bool

    /// - Parameters:
    ///   - header: how much of the first page is taken.
    ///   - fits: whether the map of the passages that begin in some lines can be read on the page
    ///     of a number from 0.
    init(
        _ lines: [SpreadLine], _ look: SpreadLook, header: Double,
        fits: @escaping (Range<Int>, Int) -> Bool
    ) {
        self.lines = lines
        self.look = look
        self.fits = fits
        var start = 0
        while start < lines.count {
            let height = look.textHeight - (start == 0 ? header : 0)
            let end = readable(start, before: tidy(start, longest(start, height)))
            pages.append(start..<end)
            start = end
        }
    }

    /// The end of the lines that a height holds, at least one.
    private func longest(_ start: Int, _ height: Double) -> Int {
        var used = look.leading
        var end = start + 1
        while end < lines.count {
            used += look.leading + (lines[end].paragraph == nil ? 0 : look.paragraphGap)
            if used > height { break }
            end += 1
        }
        return end
    }

    /// The end, some lines earlier where it would leave one line of a paragraph alone.
    private func tidy(_ start: Int, _ end: Int) -> Int {
        guard end < lines.count, end - start > 6 else { return end }
        if lines[end - 1].paragraph != nil { return end - 1 }
        let isLastAlone = end + 1 >= lines.count || lines[end + 1].paragraph != nil
        let isParagraph = lines[end].paragraph != nil
        return isLastAlone && !isParagraph ? end - 1 : end
    }

    /// The last beginning of a paragraph before an end, where not much is lost by it.
    private func paragraph(_ start: Int, _ end: Int) -> Int {
        let least = start + (end - start) * 6 / 10
        guard end < lines.count, lines[end].paragraph == nil, least > start else { return end }
        return (least..<end).last { lines[$0].paragraph != nil } ?? end
    }

    /// The end, earlier where the map would be too small: before a line in which a passage begins.
    private func readable(_ start: Int, before end: Int) -> Int {
        var end = end
        var isShortened = false
        while !fits(start..<end, pages.count) {
            let starts = ((start + 1)..<max(end, start + 1)).last { !lines[$0].begins.isEmpty }
            guard let last = starts else { return end }
            end = last
            isShortened = true
        }
        return isShortened ? paragraph(start, end) : end
    }
}
