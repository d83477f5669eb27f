/// The parts of a line that bars, dots or arrows divide.
enum LineParts {
    /// The parts of `range`; the whole where nothing divides it.
    static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + bytes.scalarWidth(at: index)
            if divides(bytes, index..<next, range) {
                parts.append(bytes.trimmed(start..<index))
                start = next
            }
            index = next
        }
        parts.append(bytes.trimmed(start..<range.upperBound))
        return parts.filter { !$0.isEmpty }
    }

    private static func divides(_ bytes: [UInt8], _ mark: Range<Int>, _ line: Range<Int>) -> Bool {
        let scalar = bytes.scalar(at: mark.lowerBound)
        if scalar == "|" || scalar == "•" || scalar == "·" || scalar == "\t" { return true }
        if scalar.isBlank { return isWideGap(bytes, mark, line) }
        guard scalar.isDash || [">", "»", "›", "/", "-"].contains(scalar) else { return false }
        let before = bytes.scalar(before: mark.lowerBound, from: line.lowerBound)
        let after = bytes.scalar(at: mark.upperBound, before: line.upperBound)
        return before?.isBlank == true && after?.isBlank == true
    }

    /// Two blanks or more stand between the labels of buttons.
    private static func isWideGap(_ bytes: [UInt8], _ mark: Range<Int>, _ line: Range<Int>) -> Bool
    {
        bytes.scalar(at: mark.upperBound, before: line.upperBound)?.isBlank == true
    }

    /// Whether the parts are steps of a path through the site: `Home > Opinion > Letters`.
    static func isBreadcrumb(_ bytes: [UInt8], _ range: Range<Int>, _ parts: [Range<Int>]) -> Bool {
        let marks = bytes[range].split(separator: 0x20).filter { [[0x3E], [0x2F]].contains($0) }
        let arrows = Words(bytes, range).filter { word in
            ["»", "›", ">", "/", "|"].contains(bytes.scalar(at: word.lowerBound))
        }
        guard marks.count + arrows.count > 0 else { return false }
        return parts.allSatisfy { part in
            let words = Words(bytes, part).reduce(0) { count, _ in count + 1 }
            let first = bytes.scalar(at: part.lowerBound)
            let isName = PersonName(bytes, part)?.isWhole == true && parts.count < 3
            return words <= 3 && !first.isSmall && !isName && DateLine(bytes, part) == nil
        }
    }
}
