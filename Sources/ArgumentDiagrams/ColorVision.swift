/// How somebody sees colours.
///
/// The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at severity 1.0; they work on
/// parts of light.
public enum ColorVision: String, Sendable, CaseIterable {
    /// With all three kinds of cones.
    case typical
    /// Without those for long waves: red is dark.
    case protan
    /// Without those for middle waves.
    case deutan
    /// Without those for short waves: blue and green are one.
    case tritan

    /// What part of red, green and blue light each seen part is made of.
    private var rows: [(red: Double, green: Double, blue: Double)] {
        switch self {
        case .typical: [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
        case .protan:
            [
                (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                (-0.003882, -0.048116, 1.051998),
            ]
        case .deutan:
            [
                (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                (-0.011820, 0.042940, 0.968881),
            ]
        case .tritan:
            [
                (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                (0.004733, 0.691367, 0.303900),
            ]
        }
    }

    /// The light that is seen; what no screen could show is cut off.
    func seen(_ light: ColorLight) -> ColorLight {
        let parts = rows.map { row in
            let part = row.red * light.red + row.green * light.green + row.blue * light.blue
            return min(1, max(0, part))
        }
        return ColorLight(parts[0], parts[1], parts[2])
    }
}

extension DiagramColor {
    /// The contrast between two colours as WCAG 2.2 measures it, from 1 to 21.
    ///
    /// ```swift
    /// DiagramColor("black")?.contrast(with: DiagramColor(red: 255, green: 255, blue: 255))  // 21
    /// ```
    public func contrast(with other: DiagramColor) -> Double {
        let one = ColorLight(self).luminance
        let other = ColorLight(other).luminance
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// How far two colours are apart for somebody: the distance in CIELAB (CIE76 Delta E); about
    /// 2 is just seen, 100 lies between black and white.
    public func difference(
        from other: DiagramColor, seenBy vision: ColorVision = .typical
    ) -> Double {
        let one = vision.seen(ColorLight(self)).lab
        let other = vision.seen(ColorLight(other)).lab
        let parts = [one.lightness - other.lightness, one.a - other.a, one.b - other.b]
        return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// Whether it is black, white or a grey.
    var isGrey: Bool { red == green && green == blue }
}
