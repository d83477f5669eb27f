internal import ArgumentModel

/// What of a theme somebody could not read, see or tell apart.
///
/// The bounds are those of WCAG 2.2 for contrast (1.4.3 and 1.4.11), and a distance of 20 in
/// CIELAB for colours that have to be told apart.
public struct ThemeFault: Sendable, Hashable, CustomStringConvertible {
    /// The contrast that text needs on its box.
    public static let textContrast = 4.5
    /// The contrast that lines need on what they are drawn on.
    public static let lineContrast = 3.0
    /// The distance of two colours that mean different things.
    public static let leastDifference = 20.0

    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// Text is too pale for what it stands on.
        case text
        /// A line is too pale for what it is drawn on.
        case line
        /// Two kinds of line have one colour for somebody.
        case alike(ColorVision)
        /// Two kinds of line of a grey theme have the same stroke and arrowhead.
        case sameForm
        /// A colour of a grey theme is none of the greys.
        case notGrey
    }

    /// What is wrong.
    public let kind: Kind
    /// The two that do not go together, by their places in the theme, such as `boxes.claim.text`.
    public let paths: [String]
    /// What they are: colours, or stroke and arrowhead.
    public let values: [String]
    /// The figure that they have.
    public let measured: Double
    /// Whether it is so on dark screens only.
    public let isDark: Bool

    /// The figure that they need.
    public var needed: Double {
        switch kind {
        case .text: ThemeFault.textContrast
        case .line: ThemeFault.lineContrast
        case .alike: ThemeFault.leastDifference
        case .sameForm, .notGrey: 0
        }
    }

    /// The measured figure, rounded down: what fails is not to look as if it did not.
    private var shown: String {
        Decimal.text((measured * 100).rounded(.down) / 100, places: 2)
    }

    /// The pair, both figures and the way out.
    public var description: String {
        let pair = zip(paths, values).map { "\($0) (\($1))" }.joined(separator: " and ")
        let place = isDark ? " on dark screens" : ""
        switch kind {
        case .text, .line:
            return "the contrast of \(pair)\(place) is \(shown):1 and "
                + "needs to be \(Decimal.text(needed, places: 1)):1; make one lighter or darker"
        case .alike(let vision):
            return "\(pair) are \(shown) apart\(place) for "
                + "\(vision.rawValue) vision (CIE76) and need to be \(Int(needed)); make one of "
                + "them lighter or darker"
        case .sameForm:
            return "\(pair) look the same in grey; give one of them another stroke or arrow"
        case .notGrey:
            return "\(pair) is no grey; change it, or write \"grey\": false"
        }
    }
}
