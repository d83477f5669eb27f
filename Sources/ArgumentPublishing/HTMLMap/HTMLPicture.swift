internal import ArgumentDiagrams

/// A finished SVG as a part of a page.
struct HTMLPicture {
    /// The `svg` element.
    let markup: String
    /// What its style element holds; empty where it has none.
    let style: String

    /// - Parameter svg: what `Diagram.finished(svg:)` gave.
    init(_ svg: [UInt8]) {
        let text = String(decoding: svg, as: UTF8.self)
        let whole = text.firstRange(of: "<svg").map { text[$0.lowerBound...] } ?? ""
        markup = HTMLPicture.withoutStyleAttribute(whole)
        style =
            whole.firstRange(of: "<style>").flatMap { start in
                whole[start.upperBound...].firstRange(of: "</style>").map { end in
                    String(whole[start.upperBound..<end.lowerBound])
                }
            } ?? ""
    }

    /// How the picture is printed.
    enum Paper: String {
        /// On A4 as it stands, and as it lies.
        case upright = "paper-upright", lying = "paper-lying"
        /// Too small to be read either way: the outline beside it has its words.
        case overview = "paper-overview"

        /// What is said below the printed picture.
        var note: String {
            self == .overview
                ? "The picture shows how all hangs together; its words stand in the outline." : ""
        }
    }

    /// The paper on which its text has seven points, as the style sheet lays it out.
    var paper: Paper {
        guard let size = markup.firstMatch(of: /<svg width="([\d.]+)pt" height="([\d.]+)pt"/),
            let width = Double(size.1), let height = Double(size.2), width > 0, height > 0
        else { return .upright }
        func text(_ room: (width: Double, height: Double)) -> Double {
            10 * min(1, room.width / width, room.height / height)
        }
        if text((515, 655)) >= DiagramSize.smallestOnPaper { return .upright }
        return text((760, 440)) >= DiagramSize.smallestOnPaper ? .lying : .overview
    }

    /// The root's own style goes: a page's policy takes none, and its style sheet says the same.
    private static func withoutStyleAttribute(_ svg: Substring) -> String {
        guard let end = svg.firstIndex(of: ">"),
            let start = svg[..<end].firstRange(of: " style=\""),
            let close = svg[start.upperBound..<end].firstIndex(of: "\"")
        else { return String(svg) }
        return String(svg[..<start.lowerBound] + svg[svg.index(after: close)...])
    }
}
