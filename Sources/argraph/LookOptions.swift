public import ArgumentKit
public import ArgumentParser

/// What of a graph a picture shows, and in which look.
struct LookOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The look: \(ThemeChoice.known), or a JSON file (Documentation/Themes.md).",
            valueName: "name or file"))
    var theme: ThemeChoice?

    @Option(
        help: ArgumentHelp(
            "What the colours of boxes say: role, confidence, source, section, strength or "
                + "acceptability (what stands and falls; see weigh).",
            valueName: "what"))
    var colorBy = PictureColoring.role

    @Option(help: "The words in boxes: full, short, number (C3 and its place) or title.")
    var labels = DiagramStyle.Labels.short

    @Option(help: "Where the argument runs: down or right from the thesis, or auto.")
    var direction = PictureDirection.auto

    @Option(
        help: ArgumentHelp(
            "List the statements in full, numbered as in the picture (.txt or .md).",
            valueName: "file"))
    var appendix: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Draw what is near a statement, and its way to the thesis.", valueName: "C3 or 3.2"))
    var focus: [String] = []

    @Option(help: ArgumentHelp("How many relations far from it (1).", valueName: "number"))
    var hops: Int?

    @Option(
        help: ArgumentHelp("Draw so many relations below the thesis.", valueName: "number"))
    var depth: Int?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Draw the statements of a role, or those that a kind of relation joins.",
            valueName: "role or relation"))
    var only: [PictureKind] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Draw the statements of a section.", valueName: "title"))
    var section: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Draw the statements of these paragraphs.", valueName: "3-5"))
    var paragraphs: [ParagraphRange] = []

    @Flag(help: "Say how the picture was laid out, and by which rule (also with --json).")
    var verbose = false

    /// Whether they choose a part of the graph.
    var choosesPart: Bool {
        !focus.isEmpty || depth != nil || !only.isEmpty || !section.isEmpty || !paragraphs.isEmpty
    }

    func validate() throws {
        if hops != nil, focus.isEmpty {
            throw ValidationError("--hops says how far from a statement; name it by --focus")
        }
        guard (hops ?? 1) >= 0, (depth ?? 0) >= 0 else {
            throw ValidationError("--hops and --depth take 0 or more")
        }
        if let appendix, !appendix.hasSuffix(".md"), !appendix.hasSuffix(".txt") {
            throw ValidationError("--appendix takes a file that ends in .txt or .md")
        }
    }
}

/// A theme by its name or its file.
struct ThemeChoice: ExpressibleByArgument {
    static let known = DiagramTheme.names.joined(separator: ", ")

    let name: String

    /// Every text, so that one that is none can be explained.
    init(argument: String) { name = argument }

    /// - Throws: where there is no such theme, or its file is none.
    func load() throws(Failure) -> DiagramTheme {
        if let theme = DiagramTheme.named(name) { return theme }
        guard name.hasSuffix(".json") || name.contains("/") else {
            let near = DiagramTheme.name(near: name).map { "; \($0) is one" } ?? ""
            throw Failure(
                .validationFailure,
                "there is no theme \(name)\(near): --theme takes \(ThemeChoice.known), or a file "
                    + "that ends in .json")
        }
        let bytes = try Files.read(name)
        do throws(FormError) {
            return try DiagramTheme(json: bytes)
        } catch {
            throw Failure(
                .badInput,
                Complaint(
                    file: name, line: error.line, column: error.column, message: error.message))
        }
    }
}

/// `--direction`: the names that a person types.
enum PictureDirection: String, ExpressibleByArgument, CaseIterable {
    case auto, down, right

    var direction: DiagramStyle.Direction {
        switch self {
        case .auto: .automatic
        case .down: .down
        case .right: .right
        }
    }
}

/// `--only`: a role or a kind of relation.
enum PictureKind: ExpressibleByArgument {
    case role(Statement.Role)
    case relation(Relation.Kind)

    init?(argument: String) {
        let word = argument.lowercased()
        if let role = Statement.Role(rawValue: word) {
            self = .role(role)
        } else if let kind = Relation.Kind(rawValue: word) {
            self = .relation(kind)
        } else {
            return nil
        }
    }

    static let allValueStrings =
        Statement.Role.allCases.map(\.rawValue) + Relation.Kind.allCases.map(\.rawValue)
}

/// `--paragraphs`: one, or the first and the last of several.
struct ParagraphRange: ExpressibleByArgument {
    let range: ClosedRange<Int>

    init?(argument: String) {
        let ends = argument.split(separator: "-", omittingEmptySubsequences: false)
            .map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
            first >= 1, first <= last
        else { return nil }
        range = first...last
    }
}

extension DiagramStyle.Labels: ExpressibleByArgument {}
