/// What a character does in running text.
extension Unicode.Scalar {
    /// White space of any kind, line breaks included.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680: true
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A character that takes no room and means nothing: zero-width space, word joiner, BOM.
    var isInvisible: Bool { value == 0x200B || value == 0x2060 || value == 0xFEFF }

    /// Blank or invisible: what is trimmed from both ends of a line.
    var isSpacing: Bool { isBlank || isInvisible }

    /// A letter of any script.
    var isLetter: Bool {
        value < 0x80 ? isASCIILetter : properties.isAlphabetic
    }

    /// `A`…`Z` or `a`…`z`.
    var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) }

    /// `0`…`9`.
    var isDigit: Bool { (0x30...0x39).contains(value) }

    /// A letter or a figure of any script.
    var isWordly: Bool {
        value < 0x80
            ? isASCIILetter || isDigit : properties.isAlphabetic || properties.numericType != nil
    }

    /// A capital letter.
    var isCapital: Bool {
        value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
    }

    /// A small letter.
    var isSmall: Bool {
        value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
    }

    /// A mark that may close a quotation, a bracket or an emphasis.
    var isCloser: Bool {
        switch self {
        case "\"", "'", ")", "]", "}", "*", "_", "”", "’", "»", "›", "」", "』": true
        default: false
        }
    }

    /// A mark that may open a quotation, a bracket or an emphasis.
    var isOpener: Bool {
        switch self {
        case "\"", "'", "(", "[", "{", "*", "_", "“", "‘", "«", "‹", "„", "‚", "¿", "¡", "「": true
        default: false
        }
    }

    /// A quotation mark that closes, curly or straight.
    var isClosingQuote: Bool {
        switch self {
        case "\"", "'", "”", "’", "»", "›", "」", "』": true
        default: false
        }
    }

    /// A mark that ends a sentence.
    var isTerminal: Bool {
        switch self {
        case ".", "!", "?", "…", "‽", "。", "！", "？", "؟", "۔": true
        default: false
        }
    }

    /// A dash longer than a hyphen.
    var isDash: Bool {
        switch value {
        case 0x2012...0x2015, 0x2500, 0x2501: true
        default: false
        }
    }

    /// A hyphen: `-`, the typographic hyphen or the soft one.
    var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0xAD }
}
