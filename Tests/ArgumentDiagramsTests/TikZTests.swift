import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentDiagrams

@Suite("A picture as TikZ")
struct TikZTests {
    @Test(
        "Nothing in a text is a command",
        arguments: [
            ("50% of $3 & #1", "50\\% of \\$3 \\& \\#1"),
            ("a_b^c~d", "a\\_b\\textasciicircum{}c\\textasciitilde{}d"),
            ("\\input{/etc/passwd}", "\\textbackslash{}input\\{/etc/passwd\\}"),
            ("a--b", "a-{}-b"), ("<<x>>", "<{}<x>{}>"), ("two\nlines", "two lines"),
            ("\u{0}a\u{1B}[31m", "a{[}31m"), ("a − b", "a \\textminus{} b"),
            ("é “q” …", "é “q” …"), ("中", "\\argumentchar{4E2D}"),
            ("\u{202E}x", "\\argumentchar{202E}x"),
        ])
    func escapes(_ text: String, _ written: String) {
        #expect(LaTeXText.escaped(text) == written)
    }

    @Test("Braces of hostile texts stay in balance, and nothing but known commands is written")
    func balance() {
        let known = Set(
            LaTeXText.commands.values.flatMap { $0.matches(of: /\\[a-zA-Z]+/).map { String($0.0) } }
                + ["\\argumentchar"])
        for text in Hostile.texts {
            let written = LaTeXText.escaped(text)
            var depth = 0
            let bare = written.replacing("\\{", with: "").replacing("\\}", with: "")
            for byte in bare.utf8 {
                depth += byte == UInt8(ascii: "{") ? 1 : byte == UInt8(ascii: "}") ? -1 : 0
                #expect(depth >= 0)
            }
            #expect(depth == 0, "\(text.prefix(80))")
            let commands = written.matches(of: /\\[a-zA-Z]+/).map { String($0.0) }
            #expect(Set(commands).isSubset(of: known), "\(text.prefix(80))")
        }
    }

    @Test("Shapes, lines of labels and places come from the SVG; kinds have a style each")
    func drawing() {
        let svg = """
            <svg width="20pt" height="10pt" viewBox="0.00 0.00 120.00 60.00">
            <g id="argument" class="graph" transform="scale(1 1) rotate(0) translate(4 56)">
            <polygon fill="white" stroke="none" points="-4,4 -4,-56 116,-56 116,4"/>
            <g id="statement_s1" class="node claim"><title>C1, claim</title>
            <polygon fill="#eaf3fa" stroke="#2f5d80" stroke-width="1.1" points="0,0 50,0 50,-20 0,0"/>
            <text text-anchor="start" x="8" y="-14" font-size="10.00" font-weight="bold">C1 &#45; 5%</text>
            <text text-anchor="start" x="8" y="-3" font-size="10.00">Ships &amp; tides</text>
            </g>
            <g id="relation_r1" class="edge attacks">
            <path fill="none" stroke="#d55e00" stroke-width="1.6" stroke-dasharray="5,2" \
            d="M60,-10C65,-10 70,-10 80,-10"/></g></g></svg>
            """
        let text = ArgumentGraph().diagram().tikz(finishedSVG: Array(svg.utf8))
        #expect(text.contains("paperwidth=121bp,paperheight=61bp"))
        #expect(text.contains("\\useasboundingbox (-4,-56) rectangle (116,4);"))
        #expect(text.contains("\\path[argument claim] (0,0) -- (50,0) -- (50,-20) -- cycle;"))
        #expect(
            text.contains(
                "argument claim/.style={fill=argumentEAF3FA,draw=argument2F5D80,line width=1.1bp}"))
        #expect(
            text.contains("at (8,-3) {\\textbf{C1 - 5\\%}\\\\Ships \\& tides};"))
        #expect(
            text.contains(
                "\\path[argument attacks] (60,-10) .. controls (65,-10) and (70,-10) .. (80,-10);"))
        #expect(text.contains("dash pattern=on 5bp off 2bp"))
        #expect(!text.contains("-56) -- (116"))
    }

    @Test(
        "References in XML are read, and what is none stays",
        arguments: [
            ("a &amp; b", "a & b"), ("&#45;&#x2D;", "--"), ("&lt;b&gt;&quot;&apos;", "<b>\"'"),
            ("& &unknown; &#xD800;", "& &unknown; &#xD800;"), ("plain", "plain"), ("&", "&"),
        ])
    func references(_ text: String, _ read: String) {
        #expect(XMLText.unescaped(text) == read)
    }
}
