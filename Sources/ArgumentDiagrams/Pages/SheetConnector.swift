internal import ArgumentModel

/// What on one page stands for a place on another; its other end there has the same number.
struct SheetConnector: Hashable {
    /// What goes on there.
    enum Kind: Hashable {
        /// What hangs from the box, or the place where the box hangs.
        case branch
        /// A relation: the box is its source, or what it leads to.
        case link(Int, isSource: Bool)
    }

    /// The number that the two ends share, from 1.
    let number: Int
    /// The box that it stands at.
    let box: Int
    let kind: Kind
    /// The page of the other end, from 1.
    let page: Int
    /// Whether it leads on to what comes below; otherwise back.
    let leadsOn: Bool
    /// What people call the box at the other end, where that is another one.
    var other: String?

    /// What goes on at the other end, in lines.
    var more: [String] = []

    /// The lines that are read at it.
    var lines: [String] {
        let page = "page \(page)"
        guard let other else {
            return more.isEmpty
                ? ["\(leadsOn ? "to" : "from") \(page)", "(\(number))"]
                : ["to \(page) (\(number))"] + more
        }
        return [other, "\(page) (\(number))"]
    }

    var elementID: String { "connector_\(number)_\(leadsOn ? "to" : "from")" }
    var edgeID: String { elementID + "_line" }
    /// The identifier of the other end.
    var otherID: String { "connector_\(number)_\(leadsOn ? "from" : "to")" }

    /// Whether it stands above its box: where the box hangs, and what it leads to.
    var isAbove: Bool {
        switch kind {
        case .branch: !leadsOn
        case .link(_, let isSource): isSource
        }
    }

    /// The room that one takes across the ranks and along them; those below a box say more.
    static func size(isDown: Bool, tellsMore: Bool) -> (breadth: Double, thickness: Double) {
        let (width, height) = tellsMore ? (wordsWidth + 14, 41.0) : (70.0, 30.0)
        return isDown ? (width, height) : (height, width)
    }

    static let fontSize = 9.0
    private static let wordsWidth = 92.0

    /// As many of the words as a line holds.
    static func cut(_ text: String) -> String {
        func width(_ text: Substring) -> Double {
            TextWidth.of(Array(text.utf8)[...], size: fontSize)
        }
        guard width(text[...]) > wordsWidth else { return text }
        var rest = text.prefix(48)
        while let space = rest.lastIndex(of: " "), width(rest + " …") > wordsWidth {
            rest = rest[..<space]
        }
        while rest.count > 1, width(rest + " …") > wordsWidth { rest = rest.dropLast() }
        return rest + " …"
    }
}

extension SheetConnector {
    /// What the finishing of an SVG says of connectors and their lines.
    static func notes(of making: DiagramMaking) -> [String: ElementNote] {
        let titles = LinkTitle(making.plan.texts)
        let calls = making.plan.folding.tree.calls
        var notes: [String: ElementNote] = [:]
        for mark in making.connectors {
            let what =
                switch mark.kind {
                case .branch: calls[mark.box]
                case .link(let link, _): titles.text(link)
                }
            let title =
                "\(what): \(mark.leadsOn ? "to" : "from") page \(mark.page) (\(mark.number))"
            notes[mark.elementID] = ElementNote(title: title)
            notes[mark.edgeID] = ElementNote(title: title, isLine: true)
        }
        return notes
    }
}

/// The connectors of one page.
struct SheetConnectors {
    /// The page, from 1.
    let number: Int
    let all: [SheetConnector]
    /// Whether those that lead on say what comes.
    let tellsMore: Bool
    private var counts: [Int: (above: Int, below: Int)] = [:]

    init(_ all: [SheetConnector], onPage number: Int, tellsMore: Bool = false) {
        self.tellsMore = tellsMore
        self.number = number
        self.all = all
        for mark in all {
            if mark.isAbove {
                counts[mark.box, default: (0, 0)].above += 1
            } else {
                counts[mark.box, default: (0, 0)].below += 1
            }
        }
    }

    /// How many stand above a box and below it.
    func count(at box: Int) -> (above: Int, below: Int) { counts[box] ?? (0, 0) }
}
