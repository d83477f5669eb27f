internal import ArgumentModel

/// Lines of each kind, and the frames of groups.
extension ThemeReader {
    mutating func takeLines(
        _ theme: inout DiagramTheme, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value("lines") else { return }
        var kinds = try ObjectReader(value, what: "lines")
        for kind in Relation.Kind.allCases {
            guard let value = kinds.value(kind.rawValue) else { continue }
            let base = theme.lines[kind] ?? DiagramTheme.Line()
            theme.lines[kind] = try line(value, base, "lines.\(kind.rawValue)")
        }
        if let value = kinds.value("unsure") {
            var reader = try ObjectReader(value, what: "lines.unsure")
            places["lines.unsure"] = value.offset
            try take(color: &theme.unsure.color, "color", "lines.unsure", &reader)
            try take(color: &theme.unsure.dark, "dark", "lines.unsure", &reader)
            try reader.refuseTheRest("lines.unsure")
        }
        try kinds.refuseTheRest("\"lines\"")
    }

    private mutating func line(
        _ value: LocatedValue, _ base: DiagramTheme.Line, _ path: String
    ) throws(FormProblem) -> DiagramTheme.Line {
        var line = base
        var reader = try ObjectReader(value, what: path)
        places[path] = value.offset
        try take(color: &line.color, "color", path, &reader)
        try take(color: &line.dark, "dark", path, &reader)
        if let stroke = try reader.choice("stroke", of: ThemeWords.Stroke.self) {
            line.isDouble = stroke == .double
            line.style = line.isDouble ? "solid" : stroke.rawValue
        }
        if let arrow = try reader.choice("arrow", of: ThemeWords.Arrow.self) {
            line.arrow = arrow.rawValue
        }
        try take(&line.width, "width", 0.5...6, &reader)
        try takeSign(&line.sign, &reader)
        try reader.refuseTheRest(path)
        return line
    }

    mutating func takeFrames(
        _ frame: inout DiagramTheme.Frame, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value("frames") else { return }
        var reader = try ObjectReader(value, what: "frames")
        places["frames"] = value.offset
        let fills = reader.offset(of: "fills")
        if let value = reader.value("fills") {
            guard case .list(let items) = value.content, !items.isEmpty, items.count <= 6 else {
                throw FormProblem(offset: fills, message: "\"fills\" is a list of 1 to 6 colours")
            }
            frame.fills = []
            for item in items { frame.fills.append(try ThemeReader.color(item)) }
        }
        try take(color: &frame.line, "line", "frames", &reader)
        try take(color: &frame.text, "text", "frames", &reader)
        try takeDark(&frame.dark, "frames", &reader)
        try reader.refuseTheRest("\"frames\"")
    }
}
