import ArgumentModel
import SourceText

@testable import ArgumentMining

/// Texts written for these tests.
enum Texts {
    static let ferry = """
        The Council Must Keep the Winter Ferry

        The council should keep the Alder ferry running through the winter. Its plan to \
        stop the boat in November would cut three hundred people off from the hospital.

        Critics say that the ferry loses money. It does lose money: in 2021 the county paid \
        £84,000 to keep it afloat. But a road also loses money, and nobody closes the road.

        In January 2019 the boat was out of service for eleven days. A nurse on the island, \
        Mrs. Orla Finch, told the inquiry that two patients missed their dialysis. “We rowed one \
        of them across,” she said.

        Because the bridge will not open before 2030, the island has no other way to the shore. \
        The council must not save its money at the price of their health.
        """

    static let brief = """
        Library hours change in March

        The town library will open at 9 a.m. on weekdays from 4 March, the council announced \
        on Tuesday. It will close at 6 p.m. on Mondays and at 8 p.m. on Thursdays.

        The reading room on the second floor was painted in February. The work was carried out \
        by a firm from Oxley. Books can be returned at the front desk.
        """

    static let recipe = """
        Barley soup

        Rinse 200 grams of barley under the tap. Chop two onions and one carrot. Heat the oil in \
        a large pan over a low flame.

        Add the onions and cook for ten minutes. Pour in a litre of stock and the barley. Simmer \
        for 40 minutes. Serve with bread and parsley.
        """

    static func document(_ text: String) throws -> Document { try Document(pasted: text) }

    /// The quotations of the units of a text of one paragraph.
    static func units(_ sentence: String) throws -> [String] {
        let document = try document("A title\n\n\(sentence)\n")
        return ArgumentMiner.cues.units(in: document).map { document.quotation(of: $0.range) }
    }
}

/// A seeded generator (SplitMix64): the same texts and graphs on every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Op-eds put together at random from sentences with and without cues.
enum RandomTexts {
    private static let sentences = [
        "The city should rebuild the pier before the summer.",
        "However, the money is not there.",
        "Critics say that nobody walks there any more, but they have not looked.",
        "In 2017 the storm took eleven planks and a lamp.",
        "“It was a good pier,” said Mrs. Ida Holm.",
        "Because the harbour silts up, the boats must go elsewhere.",
        "Who would pay for it?", "True.", "I walked it every day as a child.",
        "Although the repair is dear, a ruin is dearer.",
        "For example, the tolls brought in £40,000 a year; then they were dropped.",
        "That does not show that the pier is useless.",
        "Some 62 percent of visitors, according to the harbour office, come for the pier.",
        "Therefore we ought to vote for the repair, and the state should help.",
        "A town that forgets its pier forgets the sea — and the sea does not forget.",
        "Zürich’s lake has 26 piers (so I am told) …", "Not at all!",
    ]

    static func text(_ seed: UInt64, paragraphs: Int, sentences count: Int) -> String {
        var random = Seeded(seed)
        let body = (0..<paragraphs).map { _ in
            let number = Int.random(in: 1...count, using: &random)
            return (0..<number).map { _ in
                sentences[Int.random(in: 0..<sentences.count, using: &random)]
            }.joined(separator: " ")
        }
        return "The Pier Is Worth Its Price\n\n" + body.joined(separator: "\n\n") + "\n"
    }
}
