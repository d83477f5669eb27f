import Testing

@testable import ArgumentDiagrams

@Suite struct ColorVisionTests {
    private func color(_ text: String) throws -> DiagramColor { try #require(DiagramColor(text)) }

    /// By hand from WCAG 2.2: 0x77 is 0.18447 of the light, (1 + 0.05) / (0.18447 + 0.05) = 4.478.
    @Test(
        "Contrast is that of WCAG",
        arguments: [
            ("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1), ("#777777", "#FFFFFF", 4.478),
            ("#FF0000", "#FFFFFF", 3.998), ("#0000FF", "#FFFFFF", 8.592),
            ("#D55E00", "#FFFFFF", 3.867),
        ])
    func contrast(one: String, other: String, expected: Double) throws {
        let (one, other) = (try color(one), try color(other))
        #expect(abs(one.contrast(with: other) - expected) < 0.002)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    /// The well-known values of the corners of sRGB under D65.
    @Test(
        "CIELAB is that of the CIE",
        arguments: [
            ("#FFFFFF", 100.0, 0.0, 0.0), ("#000000", 0, 0, 0), ("#FF0000", 53.24, 80.09, 67.20),
            ("#00FF00", 87.73, -86.18, 83.18), ("#0000FF", 32.30, 79.19, -107.86),
            ("#808080", 53.59, 0, 0),
        ])
    func lab(text: String, lightness: Double, a: Double, b: Double) throws {
        let lab = ColorLight(try color(text)).lab
        #expect(abs(lab.lightness - lightness) < 0.01)
        #expect(abs(lab.a - a) < 0.01)
        #expect(abs(lab.b - b) < 0.01)
    }

    @Test("Black and white are 100 apart for everybody")
    func blackAndWhite() throws {
        for vision in ColorVision.allCases {
            let difference = try color("#000000").difference(from: color("#FFFFFF"), seenBy: vision)
            #expect(abs(difference - 100) < 0.001, "\(vision)")
        }
    }

    @Test("What is grey is seen as grey by everybody")
    func grey() throws {
        for vision in ColorVision.allCases {
            let seen = vision.seen(ColorLight(try color("#808080")))
            let whole = ColorLight(try color("#808080"))
            #expect(abs(seen.red - whole.red) < 1e-5)
            #expect(abs(seen.green - whole.green) < 1e-5)
            #expect(abs(seen.blue - whole.blue) < 1e-5)
        }
    }

    /// Pure red times the first column of each matrix of Machado, Oliveira and Fernandes.
    @Test("Red is seen as their matrices say")
    func red() throws {
        let red = ColorLight(try color("#FF0000"))
        #expect(ColorVision.protan.seen(red) == ColorLight(0.152286, 0.114503, 0))
        #expect(ColorVision.deutan.seen(red) == ColorLight(0.367322, 0.280085, 0))
        #expect(ColorVision.tritan.seen(red) == ColorLight(1, 0, 0.004733))
    }

    @Test("Blue and vermillion stay apart, blue and purple do not")
    func pairs() throws {
        let (blue, vermillion) = (try color("#0072B2"), try color("#D55E00"))
        let purple = try color("#8A3FA0")
        #expect(abs(blue.difference(from: vermillion, seenBy: .protan) - 91.9) < 0.1)
        #expect(abs(blue.difference(from: vermillion, seenBy: .deutan) - 108.4) < 0.1)
        #expect(abs(blue.difference(from: purple, seenBy: .typical) - 50.3) < 0.1)
        #expect(abs(blue.difference(from: purple, seenBy: .protan) - 12.7) < 0.1)
        #expect(abs(blue.difference(from: purple, seenBy: .deutan) - 8.6) < 0.1)
    }
}
