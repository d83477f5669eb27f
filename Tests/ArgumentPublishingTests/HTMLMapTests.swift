import ArgumentDiagrams
import ArgumentModel
import Foundation
import SourceText
import Testing

@testable import ArgumentPublishing

@Suite("A picture on paper")
struct PaperTests {
    @Test(
        "it stands, lies, or is an overview beside the outline, as its text can be read",
        arguments: [
            ((500, 400), "paper-upright"), ((720, 900), "paper-upright"),
            ((1000, 500), "paper-lying"), ((1201, 1083), "paper-overview"),
        ])
    func paper(size: (Int, Int), name: String) {
        let svg = "<svg width=\"\(size.0)pt\" height=\"\(size.1)pt\" viewBox=\"0 0 1 1\"></svg>"
        let paper = HTMLPicture(Array(svg.utf8)).paper
        #expect(paper.rawValue == name)
        #expect(paper.note.contains("outline") == (name == "paper-overview"))
    }
}

/// A small op-ed with its graph, and the page of its map.
private struct Mapped {
    static let article = """
        The city must keep its night buses. Three in four riders go to work, a count says.
        Nobody asked the drivers about it.

        The board says that it costs too much; the figures were audited last year.
        """

    let document: Document
    var graph: ArgumentGraph

    init() throws {
        document = try Document(pasted: Mapped.article)
        graph = ArgumentGraph()
        let source = graph.add(document)
        let texts: [(String, Statement.Role)] = [
            ("The city must keep its night buses", .thesis),
            ("Three in four riders go to work, a count says", .evidence),
            ("it costs too much", .counterclaim), ("the figures were audited last year", .evidence),
        ]
        for (text, role) in texts { try add(text, role, source) }
        let ids = graph.statements.map(\.id)
        try graph.relate(ids[1], .supports, ids[0])
        try graph.relate(ids[2], .attacks, ids[0])
        try graph.relate(ids[3], .supports, ids[2])
    }

    private mutating func add(_ text: String, _ role: Statement.Role, _ source: Source.ID) throws {
        let start = try #require(Array(document.bytes).firstRange(of: Array(text.utf8))).lowerBound
        let range = SourceRange(start, start + text.utf8.count)
        let paragraph = try #require(document.paragraphs.first { $0.range.contains(range) })
        let passage = Passage(
            source: source, range: range, paragraph: paragraph.number, sentence: 1, quotation: text)
        _ = graph.add(role, text, at: passage)
    }

    /// A picture in place of one by Graphviz.
    func map(_ carried: CarriedText = .quoted) -> HTMLMap {
        let shown = carried.graph(graph, of: document)
        let diagram = shown.diagram(style: .report)
        let svg = """
            <?xml version="1.0"?>
            <svg width="10pt" height="10pt" viewBox="0 0 10 10" role="img" style="max-width:100%">
            <title>a</title><style>text{fill:red}</style><g class="graph"/></svg>
            """
        var map = HTMLMap(of: graph, drawn: diagram, as: Array(svg.utf8))
        map.document = document
        map.carriedText = carried
        return map
    }
}

extension String {
    /// What elements hold that begin with this tag.
    fileprivate func contents(of tag: String, to end: String) -> [String] {
        components(separatedBy: tag).dropFirst().map { $0.components(separatedBy: end)[0] }
    }
}

@Suite("The map to explore")
struct HTMLMapTests {
    private func data(_ page: String) throws -> [String: Any] {
        let text = try #require(
            page.contents(of: "id=\"data\">", to: "</script>").first)
        return try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("Base64 of SHA-256 is that of the standards")
    func hashes() {
        // FIPS 180-4's digests of "" and "abc", as Base64.
        #expect(
            ContentPolicy.hash(of: "") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(
            ContentPolicy.hash(of: "abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    }

    @Test("the policy names the hash of each script and style that is in the page, and no more")
    func policy() throws {
        let page = try Mapped().map().text
        let policy = try #require(
            page.contents(of: "Content-Security-Policy\" content=\"", to: "\"").first
        ).replacing("&#39;", with: "'")
        let scripts = page.contents(of: "<script>", to: "</script>")
        let styles = page.contents(of: "<style>", to: "</style>")
        #expect(scripts.count == 1 && styles.count == 2)
        for text in scripts + styles {
            #expect(policy.contains("'sha256-\(ContentPolicy.hash(of: text))'"))
        }
        #expect(policy.components(separatedBy: "sha256-").count == 4)
        #expect(policy.contains("default-src 'none'") && policy.contains("connect-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(!page.contains(" style=\""))
    }

    @Test("the page without the graph's data is at most 150 kB")
    func size() throws {
        let empty = ArgumentGraph()
        let map = HTMLMap(of: empty, drawn: empty.diagram(), as: Array("<svg></svg>".utf8))
        #expect(map.text.utf8.count <= 150_000, "\(map.text.utf8.count) bytes")
        #expect(map.text.utf8.count > 50_000)
    }

    @Test("without a script: picture, outline under labels, passages as anchors")
    func plain() throws {
        let page = try Mapped().map().text
        #expect(page.contains("<svg width=\"10pt\" height=\"10pt\" viewBox"))
        #expect(page.contains("<li id=\"T1\"><a href=\"#passage-s1\">T1</a>"))
        #expect(page.contains("<li id=\"E2\"><a href=\"#passage-s4\">E2</a>"))
        #expect(
            page.contains(
                """
                data-statements="s1" id="passage-s1" data-label="T1">\
                The city must keep its night buses</span>. <span
                """))
        #expect(page.matches(of: #/<li[ >]/#).count == 4)
        #expect(page.matches(of: #/<\/li>/#).count == 4)
    }

    @Test("quoted carries the passages, full the article, none neither")
    func carried() throws {
        let mapped = try Mapped()
        let unquoted = "Nobody asked the drivers"
        let quoted = mapped.map(.quoted).text
        #expect(!quoted.contains(unquoted) && quoted.contains("Three in four riders"))
        #expect(quoted.contains("27 of the article’s 37 words"))
        let full = mapped.map(.full).text
        #expect(full.contains(unquoted) && full.contains("37 of the article’s 37 words"))
        #expect(full.contains("<p class=\"paragraph\" data-number=\"2\" dir=\"auto\">"))
        let none = mapped.map(.none).text
        #expect(!none.contains("passage-s1") && !none.contains("\"quotation\":"))
        let passages = try #require(data(none)["statements"] as? [[String: Any]]).compactMap {
            ($0["passages"] as? [[String: Any]])?.first
        }
        #expect(passages.count == 4 && passages.allSatisfy { $0["digest"] is String })
    }

