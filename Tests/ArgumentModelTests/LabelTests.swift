import ArgumentModel
import Testing

@Suite("What statements are called")
struct LabelTests {
    @Test("one whose number another has as its title gets a free number, not a suffix")
    func numbers() throws {
        var graph = ArgumentGraph()
        let first = graph.add(.claim, "One.")
        let second = graph.add(.claim, "Two.")
        let third = graph.add(.claim, "Three.")
        try graph.update(first) { $0.title = "C2" }
        try graph.update(third) { $0.title = "The third of them" }
        #expect(graph.labels[first] == "C2")
        #expect(graph.labels[second] == "C4")
        #expect(graph.labels[third] == "C3")
    }
}
