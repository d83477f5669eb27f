/// A colour as parts of light, from 0 to 1 each: what eyes add up, unlike the numbers of sRGB.
struct ColorLight: Sendable, Hashable {
    var red: Double
    var green: Double
    var blue: Double

    init(_ red: Double, _ green: Double, _ blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The light of a colour of sRGB (IEC 61966-2-1).
    init(_ color: DiagramColor) {
        self.init(
            ColorLight.part(color.red), ColorLight.part(color.green), ColorLight.part(color.blue))
    }

    private static func part(_ byte: UInt8) -> Double {
        let value = Double(byte) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        return base * base * root(base * base, 5)
    }

    /// The relative luminance of WCAG 2.2, from 0 to 1.
    var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

    /// The colour in CIELAB (CIE 15) under the white D65.
    var lab: (lightness: Double, a: Double, b: Double) {
        let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
        let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
        let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
        let (fx, fy, fz) = (ColorLight.bend(x), ColorLight.bend(y), ColorLight.bend(z))
        return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
    }

    /// The cube root, straight near zero.
    private static func bend(_ value: Double) -> Double {
        value > 216 / 24389 ? root(value, 3) : (24389 / 27 * value + 16) / 116
    }

    /// The root of a number from 0 to about 1 by Newton's method: the same on any machine.
    private static func root(_ value: Double, _ degree: Int) -> Double {
        guard value > 0 else { return 0 }
        var guess = 1.0
        for _ in 0..<60 {
            var power = guess
            for _ in 2..<degree { power *= guess }
            let next = guess + (value / power - guess) / Double(degree)
            if (next - guess).magnitude < 1e-14 { return next }
            guess = next
        }
        return guess
    }
}
