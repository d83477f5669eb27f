internal import ArgumentModel

extension ModelBuilder {
    /// Makes each inference of an argument with several an argument of its own.
    mutating func explodeArguments() {
        var pool = MemberPool(model.statements)
        var kept: [Int] = []
        var parts: [(argument: Int, steps: [[ArgdownModel.Step]])] = []
        for place in model.arguments.indices {
            let steps = model.arguments[place].inferentialSteps.map { step in
                step.map { pool.copy($0.step, as: $0.role) }
            }
            if steps.count > 1 { parts.append((place, steps)) } else { kept.append(place) }
        }
        replaceArguments(kept: kept, parts: parts)
        pool.apply(to: &model)
    }

    private mutating func replaceArguments(
        kept: [Int], parts: [(argument: Int, steps: [[ArgdownModel.Step]])]
    ) {
        var places = [Int](repeating: 0, count: model.arguments.count)
        var new: [ArgdownModel.Argument] = []
        for place in kept {
            places[place] = new.count
            new.append(model.arguments[place])
        }
        for part in parts {
            new += exploded(part.argument, part.steps)
            places[part.argument] = new.count - 1
            moveInferences(of: part.argument, to: new.count - part.steps.count, part.steps)
        }
        moveKeptInferences(kept: kept, places)
        model.arguments = new
        moveArguments(places, exploded: Set(parts.map(\.argument)))
    }

    private func exploded(
        _ place: Int, _ steps: [[ArgdownModel.Step]]
    ) -> [ArgdownModel.Argument] {
        steps.enumerated().map { number, step in
            var argument = model.arguments[place]
            argument.title += " - \(number + 1)"
            argument.isUntitled = false
            argument.pcs = step
            return argument
        }
    }

    /// The inferences of an argument now belong to its parts; their places are marked with
    /// numbers below zero until all have moved.
    private mutating func moveInferences(
        of argument: Int, to first: Int, _ steps: [[ArgdownModel.Step]]
    ) {
        let conclusions = model.arguments[argument].pcs.indices.filter {
            model.arguments[argument].pcs[$0].role != .premise
        }
        for place in inferences.indices where inferences[place].argument == argument {
            guard let part = conclusions.firstIndex(of: inferences[place].conclusion) else {
                continue
            }
            inferences[place] = InferencePlace(
                argument: -1 - (first + part), conclusion: steps[part].count - 1)
        }
    }

    private mutating func moveKeptInferences(kept: [Int], _ places: [Int]) {
        for place in inferences.indices {
            let argument = inferences[place].argument
            inferences[place].argument = argument < 0 ? -1 - argument : places[argument]
        }
    }

    private mutating func moveArguments(_ places: [Int], exploded: Set<Int>) {
        for place in relations.entries.indices {
            let entry = relations.entries[place]
            if case .argument(let argument) = entry.from {
                relations.entries[place].from = .argument(places[argument])
            }
            if case .argument(let argument) = entry.to {
                relations.entries[place].to = .argument(places[argument])
            } else if isCompatible, let argument = entry.movedFrom, exploded.contains(argument) {
                // The reference leads it back to the argument.
                relations.entries[place].to = .argument(places[argument])
            }
        }
    }
}

extension ArgdownModel.Argument {
    fileprivate typealias Part = (step: ArgdownModel.Step, role: ArgdownModel.Member.Role)

    /// For each conclusion, the steps that it is drawn from, and itself.
    fileprivate var inferentialSteps: [[Part]] {
        pcs.indices.filter { pcs[$0].role != .premise }.map { place in
            premises(of: place).map { (pcs[$0], .premise) } + [(pcs[place], .mainConclusion)]
        }
    }

    private func premises(of place: Int) -> [Int] {
        let uses = pcs[place].inference?.uses ?? []
        let named = uses.filter { $0 > 0 }.map { $0 - 1 }.filter {
            pcs.indices.contains($0) && $0 < place
        }
        guard named.isEmpty else { return named }
        let before = pcs[..<place].lastIndex { $0.role == .intermediaryConclusion } ?? 0
        return Array(before..<place)
    }
}

/// The members of all classes while some of them are being replaced by copies.
private struct MemberPool {
    private var members: [ArgdownModel.Member] = []
    private var order: [[Int]] = []
    private var starts: [Int] = []
    private var isAlive: [Bool] = []
    private var copies: [Int: Int] = [:]

    init(_ statements: [ArgdownModel.StatementClass]) {
        for statement in statements {
            starts.append(members.count)
            order.append(Array(members.count..<members.count + statement.members.count))
            members += statement.members
        }
        isAlive = Array(repeating: true, count: members.count)
    }

    /// Puts a copy with that role at the end of its class, in place of the original if that is
    /// still there.
    mutating func copy(
        _ step: ArgdownModel.Step, as role: ArgdownModel.Member.Role
    ) -> ArgdownModel.Step {
        let original = starts[step.statement] + step.member
        var member = members[original]
        member.role = role
        isAlive[original] = false
        copies[original] = members.count
        order[step.statement].append(members.count)
        members.append(member)
        isAlive.append(true)
        var copy = step
        copy.role = role
        copy.member = -members.count
        return copy
    }

    /// Gives the classes their members, and the steps the places of theirs.
    func apply(to model: inout ArgdownModel) {
        var places = [Int](repeating: 0, count: members.count)
        for statement in model.statements.indices {
            let alive = order[statement].filter { isAlive[$0] }
            for (place, member) in alive.enumerated() { places[member] = place }
            model.statements[statement].members = alive.map { members[$0] }
        }
        for argument in model.arguments.indices {
            for step in model.arguments[argument].pcs.indices {
                let old = model.arguments[argument].pcs[step]
                let original = starts[old.statement] + max(0, old.member)
                let member = old.member < 0 ? -1 - old.member : copies[original] ?? original
                model.arguments[argument].pcs[step].member = places[member]
            }
        }
    }
}
