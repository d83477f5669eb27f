import ArgumentModel
import Testing

@testable import Argdown

/// The arrows of a map.
struct MapEdgeTests {
    private func edges(_ text: String, _ settings: String = "") -> [String] {
        let front = settings.isEmpty ? "" : "===\n\(settings)\n===\n\n"
        let map = ArgdownMap(ArgdownModel(ArgdownDocument(front + text)))
        return map.edges.map {
            "\(map.title(of: $0.from)) \($0.kind.rawValue) \(map.title(of: $0.to))"
        }
    }

    static let structures = """
        <A>

        (1) p
        ----
        (2) q
          -> r

        <B>

        (1) s
          <- [X]: x
        ----
        (2) t
        """

    @Test("What a statement outside the map does, its arguments do")
    func projection() {
        #expect(edges(Self.structures) == ["A attack Untitled 3", "X attack B"])
    }

    @Test("What excludes each other makes arguments attack each other's premises")
    func symmetric() {
        let text = """
            <A>

            (1) p
            ----
            (2) [Q]: q
              >< [R]: r

            <B>

            (1) [R]
            ----
            (2) s

            <C>

            (1) t
            ----
            (2) [R]

            <D>

            (1) [Q]
            ----
            (2) u
            """
        #expect(edges(text).first == "Q contradictory R")
        #expect(
            edges(text, "selection: {excludeStatements: [Q, R]}") == [
                "A attack B", "C attack D", "A support D", "C support B",
            ])
    }

    @Test("Conclusions and premises make arrows of their own")
    func implicit() {
        let text = """
            <A>

            (1) [P]: p
            ----
            (2) [Q]: q

            <B>

            (1) [Q]
            ----
            (2) [R]: r
            """
        #expect(edges(text) == ["A support Q", "B support R", "P support A", "Q support B"])
        #expect(
            edges(text, "selection: {excludeStatements: [Q]}")
                == ["A support B", "B support R", "P support A"])
    }

    @Test("In strict mode statements entail and exclude, arguments support and attack")
    func strict() {
        #expect(
            edges("[A]: a\n  + [B]: b\n  - [C]: c\n  - <D>: d", "model: {mode: strict}")
                == ["B entails A", "C contrary A", "D attack A"])
    }

    @Test("An exploded argument is as many boxes as it has inferences")
    func exploded() {
        let text = "<A>\n\n(1) p\n----\n(2) q\n(3) s\n----\n(4) r"
        #expect(edges(text, "model: {explodeArguments: true}") == ["A - 1 support A - 2"])
    }

    @Test("An attack on an argument that its premise already bears is shown once")
    func redundant() {
        let text = "[S]: s\n  -> <A>\n  -> [P]: p\n\n<A>\n\n(1) [P]\n----\n(2) c"
        #expect(edges(text) == ["S attack P", "P support A"])
    }
}
