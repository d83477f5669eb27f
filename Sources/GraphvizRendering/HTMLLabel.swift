/// The rules for labels in Graphviz's HTML-like language, which Graphviz itself parses as XML.
enum HTMLLabel {
    /// Refuses pictures, addresses with other schemes, and values inside a tag that would end early
    /// in the SVG: those in single quotes and those with references other than `&amp;`.
    static func check(_ label: String, of attribute: String) throws(RenderingError) {
        for tag in tags(of: label) {
            let isPlain = !tag.contains("'") && CharacterReferences.areAmpersands(in: tag)
            if !isPlain || tag.lowercased().hasPrefix("img") {
                throw .refusedValue("<\(tag)>", attribute: attribute)
            }
            for address in addresses(in: tag) where !AttributeRules.isAddress(address) {
                throw .refusedAddress(address, attribute: attribute)
            }
        }
    }

    /// What stands between `<` and the next `>` outside double quotes.
    private static func tags(of label: String) -> [Substring] {
        label.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { piece in
            var isQuoted = false
            return piece.prefix {
                if $0 == "\"" { isQuoted.toggle() }
                return isQuoted || $0 != ">"
            }
        }
    }

    /// The values in double quotes that follow `href`.
    private static func addresses(in tag: Substring) -> [String] {
        let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
        return pieces.indices.dropLast().filter { $0.isMultiple(of: 2) }
            .filter { pieces[$0].lowercased().contains("href") }
            .map { String(pieces[$0 + 1]) }
    }
}
