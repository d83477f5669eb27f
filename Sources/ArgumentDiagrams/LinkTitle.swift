/// What a link says in words: "C3 supports T1", "E1 with E2 supports C1",
/// "C4 undercuts (X3 attacks T1)".
struct LinkTitle {
    let texts: BoxTexts

    /// The words.
    func text(_ link: Int) -> String {
        var text = ""
        write(link) { text += $0 }
        return text
    }

    /// Gives the words piece by piece.
    func write(_ number: Int, to write: (String) -> Void) {
        let link = texts.tree.links[number]
        for (place, source) in link.sources.enumerated() {
            if place > 0 { write(" with ") }
            write(texts.names[source])
        }
        write(" ")
        write(texts.terms.name(link.kind))
        write(" ")
        switch link.target {
        case .box(let box): write(texts.names[box])
        case .link(let next):
            write("(")
            self.write(next, to: write)
            write(")")
        }
    }
}
