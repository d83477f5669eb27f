import Argdown
import ArgumentEditing
import ArgumentMining
import ArgumentModel
import SourceText
import Testing

/// A short op-ed of our own, and a session that begins with its first reading.
enum Harbour {
    static let text = """
        The harbour should stay open to small boats

        By Ina Molander

        The council wants to close the old harbour to everything under forty feet. It should not.

        Small boats are how this town learned to row. Last year 312 children took their first \
        lesson at the east steps, because the water there is calm.

        Critics say that ferries and dinghies do not mix. They point to two collisions in 2019, \
        but both happened in fog, and neither involved a child.

        A closed harbour would also cost money. The marina pays the town 84,000 a year, and \
        nobody has said who would replace it.

        So the council must keep the harbour open, and buy a second patrol boat instead.

        """

    static func document() throws -> Document { try Document(file: Array(text.utf8)) }

    static func session() throws -> EditingSession {
        let document = try document()
        let file = ArgdownDocument(ArgumentMiner.cues.graph(of: document).argdown())
        let reading = ArgdownGraph(ArgdownModel(file), of: file, keepingText: false)
        return EditingSession(reading, from: document, in: file, miner: .cues)
    }
}

extension ArgumentGraph {
    /// The statement whose passage begins so.
    func id(_ beginning: String) throws -> Statement.ID {
        try #require(
            statements.first { $0.quotation.hasPrefix(beginning) }?.id,
            "no statement begins with \(beginning): \(statements.map(\.quotation))")
    }

    /// What the statement leads to, by its primary relation.
    func target(of id: Statement.ID) -> Endpoint? { primaryRelation(of: id)?.target }
}
