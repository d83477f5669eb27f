internal import ArgumentModel

/// Reads a theme and remembers where its values stand.
struct ThemeReader {
    /// The offset of each value and object, by its path such as `boxes.claim.fill`.
    var places: [String: Int] = [:]

    /// Where what a fault names stands in the file; its base holds what stands nowhere.
    func offset(of fault: ThemeFault) -> Int {
        for path in fault.paths {
            if let place = places[path] { return place }
        }
        return 0
    }

    mutating func theme(_ value: LocatedValue) throws(FormProblem) -> DiagramTheme {
        var reader = try ObjectReader(value, what: "a theme")
        let offset = reader.offset(of: "version")
        guard try reader.integer("version") == 1 else {
            throw FormProblem(
                offset: offset, message: "this is no theme: write \"version\": 1")
        }
        var theme = try base(&reader)
        _ = try reader.string("$schema")
        _ = try reader.string("about")
        try take(&theme.name, "name", &reader)
        try take(&theme.isGrey, "grey", &reader)
        try take(&theme.followsDarkScreens, "followsDarkScreens", &reader)
        try takeFont(&theme.fonts, &reader)
        try take(color: &theme.background, "background", "", &reader)
        try take(color: &theme.text, "text", "", &reader)
        try take(color: &theme.heading, "heading", "", &reader)
        try take(color: &theme.creditText, "credit", "", &reader)
        try takeDarkScreen(&theme, &reader)
        try takeBoxes(&theme.boxes, "boxes", &reader)
        try takeBoxes(&theme.mapBoxes, "mapBoxes", &reader, from: theme.boxes)
        try takeLines(&theme, &reader)
        try takeFrames(&theme.frames, &reader)
        try reader.refuseTheRest("a theme")
        ThemeReader.complete(&theme)
        return theme
    }

    /// A theme without a base looks plain where it says nothing.
    private static func complete(_ theme: inout DiagramTheme) {
        for kind in BoxKind.allCases where theme.boxes[kind] == nil { theme.boxes[kind] = .init() }
        for kind in Relation.Kind.allCases where theme.lines[kind] == nil {
            theme.lines[kind] = .init()
        }
    }

    /// What the theme changes; the default one changes a theme without colours.
    private func base(_ reader: inout ObjectReader) throws(FormProblem) -> DiagramTheme {
        let offset = reader.offset(of: "base")
        let name = try reader.string("base") ?? "default"
        if name == "none" { return DiagramTheme() }
        guard let base = DiagramTheme.named(name) else {
            let known = DiagramTheme.names.joined(separator: ", ")
            let message = "there is no theme \"\(name)\"; write one of \(known)"
            throw FormProblem(offset: offset, message: message)
        }
        return base
    }

    mutating func takeDark(
        _ dark: inout DiagramTheme.Dark, _ path: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value("dark") else { return }
        var reader = try ObjectReader(value, what: "\(path).dark")
        try take(color: &dark.fill, "fill", "\(path).dark", &reader)
        try take(color: &dark.line, "line", "\(path).dark", &reader)
        try reader.refuseTheRest("\(path).dark")
    }

    private mutating func takeDarkScreen(
        _ theme: inout DiagramTheme, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value("darkScreen") else { return }
        var reader = try ObjectReader(value, what: "darkScreen")
        try take(color: &theme.darkGround, "background", "darkScreen", &reader)
        try take(color: &theme.darkText, "text", "darkScreen", &reader)
        try take(color: &theme.darkCredit, "credit", "darkScreen", &reader)
        try reader.refuseTheRest("\"darkScreen\"")
    }
}
