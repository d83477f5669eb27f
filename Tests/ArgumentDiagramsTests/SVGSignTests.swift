@testable import ArgumentDiagrams
import Testing

/// Where the signs of lines stand.
@Suite struct SVGSignTests {
    /// A line with the sign where Graphviz puts it, far from the line.
    private func finished(path: String, text: String, at place: (x: Int, y: Int)) throws -> String {
        let diagram = try Samples.ferry.diagram()
        let id = try #require(diagram.edgeIDs.first)
        let svg = """
            <svg viewBox="0 0 10 8"><g id="argument" class="graph">
            <g id="\(id)" class="edge supports"><title>x</title>
            <path fill="none" stroke="#0072b2" d="\(path)"/>
            <text text-anchor="middle" x="\(place.x)" y="\(place.y)" fill="#0072b2">\(text)</text>
            </g></g></svg>
            """
        return String(decoding: diagram.finished(svg: Array(svg.utf8)), as: UTF8.self)
    }

    private func ring(_ svg: String) throws -> (x: Double, y: Double) {
        let found = try #require(
            svg.firstMatch(of: /<ellipse class="sign"[^>]* cx="([-\d.]+)" cy="([-\d.]+)"/))
        return (try #require(Double(found.1)), try #require(Double(found.2)))
    }

    @Test("A sign stands in a ring on its line, near the end at which Graphviz put it")
    func onTheLine() throws {
        let straight = "M0,-50C30,-50 70,-50 100,-50"
        let atEnd = try finished(path: straight, text: "+", at: (88, -70))
        #expect(try ring(atEnd) == (89, -50))
        #expect(atEnd.contains(/x="89" y="-45.92"[^>]*>\+<\/text>/))
        #expect(try ring(finished(path: straight, text: "+", at: (8, -70))) == (11, -50))
    }

    @Test("On a line that bends, the sign goes with the bend")
    func bent() throws {
        let bent = "M170,-630C170,-642 172,-698 187,-698"
        let middle = try ring(finished(path: bent, text: "−", at: (172, -707)))
        #expect(abs(middle.x - 178) < 2 && abs(middle.y + 692) < 2, "\(middle)")
    }

    @Test("Where the line is too short for a sign, it stands beside its head, on the same side")
    func shortLine() throws {
        let short = "M180,-628C182,-628 185,-628 187,-628"
        #expect(try ring(finished(path: short, text: "×", at: (177, -641))) == (180, -636))
        #expect(try ring(finished(path: short, text: "×", at: (177, -615))) == (180, -620))
    }

    @Test("A longer text stands beside its line without a ring")
    func words() throws {
        let svg = try finished(path: "M0,-50C30,-50 70,-50 100,-50", text: "+ 0.45", at: (80, -70))
        #expect(!svg.contains("class=\"sign\""))
        #expect(svg.contains(/y="-5[0-9.]+"[^>]*>\+ 0.45<\/text>/), "\(svg)")
    }

    @Test("A path or a place that is no number leaves the sign as it is")
    func tolerant() throws {
        let svg = try finished(path: "Mx", text: "+", at: (8, -70))
        #expect(svg.contains("x=\"8\" y=\"-70\" fill=\"#0072b2\">+</text>"))
        #expect(!svg.contains("class=\"sign\""))
    }

    @Test("On dark screens rings are filled with the dark ground")
    func dark() throws {
        let svg = try finished(path: "M0,0C1,0 2,0 30,0", text: "+", at: (29, -9))
        #expect(svg.contains(".sign{fill:\(DiagramTheme().darkGround)}"))
    }
}
