internal import ArgumentModel

/// Looks through a finished model for what its author would want to know.
struct ModelChecks {
    private(set) var diagnostics: [ArgdownDiagnostic] = []
    private let model: ArgdownModel
    private let document: ArgdownDocument

    init(_ model: ArgdownModel, _ document: ArgdownDocument) {
        self.model = model
        self.document = document
        checkTitles()
        checkMentions()
        checkCanonicalMembers()
        let logic = RelationChecks(model)
        for finding in logic.contradictions {
            note("contradictory-relations", .warning, finding.range, finding.message)
        }
        for finding in logic.ungrounded {
            note("ungrounded-relation", .note, finding.range, finding.message)
        }
    }

    private mutating func note(
        _ code: String, _ severity: ArgdownDiagnostic.Severity, _ range: Range<Int>,
        _ message: String
    ) {
        diagnostics.append(
            ArgdownDiagnostic(
                code: code, severity: severity, range: range, message: message, fixIt: nil))
    }

    /// Titles that are only ever referred to.
    private mutating func checkTitles() {
        for statement in model.statements where statement.canonical == nil {
            guard let first = statement.members.first else { continue }
            note(
                "undefined-statement", .warning, titleRange(first),
                "[\(statement.title)] is never stated; write [\(statement.title)]: and its text")
        }
        for argument in model.arguments where argument.canonical == nil && argument.pcs.isEmpty {
            guard let first = argument.members.first else { continue }
            note(
                "undefined-argument", .note, titleRange(first),
                "<\(argument.title)> is never described; write <\(argument.title)>: and what it "
                    + "says")
        }
    }

    private func titleRange(_ member: ArgdownModel.Member) -> Range<Int> {
        switch document.nodes[member.node].kind {
        case .statement(.reference(let title)), .statement(.definition(let title)),
            .argument(.reference(let title)), .argument(.definition(let title)):
            title
        default: member.range
        }
    }

    private mutating func checkMentions() {
        guard !model.mentions.isEmpty else { return }
        let statements = model.statements.map(\.title).exactTexts
        let arguments = model.arguments.map(\.title).exactTexts
        for mention in model.mentions {
            let known = mention.isArgument ? arguments : statements
            guard !known.contains(ExactText(mention.title)) else { continue }
            let thing = mention.isArgument ? "an argument" : "a statement"
            note(
                "undefined-mention", .warning, mention.range,
                "nothing here is \(thing) of the title \(mention.title)")
        }
    }

    private mutating func checkCanonicalMembers() {
        for statement in model.statements { checkCanonical(statement.members, statement.title) }
        for argument in model.arguments { checkCanonical(argument.members, argument.title) }
    }

    private mutating func checkCanonical(_ members: [ArgdownModel.Member], _ title: String) {
        guard members.count > 1 else { return }
        for member in members.filter(\.isMarkedCanonical).dropLast() {
            note(
                "several-canonical-members", .warning, member.range,
                "another text of \(title) is marked isCanonical, too; the last one counts")
        }
    }
}
