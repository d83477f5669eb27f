internal import ArgumentModel

/// What a link says in words: "C3 supports T1", "E1 with E2 supports C1",
/// "C4 undercuts (X3 attacks T1)".
struct LinkTitle {
    private let names: [String]
    private let links: [DiagramLink]
    private let verbs: KindTable<Relation.Kind, String>

    init(_ texts: BoxTexts) {
        names = texts.tree.calls
        links = texts.tree.links
        verbs = KindTable { " \(texts.terms.name($0)) " }
    }

    /// The words.
    func text(_ link: Int) -> String {
        var text = ""
        write(link) { text += $0 }
        return text
    }

    /// Gives the words piece by piece.
    func write(_ number: Int, to write: (String) -> Void) {
        for place in links[number].sources.indices {
            if place > 0 { write(" with ") }
            write(names[links[number].sources[place]])
        }
        write(verbs[links[number].kind])
        switch links[number].target {
        case .box(let box): write(names[box])
        case .link(let next):
            write("(")
            self.write(next, to: write)
            write(")")
        }
    }
}
