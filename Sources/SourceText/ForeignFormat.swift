/// A kind of file that holds no plain text, known by its first bytes.
public enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
    case pdf = "PDF"
    case docx = "DOCX"
    case openDocument = "OpenDocument or EPUB"
    case zip = "ZIP"
    case word = "Word (.doc)"
    case rtf = "RTF"
    case html = "HTML"
    case xml = "XML"
    case image = "an image"
    case compressed = "compressed"

    /// What turns such a file into text: a command, `FILE` standing for the file's name.
    public var remedy: String {
        switch self {
        case .pdf: "pdftotext -layout FILE.pdf FILE.txt"
        case .docx: "pandoc -f docx -t plain --wrap=none FILE.docx -o FILE.txt"
        case .openDocument: "pandoc -f odt -t plain --wrap=none FILE.odt -o FILE.txt"
        case .zip: "unzip FILE.zip"
        case .word: "soffice --headless --convert-to txt:Text FILE.doc"
        case .rtf: "pandoc -f rtf -t plain --wrap=none FILE.rtf -o FILE.txt"
        case .html, .xml: "pandoc -f html -t plain --wrap=none FILE.html -o FILE.txt"
        case .image: "tesseract FILE.png FILE"
        case .compressed: "gzip -d FILE.gz"
        }
    }

    /// The format of `bytes`, or `nil` where they may be plain text.
    static func of(_ bytes: [UInt8]) -> ForeignFormat? {
        for (magic, format) in magics where bytes.starts(with: magic) { return format }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
        return markup(bytes)
    }

    private static let magics: [([UInt8], ForeignFormat)] = [
        (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
        ([0xD0, 0xCF, 0x11, 0xE0], .word), ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
        ([0x1F, 0x8B], .compressed), (Array("BZh9".utf8), .compressed),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
    ]

    /// Which archive it is, by the name of its first entry (bytes 26–27 hold its length).
    private static func archive(_ bytes: [UInt8]) -> ForeignFormat {
        guard bytes.count > 30 else { return .zip }
        let end = min(bytes.count, 30 + Int(bytes[26]) + Int(bytes[27]) << 8)
        let name = bytes.text(30..<end)
        if name == "mimetype" { return .openDocument }
        let isWord = name == "[Content_Types].xml" || name.hasPrefix("_rels/")
        return isWord || name.hasPrefix("word/") ? .docx : .zip
    }

    private static let tags: [(String, ForeignFormat)] = [
        ("<!doctype html", .html), ("<html", .html), ("<head>", .html), ("<body", .html),
        ("<meta ", .html), ("<div", .html), ("<article", .html), ("<section", .html),
        ("<p>", .html), ("<p ", .html), ("<h1", .html), ("<script", .html), ("<style", .html),
        ("<table", .html), ("<span", .html), ("<main", .html), ("<!--", .html),
        ("<?xml", .xml), ("<!doctype", .xml), ("<svg", .xml), ("<rss", .xml), ("<feed", .xml),
    ]

    /// Markup opens with one of a few tags, after blanks and a byte order mark.
    private static func markup(_ bytes: [UInt8]) -> ForeignFormat? {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let opening = body.drop { $0 <= 0x20 }.prefix(16).map { byte in
            (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        guard opening.first == UInt8(ascii: "<") else { return nil }
        return tags.first { opening.starts(with: $0.0.utf8) }?.1
    }
}
