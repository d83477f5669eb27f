import ArgumentModel
import Testing

@testable import Argdown

/// The groups of a map, and labels.
struct MapGroupTests {
    private func map(_ text: String, _ settings: String = "") -> ArgdownMap {
        let front = settings.isEmpty ? "" : "===\n\(settings)\n===\n\n"
        return ArgdownMap(ArgdownModel(ArgdownDocument(front + text)))
    }

    /// The tree of groups and boxes: `One(A Two(B))`.
    private func tree(_ map: ArgdownMap) -> String {
        func text(_ children: [ArgdownMap.Child]) -> String {
            children.map {
                switch $0 {
                case .node(let node): map.nodes[node].title
                case .group(let group):
                    "\(map.groups[group].title)(\(text(map.groups[group].children)))"
                }
            }.joined(separator: " ")
        }
        return text(map.roots)
    }

    static let sections = """
        # One

        [A]: a

        ## Two

        ### Three

        [B]: b
          + [A]

        #### Four {isGroup: false}

        [C]: c
          + [B]
        """

    @Test(
        "The innermost levels are groups, and groups stand in the groups around them",
        arguments: [
            ("", "Three(B C) A"), ("group: {groupDepth: 1}", "B C A".sorted),
            ("group: {groupDepth: 4}", "One(A Two(Three(B C)))"),
            ("group: {groupDepth: 3}", "Two(Three(B C)) A"),
            ("group: {groupDepth: 0}", "A B C"),
        ])
    func depth(_ settings: String, _ expected: String) {
        #expect(tree(map(Self.sections, settings)).sorted == expected.sorted)
    }

    @Test("A closed group takes the arrows of what is in it")
    func closed() {
        let map = map(
            "# G {isClosed: true}\n\n[A]: a\n  + [B]: b\n\n## I\n\n[D]: d\n  - [A]\n\n# H\n\n"
                + "[C]: c\n  + [A]")
        #expect(tree(map) == "G() H(C)")
        #expect(
            map.edges.map { "\(map.title(of: $0.from)) > \(map.title(of: $0.to))" } == ["G > C"])
        #expect(map.edges.map(\.number) == [3])
    }

    @Test("A group that holds only groups is closed, too, save in the compatible reading")
    func closedAncestor() {
        let text = "# G {isClosed: true}\n\n## I\n\n[A]: a\n  + [B]: b"
        #expect(tree(map(text)) == "G()")
        let model = ArgdownModel(ArgdownDocument(text, reading: .compatible))
        #expect(tree(ArgdownMap(model)) == "G(I(A B))")
    }

    @Test("Settings name groups by their titles")
    func named() {
        let text = "# One\n\n[A]: a\n\n# Two\n\n[B]: b\n  + [A]"
        #expect(tree(map(text, "group: {sections: {One: {isGroup: true}}}")) == "One(A) B")
    }

    @Test("Settings replace the groups")
    func regrouped() {
        let settings = """
            group:
              regroup:
                - title: X
                  statements: [A]
                  children:
                    - title: Y
                      statements: [B]
            """
        #expect(tree(map("# One\n\n[A]: a\n  + [B]: b\n  - [C]: c", settings)) == "X(A Y(B)) C")
    }

    @Test(
        "Labels hold what the settings say",
        arguments: [
            ("hide-untitled", "A|a,Untitled 1|-|b,R|-"), ("title", "A|-,Untitled 1|-,R|-"),
            ("text", "-|a,-|b,R|-"), ("none", "-|-,-|-,-|-"),
        ])
    func labels(_ mode: String, _ expected: String) {
        let map = map("[A]: a\n  + b\n  - [R]", "map: {statementLabelMode: \(mode)}")
        let labels = map.nodes.map { "\($0.labelTitle ?? "-")|\($0.labelText ?? "-")" }
        #expect(labels.joined(separator: ",") == expected.replacing("Untitled 1|-|b", with: "-|b"))
    }
}

extension String {
    /// Its characters in order, to compare trees whose branches may stand in any order.
    fileprivate var sorted: String { String(sorted()) }
}
