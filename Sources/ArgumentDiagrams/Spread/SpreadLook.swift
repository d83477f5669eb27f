internal import ArgumentModel
internal import SourceText

/// Where everything stands on the pages of a spread, in points.
struct SpreadLook {
    /// The size of the article's text, and from one baseline to the next.
    let textSize: Double
    let leading: Double
    /// What is free above a paragraph.
    let paragraphGap: Double
    /// The labels in the margin of the article.
    let labelSize: Double
    /// Where the paper is free of everything, and how large it is.
    let page: DiagramPage
    /// The margin of the article, which holds numbers of paragraphs and labels.
    let gutter: Double
    /// Where the lines of the article begin, and how long they are.
    let textLeft: Double
    let textWidth: Double
    /// Where the map begins.
    let mapLeft: Double
    /// The room of the map as a page of its own.
    let map: DiagramPage

    /// The text on A4; it grows and shrinks with the paper.
    private static let plainSize = 10.0
    /// The part of the width that the article takes, its margin aside.
    private static let share = 0.27

    init(_ page: DiagramPage) {
        self.page = page
        let area = page.width * page.height / (DiagramPage.a4.width * DiagramPage.a4.height)
        let scale = max(0.85, min(1.6, area.squareRoot()))
        let room = page.width - 2 * page.margin
        textSize = SpreadLook.plainSize * scale
        leading = textSize * 1.4
        paragraphGap = textSize * 0.55
        labelSize = max(7.2, 7.5 * scale)
        gutter = labelSize * 7.6
        let gap = textSize * 2
        textLeft = page.margin + gutter
        textWidth = room * SpreadLook.share
        mapLeft = textLeft + textWidth + gap
        var map = page
        map.width = page.width - page.margin - mapLeft
        map.height = page.height - 2 * page.margin - PageFrame.footerHeight
        map.margin = 0
        map.footer = 0
        map.comfortableText = 0
        self.map = map
    }

    /// No line has more bytes than these, which are four for each of the narrowest letters.
    var mostBytes: Int { 4 * Int(textWidth / (textSize * 0.19)) + 64 }

    /// How much of a page lines of the article can take.
    var textHeight: Double { map.height }
    var titleSize: Double { textSize * 1.5 }
    var creditSize: Double { max(7.2, textSize * 0.85) }

    /// What the title and the credit above the first page's text take.
    func height(of header: SpreadHeader) -> Double {
        let title = Double(header.title.count) * titleSize * 1.2
        let credit = Double(header.credit.count) * creditSize * 1.35
        return title + credit + (title + credit > 0 ? leading * 0.8 : 0)
    }
}

/// Title and credit of an article in lines.
struct SpreadHeader {
    let title: [String]
    let credit: [String]

    init(_ graph: ArgumentGraph, _ document: Document, _ look: SpreadLook) {
        let citation = document.citation
        let name = citation.title ?? graph.title ?? ""
        let parts = [citation.author, citation.publication, citation.date].compactMap(\.self)
        title = WrappedText(name, size: look.titleSize, isBold: true)
            .texts(width: look.textWidth * 0.97)
        credit = WrappedText(parts.joined(separator: " · "), size: look.creditSize)
            .texts(width: look.textWidth * 0.97)
    }
}
