/// Makes a PDF the same whenever it is made.
enum PortableDocumentDate {
    /// Overwrites each date in the information dictionary by one of the same length, so that no
    /// offset changes. Cairo's dates are longer in time zones other than UTC, and so is the file.
    ///
    /// - Returns: Whether the date of creation was found.
    static func fix(in document: inout [UInt8]) -> Bool {
        overwrite(after: "/ModDate (D:", in: &document)
        return overwrite(after: "/CreationDate (D:", in: &document)
    }

    /// 1 January 2000, 00:00 in UTC.
    private static let date = Array("20000101000000+00'00".utf8)

    @discardableResult
    private static func overwrite(after key: String, in document: inout [UInt8]) -> Bool {
        guard let start = document.end(ofLast: key),
            let end = document[start...].firstIndex(of: UInt8(ascii: ")")),
            end - start <= date.count
        else { return false }
        document.replaceSubrange(start..<end, with: fixed(count: end - start))
        return true
    }

    private static func fixed(count: Int) -> [UInt8] {
        count == 15 ? date.prefix(14) + [UInt8(ascii: "Z")] : Array(date.prefix(count))
    }
}
