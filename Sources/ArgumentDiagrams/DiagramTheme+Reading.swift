public import ArgumentModel
internal import SourceText

extension DiagramTheme {
    /// The names of the themes that come with the library.
    public static let names = ["default", "print", "dark", "high-contrast", "house"]

    /// Okabe and Ito's blue and vermillion, apart under every colour blindness; the rest fits
    /// round them.
    public static let standard = shipped("default")

    /// The theme of that name, of those that come with the library.
    public static func named(_ name: String) -> DiagramTheme? {
        names.contains(name) ? shipped(name) : nil
    }

    /// The name of a theme that somebody meant who wrote another one.
    public static func name(near name: String) -> String? {
        NearName.nearest(to: name, in: names)
    }

    private static func shipped(_ name: String) -> DiagramTheme {
        do throws(FormError) {
            return try DiagramTheme(json: Resource.bytes("themes/\(name).json"))
        } catch {
            preconditionFailure("themes/\(name).json:\(error)")
        }
    }

    /// The theme that a JSON file holds: what it leaves open is as its base, the theme `default`
    /// unless it names another one.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out, also for what nobody
    ///   could read or tell apart: the first of its ``faults``.
    public init(json bytes: [UInt8]) throws(FormError) {
        do throws(FormProblem) {
            var reader = ThemeReader()
            self = try reader.theme(JSONParser.parse(bytes))
            if let fault = faults.first {
                throw FormProblem(offset: reader.offset(of: fault), message: fault.description)
            }
        } catch {
            throw error.located(in: bytes)
        }
    }
}

/// Reads a theme and remembers where its values stand.
struct ThemeReader {
    /// The offset of each value and object, by its path such as `boxes.claim.fill`.
    private var places: [String: Int] = [:]

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
        return theme
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

    private mutating func takeBoxes(
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
        var frames = Double(box.frames)
        try take(&frames, "frames", 1...3, &reader)
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

    private mutating func takeLines(
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

    private mutating func takeFrames(
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

    private mutating func takeDark(
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

/// Single values.
extension ThemeReader {
    private func take(
        _ text: inout String, _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        if let found = try reader.string(name) { text = found }
    }

    private func take(
        _ flag: inout Bool, _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        guard case .boolean(let found) = value.content else {
            throw .expected("true or false", value)
        }
        flag = found
    }

    private func take(
        _ number: inout Double, _ name: String, _ bounds: ClosedRange<Double>,
        _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: name)
        guard let found = try reader.number(name) else { return }
        guard bounds.contains(found) else {
            let (low, high) = (bounds.lowerBound, bounds.upperBound)
            let message = "\"\(name)\" is a number from \(low) to \(high)"
            throw FormProblem(offset: offset, message: message)
        }
        number = found
    }

    private mutating func take(
        color: inout String, _ name: String, _ path: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        guard let value = reader.value(name) else { return }
        places[path.isEmpty ? name : "\(path).\(name)"] = value.offset
        color = try ThemeReader.color(value)
    }

    private mutating func take(
        color: inout String?, _ name: String, _ path: String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        var found = ""
        try take(color: &found, name, path, &reader)
        if !found.isEmpty { color = found }
    }

    private static func color(_ value: LocatedValue) throws(FormProblem) -> String {
        guard case .string(let text) = value.content else { throw .expected("a colour", value) }
        guard let color = DiagramColor(text) else {
            let message = "\"\(text.prefix(20))\" is no colour; write one such as \"#0072B2\""
            throw FormProblem(offset: value.offset, message: message)
        }
        return color.hexadecimal
    }

    /// A sign stands in DOT, XML and style sheets: it has no mark that means something there.
    private func takeSign(
        _ sign: inout String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: "sign")
        guard let found = try reader.string("sign") else { return }
        let isPlain = found.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && !ThemeWords.meaningful.contains(scalar)
                && scalar.properties.generalCategory != .control
        }
        guard found.count <= 2, isPlain else {
            let message = "a sign has at most two characters, none of them < > & \" \\"
            throw FormProblem(offset: offset, message: message)
        }
        sign = found
    }

    private func takeFont(
        _ font: inout String, _ reader: inout ObjectReader
    ) throws(FormProblem) {
        let offset = reader.offset(of: "font")
        guard let found = try reader.string("font") else { return }
        let isPlain = found.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " ,-".unicodeScalars.contains(scalar)
        }
        guard isPlain, (1...100).contains(found.count) else {
            let message = "a font is one name or several, such as \"Georgia,serif\""
            throw FormProblem(offset: offset, message: message)
        }
        font = found
    }
}

/// The words that a theme may use.
enum ThemeWords {
    /// Boxes whose text has the room of a rectangle.
    enum Shape: String, CaseIterable {
        case box, note, tab, folder, box3d, component
    }

    /// How the border of a box is drawn.
    enum Border: String, CaseIterable {
        case rounded, dashed, dotted, bold, diagonals
    }

    /// How a line is drawn; dotted ones are unsure.
    enum Stroke: String, CaseIterable {
        case solid, dashed, bold, double
    }

    /// What stands at the end of a line.
    enum Arrow: String, CaseIterable {
        case normal, empty, vee, tee, diamond, odiamond, box, obox, dot, odot, inv, crow, none
    }

    /// What means something in DOT or XML.
    static let meaningful = Set("<>&\"'\\".unicodeScalars)
}
