import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDiagrams

@Suite struct ShortLabelTests {
    @Test(
        "A label keeps what matters and shows each cut",
        arguments: [
            ("The bridge must close.", "The bridge must close"),
            ("However, the bridge must close.", "… the bridge must close"),
            ("And yet nobody has asked the pilots.", "… nobody has asked the pilots"),
            ("First responders were not asked.", "First responders were not asked"),
            (
                "Officials say that the old bridge, which opened in spring, must close at once.",
                "Officials say that the old bridge, which opened in spring, must close at once"
            ),
            (
                "The council wants a ferry, a bus and a tram, because the old bridge is tired, "
                    + "the mayor told reporters",
                "The council wants a ferry, a bus and a tram …"
            ),
            (
                "At 2:40 a.m. on a Tuesday, the No. 5 Owl pulls away from the hospital in Pell Harbor "
                    + "with nine people aboard, and not one of them is drunk",
                "… the No. 5 Owl pulls away from the hospital in Pell Harbor with nine people aboard …"
            ),
            (
                "A tenant who pays for a test and gets a bad answer has bought herself a quarrel",
                "A tenant who pays for a test and gets a bad answer has bought herself a quarrel"
            ),
            (
                "It does not say who owns a ton of platinum once somebody has scraped it off an "
                    + "asteroid and started home",
                "It does not say who owns a ton of platinum …"
            ),
            (
                "“We have stripped the old king’s house to the very nails …” Leith wrote to his sister",
                "“We have stripped the old king’s house to the very nails …” Leith wrote to his sister"
            ),
            (
                "A debt contracted in breach of the Public Finance Act, which asks for the council's "
                    + "consent to every pledge, is not a debt that the town has incurred",
                "A debt contracted in breach of the Public Finance Act … is not a debt that the town "
                    + "has incurred"
            ),
            (
                "The pilots at the north end of the harbour ought to be asked to say what they think "
                    + "of the plan, because nobody knows the water as they do",
                "The pilots at the north end of the harbour ought to be asked to say what they think "
                    + "of the plan …"
            ),
            ("iPhones are banned in No. 5 school", "iPhones are banned in No. 5 school"),
        ])
    func example(_ text: String, _ label: String) {
        #expect(ShortLabel(text).text == label)
    }

    @Test("Of a concession and its answer a label keeps the half that the statement stands for")
    func halves() {
        let text =
            "The wall may well hold the river back in most of the years that we shall see, "
            + "but it will not hold in the one year for which it is being built at all."
        #expect(
            ShortLabel(text, isCounterclaim: true).text
                == "The wall may well hold the river back in most of the years that we shall see …")
        #expect(
            ShortLabel(text).text
                == "… it will not hold in the one year for which it is being built at all")
    }

    @Test("A person's own words stay whole where they are few")
    func reworded() {
        #expect(
            ShortLabel("But the pilots object", isReworded: true).text == "But the pilots object")
        #expect(ShortLabel("But the pilots object").text == "… the pilots object")
    }

    @Test(
        "A clause that a label keeps loses no negation, modal or figure", arguments: Sentences.all)
    func needs(_ sentence: String) {
        let label = Sentences.words(ShortLabel(sentence).text)
        #expect(label.count <= 22)
        for clause in Sentences.clauses(sentence) {
            let words = Sentences.words(clause)
            guard Sentences.holds(label, words.prefix(3)) else { continue }
            for word in Sentences.neededWords(clause) {
                #expect(label.contains(word), "\(word) is lost in: \(label)")
            }
        }
    }

    @Test("A label is made of the text's words in their order", arguments: Sentences.all)
    func ownWords(_ sentence: String) {
        var rest = Sentences.words(sentence)[...]
        for word in Sentences.words(ShortLabel(sentence).text) {
            let place = rest.firstIndex(of: word)
            #expect(place != nil, "\(word)")
            rest = rest[((place ?? rest.startIndex) + 1)...]
        }
    }

    @Test("Every cut shows", arguments: Sentences.all)
    func cuts(_ sentence: String) {
        let label = ShortLabel(sentence)
        let isWhole = Sentences.words(label.text) == Sentences.words(sentence)
        #expect(label.text.contains("…") == !isWhole)
        #expect(label.isShortened == !isWhole)
    }

    @Test(
        "Quotation marks come in pairs and only round what was quoted",
        arguments: [
            (
                "“I have never seen a winter like it on this river in forty years,” she told us all",
                true
            ),
            (
                "“We will not sell,” the owner said, and the council sent its lawyers to the door",
                true
            ),
            ("the owners will never sell,” he said", true),
            (
                "The owners will never sell the mill, whatever the council says of its own needs",
                false
            ),
        ])
    func quotationMarks(_ sentence: String, _ isQuoted: Bool) {
        let label = ShortLabel(sentence).text
        #expect(label.contains("“") == isQuoted)
        #expect(label.count { $0 == "“" } == label.count { $0 == "”" })
    }

    @Test("What a hostile text holds, a label is short")
    func hostile() {
        for text in Hostile.texts {
            #expect(Sentences.words(ShortLabel(text).text).count <= 24)
        }
    }

    @Test("Labels that lean on their context are listed")
    func rewording() throws {
        var graph = ArgumentGraph()
        graph.add(.claim, "They have no other way home.")
        graph.add(.claim, "It is wrong to close the bridge.")
        graph.add(.claim, "This move will cost lives.")
        graph.add(.claim, "The bridge is theirs.")
        #expect(
            graph.labelsToReword().map(\.reason) == [.leans(on: "they"), .leans(on: "this")])
    }
}
