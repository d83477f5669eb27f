import ArgumentModel
import SourceText
import Testing

/// Argument graphs for the tests, written as lines: label, place, relation, text.
///
/// `X1 3.4 attacks T1 | text`; `E1+E2` begins a linked relation, `?` after a target makes it
/// unsure, a target of the form `X1>` is the primary relation of X1.
enum Samples {
    static func graph(
        _ title: String, author: String? = nil, _ lines: String
    ) throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        var citation = Citation()
        citation.title = title
        citation.author = author
        let source = graph.add(citation)
        let rows = try lines.split(separator: "\n").map(Row.init)
        var ids: [Substring: Statement.ID] = [:]
        for row in rows where !row.text.isEmpty {
            ids[row.names[0]] = graph.add(
                row.role, String(row.text), at: row.passage(in: source))
        }
        var links: [Substring: Relation.ID] = [:]
        for row in rows {
            guard let kind = row.kind else { continue }
            let target: Endpoint =
                row.target.hasSuffix(">")
                ? .relation(try #require(links[row.target.dropLast()]))
                : .statement(try #require(ids[row.target]))
            let link = try graph.relate(
                row.names.map { try #require(ids[$0]) }, kind, target, decision: row.decision)
            if links[row.names[0]] == nil { links[row.names[0]] = link }
        }
        return graph
    }

    private struct Row {
        var names: [Substring]
        var place: Substring
        var kind: Relation.Kind?
        var target: Substring = ""
        var isUnsure = false
        var text: Substring

        var role: Statement.Role

        init(_ line: Substring) throws {
            let parts = line.split(separator: "|", maxSplits: 1)
            let words = parts[0].split(separator: " ")
            names = words[0].split(separator: "+")
            place = words[1]
            role = try #require(Statement.Role.allCases.first { $0.letter == line.first })
            text = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
            guard words.count > 3 else { return }
            kind = Relation.Kind(rawValue: String(words[2]))
            isUnsure = words[3].hasSuffix("?")
            target = isUnsure ? words[3].dropLast() : words[3]
        }

        var decision: Decision<Relation.Choice> {
            Decision(by: .miner, confidence: isUnsure ? 0.1 : 0.9)
        }

        func passage(in source: Source.ID) -> Passage {
            let numbers = place.split(separator: ".").compactMap { Int($0) }
            return Passage(
                source: source, paragraph: numbers.first, sentence: numbers.last,
                quotation: String(text))
        }
    }

    static var ferry: ArgumentGraph {
        get throws {
            try graph(
                "Keep the Little Ferry", author: "Odile Marsh",
                """
                T1 1.2 | the council should keep the harbour ferry running through the winter
                C1 2.1 supports T1 | the ferry is the only link that the eastern quays have after dark
                E1 2.2 supports C1 | The last bus leaves at 7.40 p.m., and the footbridge closes at eight
                E2 2.3 supports C1 | 212 people a night crossed by boat in November, according to the count
                X1 3.1 attacks T1 | Councillor Brandt says that the ferry loses £90,000 each winter
                C2 3.2 undercuts X1> | a street light loses money too, and nobody asks it to pay
                X2 4.1 attacks T1 | some residents find the engines too loud
                C3 4.2 attacks X2 | the new electric boats, which arrive in March, cannot be heard at ten metres
                """)
        }
    }

    static var buses: ArgumentGraph {
        get throws {
            try graph(
                "The Last Bus Home", author: "Ruth Delahaye-Hahn",
                """
                X1 1.3 attacks T1 | “It’s a taxi service for barflies,” Commissioner Wade Tulley said at the March 12 hearing
                E1 2.4 attacks X1 | I counted 412 riders and asked the ones who were awake where they were headed. Three in four said to work, or home from it.
                X2 3.4 attacks T1 | Scrapping the Owls would save $2.3 million of a $9 million shortfall, and nobody, including me, has shown the board a painless way to find that money elsewhere.
                E2 3.2 supports X2 | A daytime trip costs the authority $4.10 in subsidy.
                E3 3.3 supports X2 | A night trip costs $13.75.
                E4 3.5 supports X2 | The figures were audited by Dr. Lionel Abt’s shop at the state college
                E2+E3 3.3 supports X2
                C1 4.2 undercuts X2> | But what a ride costs does not tell you what the ride is worth.
                E5 4.3 supports C1 | Nobody divides the price of the fire truck by the number of fires and concludes that we should sell the truck.
                E6 5.2 supports C2 | She makes $17.20 an hour.
                E7 5.3 supports C2 | The Owl costs her $1.75; a car to her apartment on Dunmore Ave. runs $23 to $31, depending on “surge,” a word I had previously associated with hurricanes.
                E8 5.4 supports C3 | “I’d be working the last hour and a half for the driver,” she told me. “So I’d quit. I’m not being dramatic … I’d quit.”
                E9 6.1 supports C2 | St. Brannoc’s has 640 people on its evening and overnight shifts.
                E10 6.2 supports C2 | Its own personnel office says 38 percent of them do not own a car.
                C2 6.3 supports C3 | Without a bus, most of those can neither drive to work nor afford to be driven.
                C3 6.4 supports T1 | You cannot open an operating room at 7 that nobody cleaned at 1, so the savings on the No. 5 will turn up, a few weeks later, as somebody’s postponed gallbladder.
                X3 7.1 attacks T1 | Mr. Tulley’s answer is vouchers: Give the regulars a discount code and let the market carry them.
                C4 7.4 attacks X3 | vouchers failed in Vandermeer, where the company changed its prices
                E11 7.5 supports C4 | the city’s bill went from $900,000 to $2.1 million, and in February 2021 the program was put out of its misery
                E12 7.6 supports C4 | By then Vandermeer had sold its buses.
                E13 7.7 supports C4 | It has had no night service since.
                X4 8.1 undercuts C4>? | Maybe Vandermeer just bargained badly.
                E14 8.2 attacks X4 | I would find that more comforting if I had not seen what our own negotiators agreed to pay for the aquarium.
                X5 9.1 attacks T1 | Neighbors along Dunmore say the coaches are loud, and they are.
                C5 9.3 undercuts X5> | That is an argument for quieter coaches, however
                E15 9.4 supports C5 | the authority has had 14 electric ones on order since the 2022 bond
                E16 10.3 supports C6 | In the two years before that line opened, the county logged 61 drunken-driving crashes along its corridor; in the two years after, 39.
                X6 10.4 undercuts E16> | The sheriff added a checkpoint on Route 9 around the same time, so I won’t hang the whole difference on a bus.
                C6 10.5 supports T1? | every baritone on the Eleven is a man who isn’t behind a wheel
                X7 11.2 attacks T1 | Councilwoman Iris Bohannon’s ward, up on the Heights, has no night bus and never did.
                C7 13.2 supports T1 | The people who see to it have to get home somehow.
                T1 13.3 | A city that runs all night owes its night shift a ride, and when the board votes on Thursday, it should keep the Owls running.
                T2 13.4 restates T1 | the board should keep the Owls running
                """)
        }
    }

    /// The main part of `buses`: sixteen statements.
    static var busesShort: ArgumentGraph {
        get throws {
            try graph(
                "The Last Bus Home", author: "Ruth Delahaye-Hahn",
                """
                X1 1.3 attacks T1 | “It’s a taxi service for barflies,” Commissioner Wade Tulley said
                E1 2.4 attacks X1 | Three in four said to work, or home from it.
                X2 3.4 attacks T1 | Scrapping the Owls would save $2.3 million of a $9 million shortfall
                C1 4.2 undercuts X2> | what a ride costs does not tell you what the ride is worth
                E5 4.3 supports C1 | Nobody divides the price of the fire truck by the number of fires
                E6 5.2 | She makes $17.20 an hour.
                E7 5.3 | a car to her apartment on Dunmore Ave. runs $23 to $31
                E6+E7 5.3 supports C2
                E10 6.2 supports C2 | 38 percent of them do not own a car.
                C2 6.3 supports C3 | most of those can neither drive to work nor afford to be driven.
                C3 6.4 supports T1 | You cannot open an operating room at 7 that nobody cleaned at 1
                X3 7.1 attacks T1 | Mr. Tulley’s answer is vouchers
                C4 7.4 attacks X3 | the city’s bill went from $900,000 to $2.1 million
                X5 9.1 attacks T1? | Neighbors along Dunmore say the coaches are loud
                C5 9.3 undercuts X5> | That is an argument for quieter coaches, however
                T1 13.3 | A city that runs all night owes its night shift a ride
                T2 13.4 restates T1 | the board should keep the Owls running
                """)
        }
    }

    /// Sixty statements: a thesis with claims that each have evidence, and objections.
    static var many: ArgumentGraph {
        get throws {
            let thesis = "T1 1.1 | the county should buy the old mill and open it as a workshop"
            let lines = [thesis] + (1...12).flatMap(part)
            return try graph(
                "A Mill for the Valley", author: "Tomas Quell", lines.joined(separator: "\n"))
        }
    }

    /// A claim or an objection, what is said of it, and three facts for that.
    private static func part(_ number: Int) -> [String] {
        let label = "\(number % 3 == 0 ? "X" : "C")\(number)"
        let verb = number % 3 == 0 ? "attacks" : "supports"
        let name = ordinals[number - 1]
        let claim =
            "\(label) \(number + 1).1 \(verb) T1 | the \(name) reason is that a workshop near "
            + "the river would bring \(number * 7) new trades to the valley"
        let reply =
            "C2\(number) \(number + 1).2 \(verb) \(label) | the same was said of the \(name) "
            + "library, and it was not true"
        return [claim, reply]
            + (1...3).map { fact in
                "E\(number)0\(fact) \(number + 1).\(fact + 2) supports C2\(number) | In "
                    + "\(1980 + number * 3 + fact), \(fact * 12 + number) percent of visitors came by "
                    + "bus, the survey found"
            }
    }

    private static let ordinals = [
        "first", "second", "next", "fourth", "plainest", "oddest", "seventh", "loudest", "ninth",
        "dearest", "oldest", "last",
    ]
}
