internal import ArgumentModel

/// Walks a syntax tree once, from its first node to its last, and gathers what it says.
///
/// Nodes are left in the order in which they end. Open nodes stand on a stack of our own, so
/// that no depth of nesting can exhaust the program's.
struct ModelBuilder {
    /// What a relation leads from or to while the model is being built.
    enum Target: Hashable {
        case statement(Int)
        case argument(Int)
        /// By its place in ``ModelBuilder/inferences``.
        case inference(Int)
    }

    /// A statement or a description whose node is still open.
    struct Draft {
        var title: String?
        var isUntitled = false
        var member: ArgdownModel.Member
    }

    /// A node that is still open.
    struct Frame {
        enum Content {
            case statement(Draft)
            case argument(Draft)
            case relation(ArgdownDocument.Node.RelationKind, isFromChild: Bool, parent: Target?)
            case structure(argument: Int)
            case other
        }

        let end: Int
        let range: Range<Int>
        var content: Content
        /// Where the number of a numbered statement stands.
        var number: Range<Int>?
        /// What relations beneath it lead from or to.
        var target: Target?
    }

    /// An inference and the conclusion that it leads to.
    struct InferencePlace {
        var argument: Int
        /// The place of the conclusion among the argument's steps.
        var conclusion: Int
    }

    /// Argdown's own parser gives up without a word at data that are no YAML; what came before
    /// them stays.
    struct Halt: Error {}

    let document: ArgdownDocument
    let isCompatible: Bool
    var configuration: ArgdownConfiguration
    var lines: LineCounter
    var model: ArgdownModel
    var titles = TitleTable()
    var relations: RelationTable
    var inferences: [InferencePlace] = []
    var tags = TagTable()
    var frames: [Frame] = []
    /// The section that the walk is in.
    var section: Int?
    /// What the last statement or argument that ended is.
    var lastTarget: Target?
    /// The argument that ended last on the top level, and where.
    var lastArgument: (end: Int, argument: Int)?
    /// The inference whose conclusion is about to come.
    var pendingInference: (place: Int, inference: ArgdownModel.Inference)?
    /// How often a class is an intermediary conclusion.
    var intermediaries: [Int: Int] = [:]

    init(_ document: ArgdownDocument, configuration: ArgdownConfiguration) {
        self.document = document
        self.configuration = configuration
        isCompatible = document.reading == .compatible
        lines = LineCounter(document.bytes)
        model = ArgdownModel(reading: document.reading, configuration: configuration)
        relations = RelationTable(isCompatible: isCompatible)
    }

    /// Reads the whole document.
    mutating func build() -> ArgdownModel {
        do throws(Halt) {
            try readFrontMatter()
            if !isCompatible { reserveTitles() }
            try walk()
        } catch {}
        closeSections()
        return finished()
    }

    private mutating func walk() throws(Halt) {
        var index = 1
        while index < document.nodes.count {
            closeFrames(before: index)
            index = try enter(index)
        }
        closeFrames(before: index)
    }

    private mutating func closeFrames(before index: Int) {
        while let frame = frames.last, frame.end <= index { leave(frames.removeLast()) }
    }

    /// Reads the beginning of a node and says where to go on.
    private mutating func enter(_ index: Int) throws(Halt) -> Int {
        let node = document.nodes[index]
        switch node.kind {
        case .heading(let level): return try enterHeading(index, level: level)
        case .statement(let title): return try enterStatement(index, title)
        case .argument(let title): return try enterArgument(index, title)
        case .relation(let kind, let isFromChild):
            enterRelation(node, kind, isFromChild: isFromChild)
        case .premiseConclusionStructure: enterStructure(index)
        case .inference: return try enterInference(index)
        case .unorderedList, .orderedList, .listItem: push(node, .other)
        case .numberedStatement(let number): push(node, .other, number: number)
        default: return node.end
        }
        return index + 1
    }

    private mutating func leave(_ frame: Frame) {
        switch frame.content {
        case .statement(let draft): leaveStatement(draft)
        case .argument(let draft): leaveArgument(draft, end: frame.end)
        case .relation(let kind, let isFromChild, let parent):
            leaveRelation(frame, kind, isFromChild: isFromChild, parent: parent)
        case .structure(let argument): leaveStructure(argument)
        case .other: break
        }
    }

    mutating func push(
        _ node: ArgdownDocument.Node, _ content: Frame.Content, target: Target? = nil,
        number: Range<Int>? = nil
    ) {
        frames.append(
            Frame(
                end: node.end, range: node.range, content: content, number: number,
                target: target))
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: document.bytes[range], as: UTF8.self)
    }

    mutating func note(
        _ code: String, _ severity: ArgdownDiagnostic.Severity, at range: Range<Int>,
        _ message: String
    ) {
        model.diagnostics.append(
            ArgdownDiagnostic(
                code: code, severity: severity, range: range, message: message, fixIt: nil))
    }
}
