internal import ArgumentModel

extension ModelBuilder {
    mutating func enterStructure(_ index: Int) {
        let node = document.nodes[index]
        var place = structureArgument(before: index)
        if !model.arguments[place].pcs.isEmpty {
            note(
                "second-reconstruction", .error, at: node.range,
                "<\(model.arguments[place].title)> has a premise-conclusion structure already; "
                    + "give this one an argument of its own")
            place = newArgument()
        }
        if let section { model.arguments[place].section = section }
        pendingInference = nil
        push(node, .structure(argument: place))
    }

    /// The argument that ended right before a structure, or else a new one.
    private mutating func structureArgument(before index: Int) -> Int {
        if let last = lastArgument, last.end == index { return last.argument }
        return newArgument()
    }

    private mutating func newArgument() -> Int {
        let title = titles.next()
        let place = titles.argument(title, else: model.arguments.count)
        if place == model.arguments.count {
            model.arguments.append(.init(title: title, isUntitled: true))
        }
        return place
    }

    /// The argument whose structure is open, where the node on top of the stack is a numbered
    /// statement of it.
    private var openStructure: Int? {
        guard frames.count >= 2,
            case .structure(let argument) = frames[frames.count - 2].content
        else { return nil }
        return argument
    }

    /// Takes the member that has just been added to a class for the next step of the structure
    /// that it stands in.
    mutating func addStep(_ statement: Int) {
        guard let argument = openStructure else { return }
        let member = model.statements[statement].members.count - 1
        var step = ArgdownModel.Step(
            role: .premise, number: stepNumber, statement: statement, member: member)
        if let (place, inference) = pendingInference {
            pendingInference = nil
            step.role = .intermediaryConclusion
            step.inference = inference
            model.statements[statement].members[member].inference = inference
            inferences[place].conclusion = model.arguments[argument].pcs.count
            intermediaries[statement, default: 0] += 1
        }
        model.statements[statement].members[member].role = step.role
        model.statements[statement].uses.insert(
            step.role == .premise ? .premise : .intermediaryConclusion)
        model.arguments[argument].pcs.append(step)
    }

    /// The number in brackets before the statement that has just ended.
    private var stepNumber: String {
        guard let frame = frames.last, let number = frame.number else { return "" }
        return text(number)
    }

    mutating func leaveStructure(_ argument: Int) {
        pendingInference = nil
        guard let step = model.arguments[argument].pcs.last, step.role == .intermediaryConclusion
        else { return }
        let last = model.arguments[argument].pcs.count - 1
        model.arguments[argument].pcs[last].role = .mainConclusion
        model.statements[step.statement].members[step.member].role = .mainConclusion
        model.statements[step.statement].uses.insert(.mainConclusion)
        intermediaries[step.statement, default: 1] -= 1
        if intermediaries[step.statement] == 0 {
            model.statements[step.statement].uses.remove(.intermediaryConclusion)
        }
    }

    mutating func enterInference(_ index: Int) throws(Halt) -> Int {
        let node = document.nodes[index]
        var inference = ArgdownModel.Inference(range: node.range)
        let place = inferences.count
        inferences.append(InferencePlace(argument: innermostArgument, conclusion: -1))
        var child = index + 1
        while child < node.end, try read(child, into: &inference) {
            child = document.nodes[child].end
        }
        inference.uses = Self.uses(inference.data)
        pendingInference = (place, inference)
        push(node, .other, target: .inference(place))
        return child
    }

    private var innermostArgument: Int {
        if case .structure(let argument) = frames.last?.content { return argument }
        return 0
    }

    /// Reads a rule or the data of an inference; false at anything else.
    private mutating func read(
        _ child: Int, into inference: inout ArgdownModel.Inference
    ) throws(Halt) -> Bool {
        let node = document.nodes[child]
        switch node.kind {
        case .rule: inference.rules.append(text(node.range).trimmedOfWhitespace)
        case .data(let yaml, let isInline):
            if let data = try data(yaml, isInline: isInline, at: node.range) {
                inference.data = data
            }
        case .relation: return false
        default: break
        }
        return true
    }

    /// The numbers of the statements that something rests on, as its data say.
    static func uses(_ data: DataObject) -> [Int] {
        guard case .list(let values)? = data["uses"] ?? data["from"] else { return [] }
        return values.compactMap {
            if case .integer(let number) = $0 { number } else { nil }
        }
    }
}

extension String {
    /// Without white space of any kind at its ends, as JavaScript trims.
    var trimmedOfWhitespace: String {
        let start = drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
