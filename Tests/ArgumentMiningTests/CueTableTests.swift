import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("The cue tables")
struct CueTableTests {
    @Test("of roles name only features that have weights, and use every feature")
    func roles() {
        let used = Set(RoleCue.table.entries.map(\.meaning.feature))
            .union(RoleFeature.allCases.map(\.number))
        #expect(used == Set(RoleFeature.weights.names.indices))
        #expect(RoleFeature.weights.names.count <= 128)
    }

    @Test("of pairs have a row for every feature and no other")
    func pairs() {
        #expect(Set(PairFeature.weights.names) == Set(PairFeature.allCases.map { "\($0)" }))
    }

    @Test("of moves have every role and end where the guidelines let them")
    func moves() {
        for role in Statement.Role.decided.indices {
            #expect(Move.all.contains { $0.role == role })
        }
        for move in Move.all {
            #expect(move.targets.count == 4)
            if move.kind == .undercuts { #expect(move.targets[0] == Scores.forbidden) }
        }
        #expect(Move.names.count == PairFeature.weights.width)
    }

    @Test("of kinds name only features that units have")
    func kinds() {
        for name in EvidenceKinds.weights.names { #expect(RoleFeature.weights.has(name)) }
    }

    @Test("hold no phrase that cannot be found in itself")
    func phrasesMatchThemselves() {
        expectFound(RoleCue.table)
        expectFound(Connective.table)
        expectFound(UnitFinder.announcements)
        expectFound(AttributionFinder.table)
    }

    /// Writes each phrase out, first choices and all, and looks it up.
    private func expectFound<Meaning>(_ table: PhraseTable<Meaning>) {
        for entry in table.entries {
            let words = entry.phrase.text.split(separator: " ").map { part -> String in
                switch part {
                case "_": "Somebody"
                case "~": ""
                case "NUM": "1931"
                case "NAME": "Alder"
                default: String(part.split(separator: "|")[0])
                }
            }
            let tokens = Tokenizer.tokens(of: words.joined(separator: " "))
            let match = table.match(in: tokens, from: 0, to: tokens.count) { _ in true }
            #expect(match?.tokens == 0..<tokens.count, "\(entry.phrase.text)")
        }
    }

    @Test(
        "of verbs know regular and irregular forms",
        arguments: ["carries", "stopped", "moved", "went", "written", "passes", "denied"])
    func verbs(_ word: String) {
        let form = Tokenizer.tokens(of: word)[0].form
        #expect(!form.isDisjoint(with: [.past, .present, .participle]))
    }

    @Test(
        "meet words by their stems",
        arguments: [
            ("floods", "flood"), ("stopped", "stop"), ("countries", "country"),
            ("voting", "vote"), ("city's", "city"), ("buses", "buse"),
        ])
    func stems(_ word: String, _ other: String) {
        #expect(Tokenizer.tokens(of: word)[0].stem == Tokenizer.tokens(of: other)[0].stem)
    }
}
