internal import ArgumentModel

/// Something that a comment can belong to, in the old document as in the new one.
enum ElementPlace: Hashable {
    case frontMatter
    case heading(Group.ID)
    /// Where a statement is stated.
    case statement(Statement.ID)
    /// Where an argument is described.
    case argument(Argument.ID)
    /// A line beneath something else.
    case line(Endpoint, ArgdownHost)
    /// A numbered statement of an argument, counted from 0.
    case member(Argument.ID, Int)
    /// An inference, counted from 1.
    case step(Argument.ID, Int)
    /// The end of the document.
    case end
}

/// An element of a document: where its own words stand, and what it is.
struct WrittenElement {
    /// From its symbol or number to the end of its data.
    let range: Range<Int>
    /// What it is; where the new document has no such thing, the next one counts.
    let places: [ElementPlace]
}

/// Finds the elements of a document in their order.
struct ElementFinder {
    private let kept: KeptDocument
    private var elements: [Int: (end: Endpoint, isCanonical: Bool)] = [:]
    private var members: [Int: ElementPlace] = [:]
    private var steps: [Int: (argument: Argument.ID, number: Int)] = [:]
    private var headings: [Int: Group.ID] = [:]

    init(_ kept: KeptDocument) {
        self.kept = kept
        for (id, each) in zip(kept.old.statements, kept.model.statements) {
            for (index, member) in each.members.enumerated() {
                elements[member.node] = (.statement(id), index == each.canonical)
            }
        }
        for (id, each) in zip(kept.old.arguments, kept.model.arguments) {
            for member in each.members {
                elements[member.node] = (.argument(id), !member.isReference)
            }
            addSteps(of: each, id)
        }
        for (id, section) in zip(kept.old.groups, kept.model.sections) {
            headings[section.headingRange.lowerBound] = id
        }
    }

    private mutating func addSteps(of each: ArgdownModel.Argument, _ id: Argument.ID) {
        var number = 0
        for (index, step) in each.pcs.enumerated() {
            members[kept.model.member(of: step).node] = .member(id, index)
            guard let inference = step.inference else { continue }
            number += 1
            steps[inference.range.lowerBound] = (id, number)
        }
    }

    /// The elements in the order of the document.
    var all: [WrittenElement] {
        kept.document.nodes.indices.compactMap { element(at: $0) }
    }

    private func element(at index: Int) -> WrittenElement? {
        let node = kept.document.nodes[index]
        switch node.kind {
        case .frontMatter: return WrittenElement(range: node.range, places: [.frontMatter])
        case .heading:
            let places = headings[node.range.lowerBound].map { [ElementPlace.heading($0)] }
            return WrittenElement(
                range: node.range.lowerBound..<kept.document.headRange(of: index).upperBound,
                places: places ?? [])
        case .inference:
            let start = node.range.lowerBound
            guard let step = steps[start] else { return nil }
            return WrittenElement(
                range: kept.document.inferenceHead(at: start) ?? node.range,
                places: [.step(step.argument, step.number), .argument(step.argument)])
        case .statement, .argument: return statement(at: index)
        default: return nil
        }
    }

    private func statement(at index: Int) -> WrittenElement? {
        guard let element = elements[index] else { return nil }
        let parent = kept.document.nodes[kept.document.nodes[index].parent]
        let start =
            parent.kind.beginsLine
            ? parent.range.lowerBound
            : kept.document.nodes[index].range.lowerBound
        let end = max(start, kept.document.headRange(of: index).upperBound)
        let own = [element.end.place].compactMap(\.self)
        let places =
            element.isCanonical
            ? own : [members[index], line(index, element.end)].compactMap(\.self) + own
        return WrittenElement(range: start..<end, places: places)
    }

    /// The line of a reference beneath something else.
    private func line(_ index: Int, _ end: Endpoint) -> ElementPlace? {
        let relation = kept.document.nodes[index].parent
        guard case .relation(_, let isFromChild) = kept.document.nodes[relation].kind else {
            return nil
        }
        let parent = kept.document.nodes[relation].parent
        guard let host = host(parent) else { return nil }
        guard !isFromChild else { return .line(end, host) }
        guard let above = elements[parent]?.end, let own = end.host else { return nil }
        return .line(above, own)
    }

    private func host(_ node: Int) -> ArgdownHost? {
        if let step = steps[kept.document.nodes[node].range.lowerBound],
            kept.document.nodes[node].form == .inference
        {
            return .step(step.argument, step.number)
        }
        return elements[node]?.end.host
    }
}

extension Endpoint {
    /// Where it is stated.
    fileprivate var place: ElementPlace? {
        switch self {
        case .statement(let id): .statement(id)
        case .argument(let id), .step(let id, _): .argument(id)
        case .relation: nil
        }
    }

    /// It as something that lines stand beneath.
    fileprivate var host: ArgdownHost? {
        switch self {
        case .statement(let id): .statement(id)
        case .argument(let id): .argument(id)
        case .step(let id, let number): .step(id, number)
        case .relation: nil
        }
    }
}

extension ArgdownDocument.Node.Kind {
    /// Whether it stands before the statement or argument on its line.
    fileprivate var beginsLine: Bool {
        switch self {
        case .relation, .numberedStatement, .listItem: true
        default: false
        }
    }
}
