/// A page of paper as SVG: a drawing inside the margins, and a line at the foot.
struct PageFrame: Sendable, Hashable {
    /// The colours of paper and text.
    struct Colors: Sendable, Hashable {
        var paper: String
        var text: String
    }

    /// A part of a page.
    struct Area: Sendable, Hashable {
        let left: Double
        /// Its size, as a page without margins.
        let page: DiagramPage
    }

    let page: DiagramPage
    let title: String
    let summary: String
    /// What stands at the foot on the left: the address of the text, or the title.
    var footer = ""
    var address: String?
    /// What stands at the foot on the right.
    var pageNumber = ""
    var colors = Colors(paper: "#FFFFFF", text: "#1A1A1A")
    /// The colours on dark screens, where those show it in others.
    var darkColors: Colors?
    /// Where the drawing lies, if not between the margins.
    var area: Area?
    /// More of the style sheet.
    var extraStyle = ""

    /// Takes over the colours of a theme.
    mutating func take(_ theme: DiagramTheme) {
        colors = Colors(paper: theme.background, text: theme.heading)
        darkColors =
            theme.followsDarkScreens
            ? Colors(paper: theme.darkGround, text: theme.darkText) : nil
    }

    /// The size of the text at the foot.
    private static let footerSize = 7.5
    /// What is kept free for it.
    static let footerHeight = 16.0

    /// The page round a drawing that Graphviz made and the finishing went over: scaled to fit,
    /// never turned; in the middle of a page that lies, at the top of one that stands.
    func svg(placing drawing: [UInt8]) -> [UInt8] { svg(holding: placing(drawing)) }

    /// The drawing in its place.
    func placing(_ drawing: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var scanner = XMLScanner(drawing)
        var isInside = false
        while let piece = scanner.next() {
            switch piece {
            case .start(let bytes):
                if !isInside, XMLTag.has("svg", bytes) {
                    isInside = true
                    output += placed(XMLTag(bytes)).bytes
                } else if isInside {
                    output += bytes
                }
            case .end(let bytes), .text(let bytes), .other(let bytes):
                if isInside { output += bytes }
            case .comment: break
            }
        }
        return output
    }

    /// The root of the drawing as a part of the page.
    private func placed(_ root: XMLTag) -> XMLTag {
        var tag = root
        let width = PageFrame.points(tag["width"])
        let height = PageFrame.points(tag["height"])
        let space = area?.page ?? page
        let scale = space.scale(width: width, height: height, isLandscape: false)
        let room = (
            width: space.width - 2 * space.margin,
            height: space.height - 2 * space.margin - space.footer
        )
        let isWide = area == nil && page.width > page.height
        let free = (width: room.width - width * scale, height: room.height - height * scale)
        tag["x"] = Decimal.text((area?.left ?? page.margin) + free.width / 2, places: 2)
        tag["y"] = Decimal.text(page.margin + (isWide ? free.height / 2 : 0), places: 2)
        tag["width"] = Decimal.text(width * scale, places: 2)
        tag["height"] = Decimal.text(height * scale, places: 2)
        for name in ["role", "aria-labelledby", "style"] { tag[name] = nil }
        return tag
    }

    /// "464pt" as a number.
    private static func points(_ length: String?) -> Double {
        length.flatMap { Double($0.hasSuffix("pt") ? String($0.dropLast(2)) : $0) } ?? 1
    }
}

extension PageFrame {
    /// The page round content in points from its upper left corner.
    func svg(holding content: [UInt8]) -> [UInt8] {
        let width = Decimal.text(page.width, places: 3)
        let height = Decimal.text(page.height, places: 3)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
            width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" role="img" \
            aria-labelledby="page_title page_desc">
            <title id="page_title">\(PageFrame.escaped(title))</title>
            <desc id="page_desc">\(PageFrame.escaped(summary))</desc>
            <style>@page{size:\(width)pt \(height)pt;margin:0}\(screenStyle)\(extraStyle)</style>
            <rect class="paper" width="\(width)" height="\(height)" fill="\(colors.paper)"/>

            """
        text += foot
        return Array(text.utf8) + content + Array("\n</svg>\n".utf8)
    }

    private var screenStyle: String {
        let text = ".paper-text{fill:\(colors.text)}"
        guard let dark = darkColors else { return text }
        return text
            + "@media screen and (prefers-color-scheme:dark){.paper{fill:\(dark.paper)}"
            + ".paper-text{fill:\(dark.text)}"
            + ".paper-line{stroke:\(dark.text);stroke-opacity:.4}}"
    }

    /// Addresses of any other scheme are shown and lead nowhere.
    private static let schemes = ["http://", "https://", "mailto:"]

    private var foot: String {
        guard page.footer > 0 else { return "" }
        let line = Decimal.text(page.height - page.margin - 1, places: 2)
        let left = Decimal.text(page.margin, places: 2)
        let right = Decimal.text(page.width - page.margin, places: 2)
        var text = PageFrame.text(fitted, x: left, y: line, size: PageFrame.footerSize)
        if let address, PageFrame.schemes.contains(where: address.lowercased().hasPrefix) {
            let link = PageFrame.escaped(address)
            text = "<a href=\"\(link)\" xlink:href=\"\(link)\">\(text)</a>\n"
        }
        return text
            + PageFrame.text(
                pageNumber, x: right, y: line, size: PageFrame.footerSize, anchor: "end")
    }

    /// The footer, cut where it would come too near to the number of the page.
    private var fitted: String {
        let room = page.width - 2 * page.margin - 70
        var text = String(footer.prefix(400))
        func isTooWide(_ text: String) -> Bool {
            TextWidth.of(Array(text.utf8)[...], size: PageFrame.footerSize) > room
        }
        guard isTooWide(text) else { return text }
        while !text.isEmpty, isTooWide(text + "…") { text.removeLast() }
        return text + "…"
    }

    /// A line of text; its colour is that of the page.
    static func text(
        _ text: String, x: String, y: String, size: Double, anchor: String? = nil,
        isBold: Bool = false
    ) -> String {
        guard !text.isEmpty else { return "" }
        return "<text class=\"paper-text\" x=\"\(x)\" y=\"\(y)\""
            + (anchor.map { " text-anchor=\"\($0)\"" } ?? "")
            + " font-family=\"Helvetica,Arial,sans-serif\" font-size=\""
            + Decimal.text(size, places: 2) + "\"" + (isBold ? " font-weight=\"bold\"" : "")
            + " fill=\"#1A1A1A\">\(escaped(text))</text>\n"
    }

    static func escaped(_ text: String) -> String {
        String(decoding: XMLText.escaped(text), as: UTF8.self)
    }
}
