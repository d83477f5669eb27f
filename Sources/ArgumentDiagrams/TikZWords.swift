/// The lines of one label, which become one node.
struct TikZWords {
    /// One `text` element.
    struct Line {
        let x: Double
        let y: Double
        let size: Double
        /// `start`, `middle` or `end`.
        let anchor: String
        let color: String?
        let text: String

        init(_ text: String, _ tag: XMLTag, color: String?) {
            x = tag["x"].flatMap(Double.init) ?? 0
            y = tag["y"].flatMap(Double.init) ?? 0
            size = tag["font-size"].flatMap(Double.init) ?? 10
            anchor = tag["text-anchor"] ?? "start"
            self.color = color
            var written = LaTeXText.escaped(text)
            if tag["font-style"] == "italic" { written = "\\textit{\(written)}" }
            if tag["font-weight"] == "bold" { written = "\\textbf{\(written)}" }
            self.text = written
        }
    }

    private var lines: [Line] = []

    /// Whether a line stands right below the others and looks as they do.
    func takes(_ line: Line) -> Bool {
        guard let last = lines.last else { return true }
        return last.x == line.x && last.anchor == line.anchor && last.size == line.size
            && last.color == line.color && line.y > last.y && line.y - last.y < 1.5 * line.size
    }

    /// Adds a line.
    mutating func append(_ line: Line) { lines.append(line) }

    /// The node; `nil` where there is nothing to read.
    var node: String? {
        guard let first = lines.first, let last = lines.last,
            lines.contains(where: { !$0.text.isEmpty })
        else { return nil }
        let step = lines.count > 1 ? (last.y - first.y) / Double(lines.count - 1) : first.size * 1.1
        let sides = ["start": " west", "end": " east"]
        var options = "words,anchor=base\(sides[first.anchor] ?? "")"
        if let color = first.color { options += ",text=argument\(color)" }
        let (size, leading) = (TikZPath.number(first.size), TikZPath.number(step))
        options += ",font=\\fontsize{\(size)bp}{\(leading)bp}\\sffamily"
        let text = lines.map { $0.text.isEmpty ? "\\strut" : $0.text }.joined(separator: "\\\\")
        // The base of a node is that of its last line.
        let place = "(\(TikZPath.number(first.x)),\(TikZPath.number(last.y)))"
        return "\\node[\(options)] at \(place) {\(text)};"
    }
}
