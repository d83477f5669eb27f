import ArgumentModel
import SourceText

@testable import ArgumentMining

/// Answers of external miners to the text about the ferry, and what becomes of them.
enum Answers {
    static let thesis = "The council should keep the Alder ferry running through the winter"
    static let plan =
        "Its plan to stop the boat in November would cut three hundred people off from the hospital"
    static let critics = "Critics say that the ferry loses money"
    static let road = "a road also loses money, and nobody closes the road"
    static let boat = "In January 2019 the boat was out of service for eleven days"
    static let shore = "the island has no other way to the shore"
    static let health = "The council must not save its money at the price of their health"

    /// A unit as JSON; relations are written as "supports a".
    static func unit(
        _ id: String, _ quote: String, _ role: String, _ relation: String? = nil, more: String = ""
    ) -> String {
        let relation = relation.map { ", \"relation\": \(link($0))" } ?? ""
        return
            "{\"id\": \"\(id)\", \"quote\": \"\(quote)\", \"role\": \"\(role)\"\(relation)\(more)}"
    }

    static func link(_ relation: String) -> String {
        let words = relation.split(separator: " ")
        return "{\"type\": \"\(words[0])\", \"target\": \"\(words[1])\"}"
    }

    static func answer(_ units: [String]) -> String {
        "{\"units\": [\(units.joined(separator: ",\n"))]}"
    }

    static func read(
        _ answer: String, of text: String = Texts.ferry
    ) throws -> ExternalReading {
        try ExternalReading(MiningAnswer(Array(answer.utf8)), of: Texts.document(text))
    }

    static func reading(_ units: String...) throws -> ExternalReading {
        try read(answer(units))
    }
}

extension ExternalReading {
    /// Each statement as its role, its place and its relations: "claim 1.2 supports 1.1".
    var lines: [String] {
        graph.statements.map { statement in
            let relations = graph.relations.filter {
                $0.sourceStatements.first == statement.id
            }
            let words = relations.map { relation in
                let partners = relation.sourceStatements.dropFirst().map { " with \(place($0))" }
                return " \(relation.kind.rawValue) \(place(relation.target))" + partners.joined()
            }
            return statement.role.rawValue + " \(place(statement.id))"
                + words.joined(separator: ",")
        }
    }

    /// What was mended.
    var notes: [String] { remarks.map(\.description) }

    private func place(_ id: Statement.ID) -> String { graph.statements[id]?.place ?? "nowhere" }

    private func place(_ end: Endpoint) -> String {
        if let relation = end.relation.flatMap({ graph.relations[$0] }) {
            return "the step of " + relation.sourceStatements.prefix(1).map(place).joined()
        }
        return end.statement.map(place) ?? "nothing"
    }
}
