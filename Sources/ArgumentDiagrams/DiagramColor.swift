/// A colour that a diagram may be given: nothing but a colour can be written as one.
///
/// ```swift
/// DiagramColor("#f0c")?.hexadecimal       // "#FF00CC"
/// DiagramColor("gold")?.hexadecimal       // "#FFD700"
/// DiagramColor("red\" URL=\"x")           // nil
/// ```
public struct DiagramColor: Sendable, Hashable {
    /// Its part of red light.
    public let red: UInt8
    /// Its part of green light.
    public let green: UInt8
    /// Its part of blue light.
    public let blue: UInt8

    /// The colour of three parts of light.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour of a text: `#rgb`, `#rrggbb`, or one of the common names of CSS, in capitals or
    /// not; `nil` where it is none of these.
    public init?(_ text: String) {
        guard text.utf8.count <= DiagramColor.longestText else { return nil }
        let digits = DiagramColor.names[text.lowercased()] ?? text
        guard digits.utf8.first == UInt8(ascii: "#") else { return nil }
        var values = digits.utf8.dropFirst().map(DiagramColor.value)
        if values.count == 3 { values = values.flatMap { [$0, $0] } }
        let known = values.compactMap(\.self)
        guard known.count == 6, values.count == 6 else { return nil }
        self.init(
            red: known[0] << 4 | known[1], green: known[2] << 4 | known[3],
            blue: known[4] << 4 | known[5])
    }

    /// The colour as DOT, SVG and CSS write it: `#FF00CC`.
    public var hexadecimal: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(part, radix: 16, uppercase: true)
                return part < 16 ? "0" + digits : digits
            }.joined()
    }

    /// Black or white, whichever is easier to read on this colour.
    public var textColor: DiagramColor {
        ColorLight(self).luminance > 0.179 ? .black : .white
    }

    static let black = DiagramColor(red: 0x1A, green: 0x1A, blue: 0x1A)
    static let white = DiagramColor(red: 255, green: 255, blue: 255)

    /// The class by which a style sheet finds what has this colour.
    var className: String { "color_" + hexadecimal.dropFirst().lowercased() }

    private static let longestText = 20

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }

    /// The names of CSS 2, and those of the later ones that people use for boxes.
    private static let names: [String: String] = [
        "black": "#000000", "silver": "#C0C0C0", "gray": "#808080", "grey": "#808080",
        "white": "#FFFFFF", "maroon": "#800000", "red": "#FF0000", "purple": "#800080",
        "fuchsia": "#FF00FF", "magenta": "#FF00FF", "green": "#008000", "lime": "#00FF00",
        "olive": "#808000", "yellow": "#FFFF00", "navy": "#000080", "blue": "#0000FF",
        "teal": "#008080", "aqua": "#00FFFF", "cyan": "#00FFFF", "orange": "#FFA500",
        "brown": "#A52A2A", "coral": "#FF7F50", "crimson": "#DC143C", "gold": "#FFD700",
        "indigo": "#4B0082", "khaki": "#F0E68C", "lavender": "#E6E6FA", "pink": "#FFC0CB",
        "plum": "#DDA0DD", "salmon": "#FA8072", "tan": "#D2B48C", "tomato": "#FF6347",
        "turquoise": "#40E0D0", "violet": "#EE82EE", "wheat": "#F5DEB3", "beige": "#F5F5DC",
        "darkblue": "#00008B", "darkgreen": "#006400", "darkred": "#8B0000",
        "darkorange": "#FF8C00", "lightblue": "#ADD8E6", "lightgreen": "#90EE90",
        "lightgray": "#D3D3D3", "lightgrey": "#D3D3D3", "lightpink": "#FFB6C1",
        "lightyellow": "#FFFFE0", "skyblue": "#87CEEB", "steelblue": "#4682B4",
    ]
}
