extension PageSize {
    /// Reads the extent from the head of a picture; `nil` where it is no picture of that form.
    init?(of picture: [UInt8], _ format: RenderFormat, dotsPerInch: Double) {
        let extent =
            switch format {
            case .svg: Self.markup(picture)
            case .pdf: Self.mediaBox(picture)
            case .png: Self.pixels(picture).map { $0 * 72 / dotsPerInch }
            }
        guard extent.count == 2 else { return nil }
        self.init(width: extent[0], height: extent[1])
    }

    /// `width` and `height` of the root element.
    private static func markup(_ picture: [UInt8]) -> [Double] {
        guard let start = picture.end(ofFirst: "<svg ") else { return [] }
        return numbers(in: picture[start...].prefix { $0 != UInt8(ascii: "v") })
    }

    /// The last two numbers of the page's box.
    private static func mediaBox(_ picture: [UInt8]) -> [Double] {
        guard let start = picture.end(ofLast: "/MediaBox [") else { return [] }
        return numbers(in: picture[start...].prefix { $0 != UInt8(ascii: "]") }).suffix(2)
    }

    /// The first two fields of the header chunk, which follows 16 bytes of signature and lengths.
    private static func pixels(_ picture: [UInt8]) -> [Double] {
        guard picture.count > 24, picture.end(ofFirst: "IHDR") == 16 else { return [] }
        return [16, 20].map { start in
            Double(picture[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) })
        }
    }

    private static func numbers(in bytes: ArraySlice<UInt8>) -> [Double] {
        bytes.split { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")) }
            .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    }
}
