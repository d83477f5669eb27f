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

    /// The root's own style goes: a page's policy takes none, and its style sheet says the same.
    private static func withoutStyleAttribute(_ svg: Substring) -> String {
        guard let end = svg.firstIndex(of: ">"),
            let start = svg[..<end].firstRange(of: " style=\""),
            let close = svg[start.upperBound..<end].firstIndex(of: "\"")
        else { return String(svg) }
        return String(svg[..<start.lowerBound] + svg[svg.index(after: close)...])
    }
}
