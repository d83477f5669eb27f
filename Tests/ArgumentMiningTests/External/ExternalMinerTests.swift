import ArgumentModel
import SourceText
import Synchronization
import Testing

@testable import ArgumentMining

@Suite("An external miner")
struct ExternalMinerTests {
    @Test("is asked with the article in numbered sentences and answers with a graph")
    func asked() async throws {
        let asked = Mutex("")
        let miner = ExternalMiner { request in
            asked.withLock { $0 = String(decoding: request, as: UTF8.self) }
            return Array(Answers.answer([Answers.unit("a", Answers.thesis, "thesis")]).utf8)
        }
        let reading = try await miner.reading(of: Texts.document(Texts.ferry))
        #expect(reading.lines == ["thesis 1.1"])
        let request = asked.withLock { $0 }
        #expect(request.contains("\"number\": \"4.2\""))
        #expect(request.contains("\"text\": \"\(Answers.health).\""))
        #expect(request.contains("\"title\": \"The Council Must Keep the Winter Ferry\""))
        #expect(request.contains("\"enum\""))
    }

    @Test("hands on what its program throws")
    func throwing() async throws {
        struct Offline: Error {}
        let miner = ExternalMiner { _ in throw Offline() }
        let document = try Texts.document(Texts.ferry)
        await #expect(throws: Offline.self) { try await miner.reading(of: document) }
    }
}

@Suite("A request")
struct MiningRequestTests {
    @Test("is the same every time and holds nothing but title, article and instructions")
    func deterministic() throws {
        let page = "Home | Opinion | Sport\n\n" + Texts.ferry + "\n\nSign up for our newsletter\n"
        let request = MiningRequest(try Texts.document(page))
        #expect(request.json == MiningRequest(try Texts.document(page)).json)
        #expect(request.prompt == MiningRequest(try Texts.document(page)).prompt)
        for text in [request.json, request.prompt] {
            #expect(!text.contains("newsletter"))
            #expect(text.contains("1.2"))
            #expect(text.contains(MiningRequest.instructions.split(separator: "\n")[2]))
        }
        #expect(request.prompt.hasSuffix("\n4.2 \(Answers.health).\n"))
    }

    @Test("its schema names every role, relation and kind of evidence that an answer may use")
    func schema() throws {
        let schema = MiningRequest.schema
        let roles = Statement.Role.decided.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let kinds = Statement.EvidenceKind.allCases.map { "\"\($0.rawValue)\"" }
        #expect(schema.contains("[\(roles)]"))
        #expect(schema.contains("[\(kinds.joined(separator: ", "))]"))
        #expect(schema.contains("[\"supports\", \"attacks\", \"undercuts\", \"restates\"]"))
    }

    @Test("the table of other words leads to nothing that the form does not have")
    func words() {
        for role in Statement.Role.decided {
            #expect(AnswerWords.table.word(role.rawValue.uppercased(), .role) == role.rawValue)
        }
        for kind in Statement.EvidenceKind.allCases {
            #expect(AnswerWords.table.word(kind.rawValue, .kind) == kind.rawValue)
        }
        for (place, known) in [
            (AnswerWords.Place.role, Statement.Role.allCases.map(\.rawValue)),
            (.relation, Relation.Kind.allCases.map(\.rawValue)),
            (.kind, Statement.EvidenceKind.allCases.map(\.rawValue)),
        ] {
            for word in AnswerWords.table.meanings(place) { #expect(known.contains(word)) }
        }
    }
}
