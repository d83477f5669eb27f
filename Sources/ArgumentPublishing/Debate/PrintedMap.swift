package import ArgumentDiagrams
internal import SourceText

/// How a map is made to be printed on a page among other things, so that none of its text is
/// smaller than ten points.
///
/// Boxes are drawn with text of ten points, the words of the legend with nine: the drawing is made
/// for a smaller room and enlarged.
package struct PrintedMap: Sendable {
    /// What of a page it fills, in points.
    package let width: Double
    package let height: Double

    /// On a page that stands and on one that lies, below the heading and the resolution, on A4 and
    /// on Letter.
    package static let upright = PrintedMap(width: 510, height: 560)
    package static let lying = PrintedMap(width: 730, height: 400)

    private static let enlargement = 10.0 / 9
    private static let boxText = 10.0

    package init(width: Double, height: Double) {
        (self.width, self.height) = (width, height)
    }

    /// The page that the drawing is made for.
    package var page: DiagramPage {
        let scale = PrintedMap.enlargement
        var page = DiagramPage(width: width / scale, height: height / scale, margin: 1)
        page.mayTurn = false
        return page
    }

    /// A look for this room.
    package func fitted(_ style: DiagramStyle) -> DiagramStyle {
        var style = style
        style.page = page
        style.smallestText = PrintedMap.boxText
        return style
    }

    /// By how many points the text of a drawing of that size is too small; `nil` where it is not.
    package func shortfall(_ size: DiagramSize) -> Double? {
        let missing = PrintedMap.boxText - size.textSize
        return missing > 0.01 ? missing : nil
    }

    /// The finished SVG as large as it is printed.
    package static func enlarged(_ svg: [UInt8]) -> [UInt8] {
        let text = String(decoding: svg, as: UTF8.self)
        guard
            let size = text.firstMatch(of: /<svg width="([\d.]+)pt" height="([\d.]+)pt"/),
            let width = Double(size.1), let height = Double(size.2)
        else { return svg }
        let large = [width, height].map { Int(($0 * enlargement).rounded(.down)) }
        let tag = "<svg width=\"\(large[0])pt\" height=\"\(large[1])pt\""
        return Array(text.replacingCharacters(in: size.range, with: tag).utf8)
    }
}

extension String {
    /// The text with other characters at a place.
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
