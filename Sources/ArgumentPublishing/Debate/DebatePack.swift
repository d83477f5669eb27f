internal import ArgumentAnalysis
package import ArgumentDiagrams
package import ArgumentModel
package import DebatePrep
package import SourceText

/// A debate pack before it is written: what the text gives two sides, page by page.
package struct DebatePack {
    /// The graph as two sides see it.
    package let debate: DebateCase
    package let format: DebateFormat
    package let words: DebateWords
    /// What is debated; `nil` where the text argues nothing and nobody gave one.
    package let resolution: Resolution?
    /// The brief of each side.
    package let briefs: [DebateBrief]
    let schemes: GraphSchemes

    /// The texts that are at hand, by their sources.
    package var documents: [Source.ID: Document] = [:]
    /// The finished SVG of the map; empty where it is not drawn.
    package var map: [UInt8] = []
    /// The drawing of the map; `nil` where it is not drawn.
    package var mapDiagram: Diagram?
    /// Whether its page lies.
    package var isMapWide = false
    /// The names of the parts that the pack has, for links.
    package var parts: Set<String> = []
    /// Whether flow sheets are left blank.
    package var leavesFlowBlank = false

    package init(
        of debate: DebateCase, _ format: DebateFormat, resolution: Resolution?,
        _ words: DebateWords = .english
    ) {
        (self.debate, self.format, self.words) = (debate, format, words)
        self.resolution = resolution ?? Resolution(draftedFrom: debate, words)
        let schemes = GraphSchemes(in: debate.graph)
        self.schemes = schemes
        briefs = DebateSide.allCases.map {
            DebateBrief(of: $0, in: debate, schemes: schemes, words)
        }
    }

    /// What the pack is about, on one line.
    package var heading: String {
        let title = debate.graph.title ?? debate.graph.sources.first?.citation.title ?? ""
        let line = title.onOneLine
        return line.isEmpty ? words["pack.untitled"] : line
    }

    /// The page of a part; `nil` where this text gives it nothing, or others make it.
    package func page(_ part: DebatePart) -> DebatePage? {
        switch part.name {
        case "index": DebatePage(part, indexValue)
        case "map": mapPage(part)
        case "brief-pro": DebatePage(part, briefValue(briefs[0], isTeacher: false))
        case "brief-con": DebatePage(part, briefValue(briefs[1], isTeacher: false))
        case "flow": flowPage(part)
        case "cards": DebatePage(part, cardsValue)
        case "blocks": DebatePage(part, blocksValue(isTeacher: false))
        case "cx": DebatePage(part, questionsValue)
        case "ballot": DebatePage(part, ballotValue)
        case "timer": timerPage(part)
        case "teacher": DebatePage(part, teacherValue)
        default: nil
        }
    }

    /// The page of the map: the drawing, and where that is missing the graph in words alone.
    private func mapPage(_ part: DebatePart) -> DebatePage {
        let picture = HTMLPicture(map)
        var page = DebatePage(
            part,
            [
                "resolution": resolutionValue, "svg": .markup(picture.markup),
                "isDrawn": .flag(!map.isEmpty), "summary": .text(mapDiagram?.summary),
            ])
        page.styles = [picture.style]
        page.isLandscape = isMapWide
        return page
    }

    private var teacherValue: PageValue {
        [
            "briefs": .list(briefs.map { briefValue($0, isTeacher: true) }),
            "blocks": blocksValue(isTeacher: true), "hasUnsure": .flag(!unsurePoints.isEmpty),
        ]
    }

    // MARK: What several pages show

    func name(of side: DebateSide) -> String { format.name(of: side).name }

    /// The resolution with its marked words.
    var resolutionValue: PageValue {
        guard let resolution else { return ["text": .text(words["resolution.none"])] }
        return [
            "text": .text(words.filled("resolution.words", ["text": resolution.text])),
            "isDraft": .flag(resolution.thesis != nil),
            "marks": .list(
                resolution.marks.map { mark in
                    ["words": .text(mark.words), "question": .text(mark.question)]
                }),
        ]
    }

    /// A statement as pages show it.
    func statementValue(_ id: Statement.ID, isUnsure: Bool = false) -> PageValue {
        let statement = debate.graph.statements[id]
        let marks = QuotationMarks(around: statement)
        return [
            "label": .text(debate.labels[id]), "place": .text(statement?.place),
            "open": .text(marks.open), "quote": .text(statement?.quotedWords),
            "close": .text(marks.close), "unsure": .flag(isUnsure),
            "kind": .text(kind(of: statement)),
            "who": .text(statement?.attribution),
        ]
    }

    /// What sort of thing a statement is: its kind of evidence, or that nobody says it.
    private func kind(of statement: Statement?) -> String? {
        if statement?.isImplicit == true { return words["kind.unstated"] }
        return statement?.kind.map { words["kind.\($0.rawValue)"] }
    }

    /// A point with its support; Markdown has that as lines, each with its depth.
    func pointValue(_ point: DebateBrief.Point, isTeacher: Bool) -> PageValue {
        statementValue(point.statement, isUnsure: isTeacher && point.isUnsure).adding([
            "support": .list(point.support.map { pointValue($0, isTeacher: isTeacher) }),
            "lines": .only(.markdown, .list(lines(point.support, depth: 1, isTeacher: isTeacher))),
        ])
    }

    private func lines(
        _ points: [DebateBrief.Point], depth: Int, isTeacher: Bool
    ) -> [PageValue] {
        points.flatMap { point in
            [
                statementValue(point.statement, isUnsure: isTeacher && point.isUnsure).adding([
                    "isSecond": .flag(depth == 2), "isThird": .flag(depth > 2),
                ])
            ] + lines(point.support, depth: depth + 1, isTeacher: isTeacher)
        }
    }

    /// Labels as words: `E1, E2`.
    func names(_ ids: [Statement.ID]) -> String {
        ids.map { debate.labels[$0] }.joined(separator: ", ")
    }

    /// Minutes as words: `4` or `2:30`.
    func minutes(_ seconds: Int) -> String {
        let rest = seconds % 60
        return rest == 0
            ? "\(seconds / 60)" : "\(seconds / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
