internal import ArgumentModel

/// Boxes of each kind.
extension ThemeReader {
    mutating func takeBoxes(
        _ boxes: inout [BoxKind: DiagramTheme.Box], _ name: String, _ reader: inout ObjectReader,
        from bases: [BoxKind: DiagramTheme.Box] = [:]
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        var kinds = try ObjectReader(value, what: name)
        for kind in BoxKind.allCases {
            guard let value = kinds.value(kind.rawValue) else { continue }
            let path = "\(name).\(kind.rawValue)"
            places[path] = value.offset
            let base = boxes[kind] ?? bases[kind] ?? DiagramTheme.Box()
            boxes[kind] = try box(value, base, path)
        }
        try kinds.refuseTheRest("\"\(name)\"")
    }

    private mutating func box(
        _ value: LocatedValue, _ base: DiagramTheme.Box, _ path: String
    ) throws(FormProblem) -> DiagramTheme.Box {
        var box = base
        var reader = try ObjectReader(value, what: path)
        if let shape = try reader.choice("shape", of: ThemeWords.Shape.self) {
            box.shape = shape.rawValue
        }
        try takeBorders(&box, &reader)
        try take(color: &box.fill, "fill", path, &reader)
        try take(color: &box.line, "line", path, &reader)
        try take(color: &box.text, "text", path, &reader)
        try take(&box.width, "width", 0.3...6, &reader)
        let place = reader.offset(of: "frames")
        var frames = Double(box.frames)
        try take(&frames, "frames", 1...3, &reader)
        guard frames == frames.rounded() else {
            throw FormProblem(offset: place, message: "\"frames\" is 1, 2 or 3")
        }
        box.frames = Int(frames)
        try take(&box.isBold, "bold", &reader)
        try take(&box.sideMargin, "margin", 4...24, &reader)
        try takeDark(&box.dark, path, &reader)
        try reader.refuseTheRest(path)
        return box
    }

    private func takeBorders(
        _ box: inout DiagramTheme.Box, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: "border")
        guard let value = reader.value("border") else { return }
        guard case .list(let items) = value.content else { throw .expected("a list", value) }
        var words: [String] = []
        for item in items {
            guard case .string(let word) = item.content, ThemeWords.Border(rawValue: word) != nil
            else {
                let known = ThemeWords.Border.allCases.map(\.rawValue).joined(separator: ", ")
                throw FormProblem(offset: item.offset, message: "a border is any of \(known)")
            }
            words.append(word)
        }
        guard Set(words).count == words.count else {
            throw FormProblem(offset: offset, message: "a border names each word once")
        }
        box.style = (words + ["filled"]).joined(separator: ",")
    }
}