    @Test("none quotes nothing of what was rejected either")
    func rejected() throws {
        var graph = try Mapped().graph
        try graph.apply(.reject("s4"))
        #expect(graph.rejected.passages.compactMap(\.quotation).count == 1)
        let bare = CarriedText.none.graph(graph, of: nil)
        #expect(bare.rejected.passages.count == 1)
        #expect(bare.rejected.passages.allSatisfy { $0.quotation == nil && $0.digest != nil })
    }

    @Test("the same graph gives the same bytes")
    func deterministic() throws {
        #expect(try Mapped().map().text == Mapped().map().text)
    }

    static let hostileWords = [
        "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "]]> --> <!--",
        "\u{2028}\u{2029}", "\u{202E}reversed", "\" onload=\"x", "{{data}} {{script}}",
        "a\u{0}b\u{8}",
        "</style></title></svg>", "'; --", "&lt;b&gt;",
    ]

    @Test("hostile words stay words", arguments: HTMLMapTests.hostileWords)
    func hostile(_ words: String) throws {
        var mapped = try Mapped()
        mapped.graph.title = words
        let first = try #require(mapped.graph.statements.first).id
        try mapped.graph.reword(first, as: words)
        let plain = try Mapped().map().text
        let page = mapped.map().text
        for tag in ["<script", "</script", "<img", "<style", "</style", "<svg", "</title", "<!--"] {
            #expect(
                page.components(separatedBy: tag).count
                    == plain.components(separatedBy: tag).count, "\(tag)")
        }
        let found = try data(page)
        #expect(found["title"] as? String == words)
        let statements = try #require(found["statements"] as? [[String: Any]])
        #expect(statements.contains { $0["text"] as? String == words })
    }

    @Test("passages that overlap are cut where they begin and end, and the text stays whole")
    func overlap() throws {
        var mapped = try Mapped()
        let source = try #require(mapped.graph.sources.first).id
        let words = "night buses. Three in four"
        let start = try #require(mapped.document.bytes.firstRange(of: Array(words.utf8))).lowerBound
        let passage = Passage(
            source: source, range: SourceRange(start, start + words.utf8.count), paragraph: 1,
            sentence: 1, quotation: words)
        let id = mapped.graph.add(.claim, words, at: passage)
        let page = mapped.map().text
        let spans = page.contents(of: "<span class=\"passage", to: "</span>")
        let own = spans.filter {
            $0.contents(of: "data-statements=\"", to: "\"")[0].split(separator: " ")
                .contains(Substring(id.rawValue))
        }
        let text = own.map { $0.components(separatedBy: ">")[1] }
        #expect(text == ["night buses", ". ", "Three in four"])
    }
}

@Suite("One script of many modules")
struct ScriptBundleTests {
    private let text = ScriptBundle("explore/app.js").text

    @Test("no import and no export is left")
    func bare() {
        #expect(!text.contains("\nimport ") && !text.contains("\nexport "))
        #expect(!text.contains("</script") && !text.contains("<!--"))
    }

    @Test("each module stands once, behind those that it needs")
    func order() {
        let starts = text.matches(of: #/\nmodules\["([a-z/.]+)"\] = /#).map { String($0.1) }
        #expect(starts.count == Set(starts).count && starts.last == "explore/app.js")
        var known: Set<String> = []
        for line in text.split(separator: "\n") {
            if let made = line.firstMatch(of: #/^modules\["(.+)"\] = /#) {
                known.insert(String(made.1))
            }
            if let used = line.firstMatch(of: #/^const .* = modules\["(.+)"\];$/#) {
                #expect(known.contains(String(used.1)), "\(line)")
            }
        }
    }

    @Test("nothing that people write is ever made markup")
    func noMarkup() {
        for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            #expect(!text.contains(sink))
        }
    }
}
