/// The shapes and texts of a finished SVG as TikZ.
struct TikZDrawing {
    /// What a kind of shape looks like.
    struct Style: Hashable {
        var name: String
        var text: String
    }

    /// The commands in their order.
    private(set) var lines: [String] = []
    /// The styles in the order of their first use.
    private(set) var styles: [Style] = []
    /// The colours as six digits, in the order of their first use.
    private(set) var colors: [String] = []
    private(set) var left = 0.0
    private(set) var top = 0.0
    private(set) var width = 1.0
    private(set) var height = 1.0

    private var names: [String: String] = [:]
    /// The kinds of the open groups.
    private var kinds: [String] = []
    private var openText: XMLTag?
    private var words = ""
    private var isTitle = false
    private var pending = TikZWords()

    /// Takes the next piece of the SVG.
    mutating func take(_ piece: XMLScanner.Piece) {
        switch piece {
        case .start(let bytes): start(XMLTag(bytes))
        case .end(let bytes): end(String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self))
        case .text(let bytes):
            if openText != nil || isTitle { words += String(decoding: bytes, as: UTF8.self) }
        case .comment, .other: break
        }
    }

    private mutating func start(_ tag: XMLTag) {
        switch tag.name {
        case "svg": takeSize(tag)
        case "g", "a":
            flush()
            if kinds.isEmpty, let transform = tag["transform"] { takePlace(transform) }
            if !tag.isEmpty { kinds.append(tag["class"] ?? kinds.last ?? "") }
        case "title": isTitle = !kinds.isEmpty
        case "text":
            openText = tag
            words = ""
        case "polygon", "polyline": path(tag, TikZPath.points(tag["points"] ?? "", tag.name))
        case "path": path(tag, TikZPath.curve(tag["d"] ?? ""))
        case "ellipse": path(tag, TikZPath.ellipse(tag))
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "g", "a":
            flush()
            if !kinds.isEmpty { kinds.removeLast() }
        case "title":
            if isTitle { lines.append("% " + TikZFile.comment(XMLText.unescaped(words))) }
            isTitle = false
            words = ""
        case "text":
            if let tag = openText { add(XMLText.unescaped(words), tag) }
            openText = nil
            words = ""
        default: break
        }
    }

    private mutating func takeSize(_ tag: XMLTag) {
        let box = (tag["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
        guard box.count == 4 else { return }
        (width, height) = (box[2], box[3])
        (left, top) = (box[0], box[1])
    }

    /// Graphviz draws above and beside a corner, and moves the whole into view.
    private mutating func takePlace(_ transform: String) {
        guard let start = transform.firstRange(of: "translate(") else { return }
        let rest = transform[start.upperBound...].prefix { $0 != ")" }
        let place = rest.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        guard place.count == 2 else { return }
        (left, top) = (left - place[0], top - place[1])
    }

    /// Lines of one label are one node.
    private mutating func add(_ text: String, _ tag: XMLTag) {
        let line = TikZWords.Line(text, tag, color: color(tag["fill"]))
        if !pending.takes(line) { flush() }
        pending.append(line)
    }

    private mutating func flush() {
        if let node = pending.node { lines.append(node) }
        pending = TikZWords()
    }

    private mutating func path(_ tag: XMLTag, _ path: String) {
        flush()
        var options: [String] = []
        // Paper is white already.
        if kinds.count < 2, tag["fill"] == "white" { return }
        if let fill = color(tag["fill"]) { options.append("fill=argument\(fill)") }
        if let stroke = color(tag["stroke"]) {
            options.append("draw=argument\(stroke)")
            options.append("line width=\(tag["stroke-width"] ?? "1")bp")
        }
        if let dash = tag["stroke-dasharray"]?.split(separator: ",").compactMap({ Double($0) }),
            dash.count == 2
        {
            let (on, off) = (TikZPath.number(dash[0]), TikZPath.number(dash[1]))
            options.append("dash pattern=on \(on)bp off \(off)bp")
        }
        guard !options.isEmpty, !path.isEmpty else { return }
        lines.append("\\path[argument \(style(options.joined(separator: ",")))] \(path);")
    }

    /// The name of a look: the kind of what has it, with a number where a kind has several.
    private mutating func style(_ look: String) -> String {
        let words = (kinds.last ?? "").split(separator: " ").filter { $0 != "node" && $0 != "edge" }
        let base = words.isEmpty ? "shape" : words.joined(separator: " ")
        if let name = names[base + "\n" + look] { return name }
        let count = styles.count { $0.name == base || $0.name.hasPrefix(base + " ") }
        let name = count == 0 ? base : "\(base) \(count + 1)"
        styles.append(Style(name: name, text: look))
        names[base + "\n" + look] = name
        return name
    }

    private mutating func color(_ value: String?) -> String? {
        guard let value, value != "none", let color = DiagramColor(value) else { return nil }
        let digits = String(color.hexadecimal.dropFirst())
        if !colors.contains(digits) { colors.append(digits) }
        return digits
    }
}
