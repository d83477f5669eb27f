extension Diagram {
    /// The SVG that Graphviz made of this diagram, made fit to be published.
    ///
    /// The drawing gets its role, a title and a text alternative; every node and edge a title
    /// that says what it is; heading and labels their weight; colours for dark screens. Links
    /// get `href` beside `xlink:href`; comments, which name the Graphviz that drew it, go.
    /// Whatever texts the drawing holds, the result is as well-formed as `svg` was.
    ///
    /// - Parameter svg: what Graphviz writes for ``dot`` as SVG.
    /// - Complexity: O(*n*) over the bytes.
    public func finished(svg: [UInt8]) -> [UInt8] {
        var finishing = SVGFinishing(self, capacity: svg.count + 4000)
        var scanner = XMLScanner(svg)
        while let piece = scanner.next() { finishing.take(piece) }
        return finishing.output
    }
}

/// One pass over the SVG of a diagram.
private struct SVGFinishing {
    private(set) var output: [UInt8] = []
    private let diagram: Diagram
    /// The open elements, each with what is known of it.
    private var open: [ElementNote?] = []
    /// How many `text` elements of the present node or graph are written.
    private var texts = 0
    /// Whether the text of a title by Graphviz is passed over.
    private var isSkippingTitle = false
    private var hasRoot = false
    private var legend: SVGLegend
    private var sign: SVGSign

    init(_ diagram: Diagram, capacity: Int) {
        self.diagram = diagram
        legend = SVGLegend(diagram.legend, diagram.theme)
        sign = SVGSign(diagram.theme)
        output.reserveCapacity(capacity)
    }

    mutating func take(_ piece: XMLScanner.Piece) {
        switch piece {
        case .comment: break
        case .start(let tag): start(tag)
        case .end(let bytes): end(bytes)
        case .other(let bytes): output += bytes
        case .text(let bytes):
            if !isSkippingTitle { appendText(bytes) }
        }
    }

    /// A sign is written when its characters are known: its place hangs on them.
    private mutating func releaseSign(_ text: ArraySlice<UInt8> = []) {
        guard let (ring, tag) = sign.release(text) else { return }
        output += Array(ring.utf8)
        write(tag)
    }

    /// Blank lines that comments leave behind go.
    private mutating func appendText(_ bytes: ArraySlice<UInt8>) {
        releaseSign(bytes)
        let isBlank = bytes.allSatisfy { $0 <= 0x20 }
        if isBlank, output.last == UInt8(ascii: "\n") { return }
        output += bytes
    }

    /// Most tags, those of shapes, stay as they are: only the others are taken apart.
    private mutating func start(_ bytes: ArraySlice<UInt8>) {
        if let note = open.last ?? nil, note.isLine, XMLTag.has("path", bytes) {
            sign.take(path: XMLTag(bytes))
        }
        if open.count == 2, !legend.isEmpty, XMLTag.isEmpty(bytes), isOfLegend(bytes) { return }
        if XMLTag.has("text", bytes) {
            startText(bytes)
            if !XMLTag.isEmpty(bytes) { open.append(open.last ?? nil) }
        } else if XMLTag.isShape(bytes), !bytes.contains("transparent") {
            output += bytes
            if !XMLTag.isEmpty(bytes) { open.append(open.last ?? nil) }
        } else {
            start(XMLTag(bytes))
        }
    }

    /// What stands for a sample of the legend gives way to the sample itself.
    private mutating func isOfLegend(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard XMLTag.has("polygon", bytes) || XMLTag.has("path", bytes) else { return false }
        switch legend.take(XMLTag(bytes)) {
        case .kept: return false
        case .dropped: return true
        case .replaced(let sample):
            output += Array(sample.utf8)
            return true
        }
    }

    private mutating func start(_ tag: XMLTag) {
        switch tag.name {
        case "svg" where !hasRoot: startRoot(tag)
        case "title" where open.count > 1: startTitle(tag)
        default: write(tag)
        }
        if !tag.isEmpty { open.append(note(of: tag)) }
    }

