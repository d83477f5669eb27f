/// The shapes of an SVG as TikZ paths.
enum TikZPath {
    /// A number with at most two places.
    static func number(_ value: Double) -> String { Decimal.text(value, places: 2) }

    private static func point(_ values: ArraySlice<Double>) -> String {
        "(\(number(values[values.startIndex])),\(number(values[values.startIndex + 1])))"
    }

    private static func numbers(_ text: some StringProtocol) -> [Double] {
        text.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    }

    /// The corners of a polygon, or of a line that stays open.
    static func points(_ text: String, _ name: String) -> String {
        let values = numbers(text)
        let corners = stride(from: 0, to: values.count - 1, by: 2).map { point(values[$0...]) }
        guard name == "polygon", corners.count > 2 else { return corners.joined(separator: " -- ") }
        let isClosed = corners.first == corners.last
        return (isClosed ? corners.dropLast() : corners[...]).joined(separator: " -- ")
            + " -- cycle"
    }

    /// A curve as Graphviz writes it: `M` and a point, `C` and three points for each piece.
    static func curve(_ text: String) -> String {
        let parts = text.split { $0 == "M" || $0 == "C" }
        guard let start = parts.first, numbers(start).count >= 2 else { return "" }
        var path = point(numbers(start)[...])
        for part in parts.dropFirst() {
            let values = numbers(part)
            for place in stride(from: 0, to: values.count - 5, by: 6) {
                let points = [place, place + 2, place + 4].map { point(values[$0...]) }
                path += " .. controls \(points[0]) and \(points[1]) .. \(points[2])"
            }
        }
        return path
    }

    /// An ellipse round its centre.
    static func ellipse(_ tag: XMLTag) -> String {
        let values = ["cx", "cy", "rx", "ry"].map { tag[$0].flatMap(Double.init) ?? 0 }
        return "\(point(values[...])) ellipse "
            + "[x radius=\(number(values[2]))bp,y radius=\(number(values[3]))bp]"
    }
}
