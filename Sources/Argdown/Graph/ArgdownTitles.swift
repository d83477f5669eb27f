internal import ArgumentModel

/// The titles by which an Argdown document names the statements and arguments of a graph: their
/// own where they have one that Argdown can write, else `C3` or `A1`.
struct ArgdownTitles {
    private(set) var statements: [Statement.ID: String] = [:]
    private(set) var arguments: [Argument.ID: String] = [:]

    /// The titles that a document gives.
    init(statements: [Statement.ID: String], arguments: [Argument.ID: String]) {
        (self.statements, self.arguments) = (statements, arguments)
    }

    init(_ graph: ArgumentGraph) {
        nameStatements(of: graph)
        nameArguments(of: graph)
    }

    subscript(id: Statement.ID) -> String { statements[id] ?? id.rawValue }

    subscript(id: Argument.ID) -> String { arguments[id] ?? id.rawValue }

    private mutating func nameStatements(of graph: ArgumentGraph) {
        var taken: Set<String> = []
        for statement in graph.statements {
            guard let title = statement.title, ArgdownEscaping.isTitle(title),
                taken.insert(title).inserted
            else { continue }
            statements[statement.id] = title
        }
        let labels = graph.labels
        for statement in graph.statements where statements[statement.id] == nil {
            statements[statement.id] = StatementLabels.free(labels[statement.id], &taken)
        }
    }

    private mutating func nameArguments(of graph: ArgumentGraph) {
        var taken: Set<String> = []
        for argument in graph.arguments {
            guard let title = argument.title, ArgdownEscaping.isTitle(title),
                taken.insert(title).inserted
            else { continue }
            arguments[argument.id] = title
        }
        for (index, argument) in graph.arguments.enumerated() where arguments[argument.id] == nil {
            arguments[argument.id] = StatementLabels.free("A\(index + 1)", &taken)
        }
    }
}
