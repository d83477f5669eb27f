package import ArgumentModel
internal import SourceText

/// Texts that break what writes them carelessly.
package enum Hostile {
    package static let texts: [String] = [
        "", " ", "\u{0}", "a\u{0}b", "\u{1}\u{8}\u{1B}[31mred", "tab\tand\nnewline\r\nand\u{85}",
        "\\", "\\N \\G \\E \\T \\L \\l \\r \\n", "ends with a backslash\\", "\"quoted\" \"",
        "a\" ]; evil [label=\"x", "<b>bold</b>", "<<b>html</b>>", "<script>alert(1)</script>",
        "]]>", "<!-- comment --> --", "&amp; &lt; &#65; &nbsp; & &unknown;", "AT&T",
        "\u{202E}right to left\u{202C}", "\u{2066}isolated", "e\u{301}\u{FE0F}", "\u{FEFF}bom",
        "\u{FFFE}\u{FFFF}", "\u{EFFF}private", "emoji 👩‍👩‍👧‍👦 🏳️‍🌈", "中文字符没有空格的长句子", "עברית ועוד",
        "javascript:alert(1)", "{a|b|<c> d}", "%s %n %3", "`$(id)` ${HOME}", "'single' ‘curly",
        "“open", "close”", "( open", "close )", "—", "… …", "10,000 1.5% 3% 4% 5% 6% 7% 8% 9%",
        String(repeating: "x", count: 100_000), String(repeating: "no 5 ", count: 20_000),
        String(repeating: "\"", count: 1000), String(repeating: "\\", count: 1001),
    ]

    /// One text of a megabyte.
    package static let large = String(repeating: "a wide load ", count: 87_400)

    /// Every text as a statement, as a title, as an identifier's owner, in one chain.
    package static func graph() throws -> ArgumentGraph {
        var graph = ArgumentGraph()
        graph.title = texts.prefix(30).joined(separator: " ")
        var citation = Citation()
        citation.author = "\"<&\\N>\u{0}]]>"
        let source = graph.add(citation)
        let thesis = graph.add(.thesis, "all texts are safe")
        for (number, text) in texts.enumerated() {
            let passage = Passage(
                source: source, paragraph: number + 1, sentence: 1, quotation: text)
            let id = graph.add(number % 2 == 0 ? .claim : .evidence, text, at: passage)
            if number % 3 == 0 { try graph.update(id) { $0.title = text } }
            try graph.relate(id, .supports, thesis)
        }
        return graph
    }
}