    private mutating func end(_ bytes: ArraySlice<UInt8>) {
        releaseSign()
        if !open.isEmpty { open.removeLast() }
        if isSkippingTitle {
            isSkippingTitle = false
        } else {
            output += bytes
        }
    }

    /// What is known of an element: its own, or that of the element round it.
    private mutating func note(of tag: XMLTag) -> ElementNote? {
        guard let id = tag["id"], let note = diagram.elements[id] else {
            return open.last ?? nil
        }
        texts = 0
        if note.isLine { sign.startLine() }
        return note
    }

    private mutating func startRoot(_ tag: XMLTag) {
        hasRoot = true
        var tag = tag
        tag["role"] = "img"
        tag["aria-labelledby"] = "argument_title argument_desc"
        tag["style"] = "max-width:100%;height:auto"
        output += tag.bytes
        element("title", id: "argument_title", diagram.title)
        element("desc", id: "argument_desc", diagram.summary)
        output += Array("\n<style>\(DiagramStyleSheet.text(diagram))</style>".utf8)
    }

    private mutating func element(_ name: String, id: String, _ text: String) {
        output += Array("\n<\(name) id=\"\(id)\">".utf8)
        output += XMLText.escaped(text)
        output += Array("</\(name)>".utf8)
    }

    /// The title of a node or an edge says what it is; that of the whole graph, which would
    /// pop up everywhere, goes.
    private mutating func startTitle(_ tag: XMLTag) {
        guard !tag.isEmpty else { return }
        isSkippingTitle = true
        guard let note = open.last ?? nil else { return }
        output += Array("<title>".utf8)
        output += XMLText.escaped(note.title)
        output += Array("</title>".utf8)
    }

    private mutating func startText(_ bytes: ArraySlice<UInt8>) {
        defer { texts += 1 }
        let note = open.last ?? nil
        if note?.isLine == true, !XMLTag.isEmpty(bytes) {
            sign.hold(XMLTag(bytes))
            return
        }
        if open.count == 2, let text = legend.takeSign() {
            output += Array(SVGSign.ring(inLegend: XMLTag(bytes), text, diagram.theme).utf8)
        }
        let isPlain = note.map { !$0.isBox || isBody($0) } ?? (open.count != 2)
        let length = note?.lengths[texts]
        if isPlain, length == nil, !bytes.contains("Bold"), !bytes.contains("transparent") {
            output += bytes
            return
        }
        var tag = XMLTag(bytes)
        setWeight(&tag)
        if let length {
            tag["textLength"] = Decimal.text(length, places: 1)
            tag["lengthAdjust"] = "spacingAndGlyphs"
        }
        if let note {
            if note.isBox { set(&tag, note) }
        } else if open.count == 2 {
            setCaption(&tag)
        }
        write(tag)
    }

    /// Whether the present text of a box is neither its label nor what is folded into it.
    private func isBody(_ note: ElementNote) -> Bool {
        texts >= note.headerLines && texts < note.lines - note.badgeLines
    }

    /// Graphviz writes the weight into the family, where SVG does not look for it.
    private func setWeight(_ tag: inout XMLTag) {
        let suffix = DiagramTheme.boldSuffix
        guard let family = tag["font-family"], family.hasSuffix(suffix) else { return }
        tag["font-family"] = String(family.dropLast(suffix.count))
        tag["font-weight"] = "bold"
    }

    /// The label in bold, what is folded in italics.
    private func set(_ tag: inout XMLTag, _ note: ElementNote) {
        if texts < note.headerLines { tag["font-weight"] = "bold" }
        if texts >= note.lines - note.badgeLines { tag["font-style"] = "italic" }
    }

    /// The credit gets a class, by which its colour changes on dark screens.
    private func setCaption(_ tag: inout XMLTag) {
        if tag["fill"] == diagram.theme.creditText.lowercased() { tag["class"] = "credit" }
    }

    private mutating func write(_ tag: XMLTag) {
        var tag = tag
        for name in ["stroke", "fill"] where tag[name] == "transparent" { tag[name] = "none" }
        if let link = tag["xlink:href"], tag["href"] == nil { tag["href"] = link }
        output += tag.bytes
    }
}
