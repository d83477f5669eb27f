/// Joins the content of a statement, a description or a heading to one text.
///
/// Argdown's own tools keep each blank that the reader types; the tolerant reading keeps none
/// at the ends of a text.
struct ContentReader {
    typealias Range = ArgdownModel.InlineRange

    private let document: ArgdownDocument
    private let settings: ArgdownConfiguration.Model
    private let isCompatible: Bool
    private(set) var text: [UInt8]?
    private(set) var ranges: [Range] = []
    private(set) var tags: [String] = []
    private var known: Set<String> = []
    private(set) var mentions: [ArgdownModel.Mention] = []
    /// Bold and italic stretches that are open: where their nodes end, and their bytes.
    private var open: [(end: Int, behind: Int)] = []
    /// The places in `ranges` that wait for their end; a shortcode leaves `nil`, which the
    /// reference then takes for the stretch that ends next.
    private var waiting: [Int?] = []
    private var awaitsBreak = false
    /// The blank behind a tag that has been left out.
    private var skipped = -1

    init(_ document: ArgdownDocument, _ settings: ArgdownConfiguration.Model, text: [UInt8]?) {
        self.document = document
        self.settings = settings
        self.text = text
        isCompatible = document.reading == .compatible
    }

    /// Whether blanks at the ends of the text belong to it.
    var keepsBlanks: Bool { isCompatible }

    /// Reads the nodes of that range; they are content.
    mutating func read(_ nodes: Swift.Range<Int>) {
        for index in nodes {
            closeStretches(before: index)
            read(index, next: index + 1 < nodes.upperBound ? index + 1 : nil)
        }
        closeStretches(before: nodes.upperBound)
    }

    private mutating func read(_ index: Int, next: Int?) {
        let node = document.nodes[index]
        if node.kind == .lineBreak {
            awaitsBreak = true
            return
        }
        if awaitsBreak { breakLine() }
        switch node.kind {
        case .text: append(skipped == node.range.lowerBound ? node.range.dropFirst() : node.range)
        case .escape(let character): append(character)
        case .shortcode: append(shortcode: node.range)
        case .bold: openStretch(.bold, node)
        case .italic: openStretch(.italic, node)
        case .link(let label, let url): append(label, as: .link(string(url)))
        case .tag(let name): append(tag: name, node.range)
        case .statementMention(let title): append(mention: title, node.range, isArgument: false)
        case .argumentMention(let title): append(mention: title, node.range, isArgument: true)
        default: return
        }
        if takesBlank(node.kind, next) { readBlank(behind: node, next: next) }
    }

    /// Ends a line with one space, where text follows and none is there already.
    mutating func breakLine() {
        awaitsBreak = false
        guard isCompatible || text?.isEmpty == false else { return }
        if text?.last != UInt8(ascii: " ") { append([UInt8(ascii: " ")]) }
    }

    /// Adds bytes of the document as they are.
    mutating func append(_ range: Swift.Range<Int>) {
        append(document.bytes[range])
    }

    private mutating func append(_ bytes: some Sequence<UInt8>) {
        if text == nil { text = [] }
        text?.append(contentsOf: bytes)
    }

    private func string(_ range: Swift.Range<Int>) -> String {
        String(decoding: document.bytes[range], as: UTF8.self)
    }

    private var length: Int { text?.count ?? 0 }

    private mutating func append(_ range: Swift.Range<Int>, as kind: Range.Kind) {
        let start = length
        append(range)
        ranges.append(Range(kind: kind, range: start..<length))
    }

    private mutating func append(shortcode range: Swift.Range<Int>) {
        let name = string(range)
        guard let known = settings.shortcodes[name] ?? Shortcodes.character(of: name) else {
            return append(range)
        }
        append(known.utf8)
        if isCompatible { waiting.append(nil) }
    }

    private mutating func append(tag name: Swift.Range<Int>, _ range: Swift.Range<Int>) {
        let tag = string(name)
        if known.insert(tag).inserted { tags.append(tag) }
        if settings.removeTagsFromText != true { append(range, as: .tag(tag)) }
    }

    private mutating func append(
        mention title: Swift.Range<Int>, _ range: Swift.Range<Int>, isArgument: Bool
    ) {
        let title = string(title)
        append(range, as: isArgument ? .argumentMention(title) : .statementMention(title))
        mentions.append(.init(title: title, isArgument: isArgument, range: range))
    }

    private func takesBlank(_ kind: ArgdownDocument.Node.Kind, _ next: Int?) -> Bool {
        switch kind {
        case .text: !isCompatible && next != nil
        case .tag, .statementMention, .argumentMention, .link, .shortcode: true
        default: false
        }
    }

    /// Reads the blank behind a tag, a mention, a link or a shortcode, which may be a part of
    /// the next text. Argdown's own tools count that of a tag or a mention as its own.
    private mutating func readBlank(behind node: ArgdownDocument.Node, next: Int?) {
        let place = node.range.upperBound
        guard isBlank(at: place) else { return }
        if case .tag = node.kind, settings.removeTagsFromText == true {
            skipped = place
            return
        }
        if startsLater(next, than: place) { text?.append(document.bytes[place]) }
        guard isCompatible, isLabel(node.kind), let last = ranges.last else { return }
        ranges[ranges.count - 1] = Range(
            kind: last.kind, range: last.range.lowerBound..<last.range.upperBound + 1)
    }

    private func isLabel(_ kind: ArgdownDocument.Node.Kind) -> Bool {
        switch kind {
        case .tag, .statementMention, .argumentMention: true
        default: false
        }
    }

    private func isBlank(at place: Int) -> Bool {
        place < document.bytes.count
            && (document.bytes[place] == UInt8(ascii: " ")
                || document.bytes[place] == UInt8(ascii: "\t"))
    }

    private func startsLater(_ node: Int?, than place: Int) -> Bool {
        node.map { document.nodes[$0].range.lowerBound > place } ?? true
    }

    private mutating func openStretch(_ kind: Range.Kind, _ node: ArgdownDocument.Node) {
        open.append((node.end, node.range.upperBound))
        waiting.append(ranges.count)
        ranges.append(Range(kind: kind, range: length..<length + 1))
    }

    private mutating func closeStretches(before index: Int) {
        while let stretch = open.last, stretch.end <= index {
            open.removeLast()
            if let last = waiting.popLast(), let place = last { close(place) }
            guard isBlank(at: stretch.behind) else { continue }
            let next = index < document.nodes.count ? index : nil
            if startsLater(next, than: stretch.behind) {
                text?.append(document.bytes[stretch.behind])
            }
        }
    }

    private mutating func close(_ place: Int) {
        let range = ranges[place]
        ranges[place] = Range(
            kind: range.kind,
            range: range.range.lowerBound..<max(range.range.lowerBound, length))
    }
}
