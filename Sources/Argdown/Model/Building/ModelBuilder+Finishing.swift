internal import ArgumentModel

extension ModelBuilder {
    /// The model, once the walk is over.
    mutating func finished() -> ArgdownModel {
        chooseSections()
        if isCompatible { orderNumericTitles() }
        if configuration.model.transformArgumentRelations != false {
            transformArgumentRelations()
        }
        if configuration.model.mode == .strict { transformStatementRelations() }
        removeRedundantAttacks()
        if configuration.model.explodeArguments == true { explodeArguments() }
        regroup()
        chooseCanonicalMembers()
        model.tags = isCompatible ? tags.all.inScriptOrder : tags.all
        model.relations = relations.entries.filter { !$0.isRemoved }.compactMap(relation)
        model.configuration = configuration
        model.diagnostics += ModelChecks(model, document).diagnostics
        // Bytes that are no UTF-8 count for more in the text that YAML is read from.
        let end = document.bytes.count
        model.diagnostics = model.diagnostics.map { $0.kept(within: end) }
        if configuration.model.explodeArguments != true { checkLiftedRelations() }
        model.diagnostics.sort { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }
        return model
    }

    /// What has no section yet belongs to that of its first member.
    private mutating func chooseSections() {
        for place in model.statements.indices where model.statements[place].section == nil {
            model.statements[place].section = model.statements[place].members.first?.section
        }
        for place in model.arguments.indices where model.arguments[place].section == nil {
            model.arguments[place].section = model.arguments[place].members.first?.section
        }
    }

    private mutating func chooseCanonicalMembers() {
        for place in model.statements.indices {
            model.statements[place].canonical = Self.canonical(model.statements[place].members)
        }
        for place in model.arguments.indices {
            model.arguments[place].canonical = Self.canonical(model.arguments[place].members)
        }
    }

    private static func canonical(_ members: [ArgdownModel.Member]) -> Int? {
        members.lastIndex { !$0.isReference && $0.isMarkedCanonical }
            ?? members.lastIndex { !$0.isReference }
    }

    /// Notes relations of reconstructed arguments to what they do not conclude.
    private mutating func checkLiftedRelations() {
        for entry in relations.entries where !entry.isRemoved && entry.kind == .support {
            guard let argument = entry.liftedFrom, case .statement(let target) = entry.to,
                entry.from != entry.to, let place = entry.occurrences.first
            else { continue }
            note(
                "ungrounded-relation", .note, at: place,
                "<\(model.arguments[argument].title)> is to support "
                    + "[\(model.statements[target].title)], but concludes something else; give its "
                    + "conclusion that title, or say how they are related")
        }
    }

    private func relation(_ entry: RelationTable.Entry) -> ArgdownModel.Relation? {
        guard let from = endpoint(entry.from), let to = endpoint(entry.to) else { return nil }
        return .init(kind: entry.kind, from: from, to: to, occurrences: entry.occurrences)
    }

    private func endpoint(_ target: Target) -> ArgdownModel.Endpoint? {
        switch target {
        case .statement(let place): return .statement(place)
        case .argument(let place): return .argument(place)
        case .inference(let place):
            let inference = inferences[place]
            guard model.arguments.indices.contains(inference.argument) else { return nil }
            guard inference.conclusion >= 0 else { return .argument(inference.argument) }
            return .inference(argument: inference.argument, conclusion: inference.conclusion)
        }
    }

    /// The inference that leads to the main conclusion of each reconstructed argument.
    var lastInferences: [Int: Int] {
        var last: [Int: Int] = [:]
        for (place, inference) in inferences.enumerated() where inference.conclusion >= 0 {
            if inference.conclusion == model.arguments[inference.argument].pcs.count - 1 {
                last[inference.argument] = place
            }
        }
        return last
    }
}

extension ArgdownModel.Member {
    /// Whether its data say that it stands for its class.
    var isMarkedCanonical: Bool { data["isCanonical"]?.isTruthy == true }
}
