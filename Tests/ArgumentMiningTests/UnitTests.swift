import SourceText
import Testing

@testable import ArgumentMining

@Suite("Units")
struct UnitTests {
    @Test(
        "split a sentence where its parts play different roles",
        arguments: [
            (
                "Supporters call it bold, but it will backfire.",
                ["Supporters call it bold", "it will backfire"]
            ),
            (
                "Because the levee failed twice, the city must move the school.",
                ["the levee failed twice", "the city must move the school"]
            ),
            (
                "The city must move the school because the levee failed twice.",
                ["The city must move the school", "the levee failed twice"]
            ),
            (
                "Although the plan is cheap, it will not work.",
                ["the plan is cheap", "it will not work"]
            ),
            (
                "While the mayor is right about the cost, her plan ignores the flood.",
                ["the mayor is right about the cost", "her plan ignores the flood"]
            ),
            (
                "The mayor shares some of the blame; however, she can still act.",
                ["The mayor shares some of the blame", "she can still act"]
            ),
            (
                "The bus was late, so the nurses went home.",
                ["The bus was late", "the nurses went home"]
            ),
            (
                "The bill is wrong, and the senate should reject it.",
                ["The bill is wrong", "the senate should reject it"]
            ),
            (
                "The wells are failing: 212 of them were closed last year.",
                ["The wells are failing", "212 of them were closed last year"]
            ),
        ])
    func split(_ sentence: String, _ expected: [String]) throws {
        #expect(try Texts.units(sentence) == expected)
    }

    @Test(
        "leave whole what plays one role",
        arguments: [
            "The plan is bold but will backfire",
            "Officials say that the wall will hold",
            "The boat carries bread, milk and post",
            "The bridge, which opened in 1931, carries two lanes",
            "While the turbines worked, the gates were closed",
            "Kelda has known of the leak since 2009, when a diver found it",
            "“The wall will hold, but I would not sleep under it,” the engineer said",
            "It looks as though the council forgot the ferry",
            "Rest is a good thing, and I hope they have more of it",
        ])
    func whole(_ sentence: String) throws {
        #expect(try Texts.units(sentence + ".") == [sentence])
    }

    @Test(
        "leave out the opening connective and the final mark",
        arguments: [
            ("However, the money is not there.", "the money is not there"),
            ("In short, the plan fails!", "the plan fails"),
            ("But the plan still fails.", "the plan still fails"),
            ("And yet, for example, the boats still sail.", "the boats still sail"),
            ("Still waters run deep in the town hall.", "Still waters run deep in the town hall"),
            ("So many boats were lost that year.", "So many boats were lost that year"),
        ])
    func opening(_ sentence: String, _ expected: String) throws {
        #expect(try Texts.units(sentence) == [expected])
    }

    @Test(
        "are none where nothing is said",
        arguments: [
            "Not all.", "Who would pay for it?", "Here is why the plan fails.", "Quite so.",
            "What would I do instead?", "And the ferry?", "I don’t know.", "Let me explain.",
        ])
    func none(_ sentence: String) throws {
        #expect(try Texts.units("The plan is old. " + sentence) == ["The plan is old"])
    }

    @Test("know their place and the connective before them")
    func place() throws {
        let document = try Texts.document(Texts.ferry)
        let unit = try #require(
            ArgumentMiner.cues.units(in: document).first {
                document.quotation(of: $0.range).hasPrefix("a road also loses money")
            })
        #expect(unit.place == "2.3")
        #expect(unit.opening.map(document.quotation) == "But")
    }

    @Test("lie within sentences, in reading order, without overlap", arguments: 0..<60)
    func order(seed: UInt64) throws {
        let document = try Texts.document(RandomTexts.text(seed, paragraphs: 6, sentences: 5))
        let units = ArgumentMiner.cues.units(in: document)
        for (one, two) in zip(units, units.dropFirst()) {
            #expect(one.range.upperBound <= two.range.lowerBound)
        }
        for unit in units {
            let sentence = document.sentences.first {
                $0.paragraph == unit.paragraph && $0.number == unit.sentence
            }
            #expect(sentence?.range.contains(unit.range) == true)
        }
    }
}
