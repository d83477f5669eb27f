import ArgumentModel
import SourceText
import TestSupport
import Testing

@Suite("A difference of graphs")
struct DifferenceTests {
    @Test("turns any graph into any other, also by way of JSON")
    func exact() throws {
        var graph = try RandomGraph.make(1000)
        for seed in 0..<300 {
            let other = try RandomGraph.make(seed)
            var difference = graph.difference(to: other)
            if seed % 3 == 0 {
                let read = try GraphDifference(json: Array(difference.json.utf8))
                #expect(read == difference, "seed \(seed)")
                difference = read
            }
            try graph.apply(difference)
            #expect(graph == other, "seed \(seed)")
        }
    }

    @Test("of equal graphs is empty, and changes nothing")
    func empty() throws {
        for seed in 0..<50 {
            var graph = try RandomGraph.make(seed)
            let before = graph
            #expect(graph.difference(to: before).isEmpty)
            #expect(graph.difference(to: before).json == "{}\n")
            try graph.apply(graph.difference(to: before))
            #expect(graph == before)
        }
    }

    @Test("of another graph leaves one well-formed, or as it was")
    func foreign() throws {
        var (fits, refusals) = (0, 0)
        for seed in 0..<300 {
            let difference = try RandomGraph.make(seed).difference(to: RandomGraph.make(seed + 1))
            var graph = try RandomGraph.make(seed + 2)
            let before = graph
            do {
                try graph.apply(difference)
                try graph.checkInvariants()
                fits += 1
            } catch is EditError {
                #expect(graph == before)
                refusals += 1
            }
        }
        #expect(fits > 20)
        #expect(refusals > 20)
    }

    @Test("names what changed and nothing else, and no order that reading gives")
    func small() throws {
        var graph = ArgumentGraph()
        let source = graph.add(.init())
        let ids = (1...3).map { (number: Int) in
            graph.add(.claim, "\(number)", at: Passage(source: source, paragraph: number))
        }
        let before = graph
        try graph.reject(ids[1])
        let back = graph.difference(to: before)
        #expect(back.statements.put.map(\.id) == [ids[1]])
        #expect(back.statements.order == nil)
        #expect(back.relations.isEmpty)
        #expect(before.difference(to: graph).statements.removed == [ids[1]])
    }

    @Test("gives no identifier again in another graph")
    func numbers() throws {
        var graph = ArgumentGraph()
        let one = graph.add(.claim, "One")
        let inverse = try graph.apply(.add(.claim, "Two", at: nil))
        let last = graph.add(.claim, "Three")
        try graph.remove(last)
        try graph.apply(inverse)
        #expect(graph.statements.map(\.id) == [one])
        #expect(graph.add(.claim, "Four").rawValue == "s4")
    }

    /// A difference, and where and how it is wrong. `§` marks the place.
    static let faults: [(file: String, message: String)] = [
        ("§[]", "expected an object (a difference of graphs), found a list"),
        ("{§\"colour\": 1}", "a difference of graphs has no field \"colour\"; remove it"),
        (
            "{\"statements\": {§\"add\": []}}",
            "the changes of statements has no field \"add\"; remove it"
        ),
        (
            "{\"groups\": {\"put\": [§{\"id\": \"\", \"title\": \"\"}]}}",
            "an identifier is empty; give one"
        ),
        (
            "{\"sources\": {\"put\": [{\"id\": \"o1\"},\n §{\"id\": \"o1\"}]}}",
            "the identifier o1 stands twice; give one of them another"
        ),
        ("{\"relations\": {\"removed\": [§1]}}", "expected a string, found an integer"),
        ("{\"issued\": §{}}", "this object has no \"from\"; add it"),
        ("{\"title\": {\"to\": §1}}", "expected a string, found an integer"),
    ]

    @Test("that is ill-formed is refused at its place", arguments: faults)
    func located(_ fault: (file: String, message: String)) throws {
        try expectFault(fault.file, fault.message) { try GraphDifference(json: $0) }
    }

    @Test("that does not fit says so")
    func refusals() throws {
        var graph = ArgumentGraph()
        graph.add(.claim, "One")
        let before = graph
        func message(_ json: String) throws -> String {
            let difference = try GraphDifference(json: Array(json.utf8))
            let error = #expect(throws: EditError.self) { try graph.apply(difference) }
            #expect(graph == before)
            return error?.description ?? ""
        }
        let other =
            "the difference was made of a graph with other statements; apply it to that graph"
        #expect(try message(#"{"statements": {"removed": ["s9"]}}"#) == other)
        #expect(try message(#"{"statements": {"order": ["s1", "s1"]}}"#) == other)
        #expect(
            try message(#"{"statements": {"put": [{"id": "s2", "text": "", "kind": "law"}]}}"#)
                == "statement s2 has a kind of evidence but is no evidence; drop the kind")
    }
}

/// Expects an error of that message at the place that `§` marks.
func expectFault(
    _ marked: String, _ message: String, _ read: ([UInt8]) throws -> Any
) throws {
    let before = marked.prefix { $0 != "§" }
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let error = #expect(throws: FormError.self) {
        _ = try read(Array(marked.replacing("§", with: "").utf8))
    }
    #expect(error?.message == message)
    #expect(error?.line == lines.count)
    #expect(error?.column == (lines.last?.count ?? 0) + 1)
}
