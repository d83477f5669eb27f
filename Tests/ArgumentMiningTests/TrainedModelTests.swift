import ArgumentModel
import SourceText
import Testing

@testable import ArgumentMining

@Suite("A trained model")
struct TrainedModelTests {
    private static let file = Resource.bytes("models/op-ed.model")

    @Test("that comes with the program is at most 4 MB")
    func size() throws {
        #expect(Self.file.count <= 4 << 20)
        _ = try TrainedModel(Self.file)
    }

    @Test("is refused where it is cut off, wherever that is")
    func cutOff() {
        for length in stride(from: 0, to: Self.file.count, by: 1 + Self.file.count / 211) {
            #expect(throws: TrainedModelError.self) {
                try TrainedModel(Array(Self.file.prefix(length)))
            }
        }
    }

    @Test("is refused where bytes follow it")
    func tooLong() {
        #expect(throws: TrainedModelError.wrongLength) { try TrainedModel(Self.file + [0]) }
    }

    @Test("is refused where it is something else")
    func otherFile() {
        #expect(throws: TrainedModelError.noModel) { try TrainedModel(Array("{}".utf8)) }
        #expect(throws: TrainedModelError.noModel) { try TrainedModel([]) }
    }

    @Test("is refused where it has other settings or counts more rows than it holds")
    func otherFeatures() {
        var bytes = Self.file
        bytes[8] += 1
        #expect(throws: TrainedModelError.otherFeatures) { try TrainedModel(bytes) }
        bytes = Self.file
        bytes[11] = 255
        #expect(throws: TrainedModelError.wrongLength) { try TrainedModel(bytes) }
    }

    @Test("with damaged bytes never traps", arguments: 0..<60)
    func damaged(seed: UInt64) throws {
        var random = Seeded(seed)
        var bytes = Self.file
        for _ in 0..<20 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        guard let model = try? TrainedModel(bytes) else { return }
        let graph = ArgumentMiner(model).graph(of: try Texts.document(Texts.ferry))
        try graph.checkInvariants()
    }
}

@Suite("Features of units")
struct FeatureKeyTests {
    @Test("keep place, template and value apart")
    func parts() {
        for place in FeatureKey.Place.allCases {
            for template in FeatureKey.Template.allCases {
                let key = FeatureKey(template, 12_345, at: place)
                #expect(key.place == place)
                #expect(key.template == template)
                #expect(key.value == 12_345)
                #expect(key.seen(at: .own) == FeatureKey(template, 12_345))
            }
        }
    }

    @Test("are those of the unit, whatever stands far from it")
    func local() throws {
        let text = Texts.ferry
        let other = text.replacing("But a road also", with: "A road also")
        let (one, two) = (try keys(text), try keys(other))
        #expect(one.first == two.first)
        #expect(one != two)
    }

    /// The features of each unit but those of its place in the whole text and its rank there.
    private func keys(_ text: String) throws -> [Set<FeatureKey>] {
        let tokens = TokenizedText(try Texts.document(text))
        let finder = UnitFinder(tokens)
        let profiles = UnitProfiles(finder.units(), of: tokens)
        let reader = UnitFeatureReader(profiles, asked: profiles.units.map(finder.isAsked))
        let ranks: [FeatureKey.Template] = [.central, .title, .tenth]
        return profiles.units.indices.map { unit in
            Set(reader.keys(of: unit).filter { !ranks.contains($0.template) })
        }
    }

    @Test("of pairs lie within the layout", arguments: Oped.all)
    func pairs(oped: Oped) {
        let text = TokenizedText(oped.document)
        let profiles = UnitProfiles(UnitFinder(text).units(), of: text)
        let roles = profiles.units.indices.map { SIMD4<Int32>(Int32($0 % 7), 3, 5, 1) &* 300 }
        let reader = PairReader(
            profiles, roles: roles, thesis: profiles.units.indices.map { Int32($0) })
        let second = SecondLook(reader, TrainedModel.standard)
        for source in profiles.units.indices {
            for target in profiles.units.indices where target != source {
                reader.forEach(source, target) {
                    #expect((0..<PairLayout.firstCount).contains($0))
                }
                second.forEach(source, target) {
                    #expect((0..<PairLayout.count).contains($0))
                }
            }
        }
    }

    @Test("of words are in a field by themselves or by their stems")
    func fields() {
        let fields = WordFields.english
        func names(_ word: String) -> [String] {
            let all = fields.fields(of: Tokenizer.tokens(of: word)[0])
            return fields.names.indices.filter { all >> UInt64($0) & 1 == 1 }
                .map { fields.names[$0] }
        }
        #expect(names("grandmother") == ["kin"])
        #expect(names("surveys") == ["study"])
        #expect(names("pier").isEmpty)
    }
}

@Suite("Mining by a trained model")
struct TrainedMinerTests {
    private let miner = ArgumentMiner(.standard)

    @Test("draws a sound graph that is the same each time", arguments: Oped.all)
    func sound(oped: Oped) throws {
        let graph = miner.graph(of: oped.document)
        try graph.checkInvariants()
        #expect(graph.json == miner.graph(of: oped.document).json)
    }

    @Test("gives every decision a confidence and a reason", arguments: Oped.all)
    func reasons(oped: Oped) {
        let graph = miner.graph(of: oped.document)
        for statement in graph.statements {
            #expect(statement.decision.reason?.isEmpty == false)
            let confidence = statement.decision.confidence ?? 0
            #expect((0.01...0.99).contains(confidence))
        }
        for relation in graph.relations {
            #expect(relation.decision.confidence.map { (0.01...0.99).contains($0) } == true)
        }
    }

    @Test("leaves what does not argue empty", arguments: [Texts.brief, Texts.recipe])
    func empty(text: String) throws {
        #expect(miner.graph(of: try Texts.document(text)).statements.isEmpty)
    }

    @Test("reads a text of any size", arguments: [0, 1, 2, 45])
    func sizes(paragraphs: Int) throws {
        let text = RandomTexts.text(7, paragraphs: paragraphs, sentences: 6) + "\nIt should end.\n"
        try miner.graph(of: try Texts.document(text)).checkInvariants()
    }
}

@Suite("Recorded decisions of the trained miner")
struct RecordedDecisionTests {
    /// What the model that comes with the program decides, as one machine decided it: for each
    /// statement its role, and what it does to which. A new model changes it.
    private static let ferry = [
        "s1 thesis", "s2 claim supports s1", "s3 counterclaim attacks s1", "s4 claim attacks s3",
        "s5 evidence supports s4", "s6 claim undercuts s3", "s7 evidence supports s6",
        "s8 evidence supports s10", "s9 evidence supports s10", "s10 claim supports s11",
        "s11 thesis restates s1",
    ]

    @Test("are the same here")
    func same() throws {
        let graph = ArgumentMiner(.standard).graph(of: try Texts.document(Texts.ferry))
        let told = graph.statements.map { statement in
            let tie = graph.primaryRelation(of: statement.id).map { relation in
                let target = graph.statement(at: relation.target)?.rawValue ?? "?"
                return " \(relation.kind.rawValue) \(target)"
            }
            return "\(statement.id.rawValue) \(statement.role.rawValue)\(tie ?? "")"
        }
        #expect(told == Self.ferry)
    }
}
