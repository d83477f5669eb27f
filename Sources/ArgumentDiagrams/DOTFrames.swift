/// Writes the frames of groups as clusters of Graphviz, each with what it holds.
struct DOTFrames {
    private let frames: GroupFrames
    private let theme: DiagramTheme
    private var boxIDs: [Int: String] = [:]
    /// The points on lines that begin and end within a frame.
    private var points: [Int: [String]] = [:]

    init(
        _ frames: GroupFrames, _ drawing: Drawing, _ links: [DiagramLink], _ theme: DiagramTheme
    ) {
        self.frames = frames
        self.theme = theme
        guard !frames.isEmpty else { return }
        for node in drawing.nodes {
            switch node.subject {
            case .box(let box): boxIDs[box] = node.id
            case .pointOn(let link):
                if let frame = frame(around: link, links) {
                    points[frame, default: []].append(node.id)
                }
            case .nothing: continue
            }
        }
    }

    /// The frame that both ends of a link stand in.
    private func frame(around link: Int, _ links: [DiagramLink]) -> Int? {
        guard case .box(let target) = links[link].target, let frame = frames.frameOfBox[target],
            links[link].sources.allSatisfy({ frames.frameOfBox[$0] == frame })
        else { return nil }
        return frame
    }

    func write(to out: inout DOTText) {
        for root in frames.roots { write(root, to: &out) }
    }

    private func write(_ number: Int, to out: inout DOTText) {
        let frame = frames.frames[number]
        out.write("subgraph \"cluster_", ElementID.safe(frame.rawID), "\" {\n")
        writeLook(number, to: &out)
        for box in frame.boxes {
            if let id = boxIDs[box] { out.write("\"", id, "\"\n") }
        }
        for point in points[number] ?? [] { out.write("\"", point, "\"\n") }
        for inner in frame.frames { write(inner, to: &out) }
        out.write("}\n")
    }

    private func writeLook(_ number: Int, to out: inout DOTText) {
        let frame = frames.frames[number]
        let color = frame.mark?.color
        out.write("graph [id=\"", frame.elementID, "\", class=\"group")
        if let color { out.write(" colored ", color.className) }
        if let name = frame.mark?.className {
            for part in name.split(separator: " ") { out.write(" ", ElementID.safe(String(part))) }
        }
        out.write("\", label=\"")
        for line in frames.title(number) {
            out.escape(line)
            out.write("\\l")
        }
        out.write("\", tooltip=\"")
        out.escape(String(decoding: frame.title.bytes, as: UTF8.self) + " ")
        let look = theme.frames
        let fill = look.fills[min(frame.depth, look.fills.count - 1)]
        out.write("\", style=\"rounded,filled\", fillcolor=\"", color?.hexadecimal ?? fill)
        out.write("\", color=\"", look.line, "\", fontcolor=\"")
        out.write(color?.textColor.hexadecimal ?? look.text)
        out.write("\", fontsize=10, margin=10, fontname=\"\(theme.boldFont)\"]\n")
    }
}
