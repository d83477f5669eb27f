/// What attributes may hold. Measured on 2.42: addresses and font names reach the SVG unescaped.
enum AttributeRules {
    /// Attributes that are refused whatever their value.
    static let refused: [String: RefusalReason] = [
        "image": .opensFiles, "shapefile": .opensFiles, "imagepath": .opensFiles,
        "fontpath": .opensFiles, "stylesheet": .opensFiles, "_background": .opensFiles,
        "layers": .hidesParts, "layer": .hidesParts, "layerselect": .hidesParts,
        "viewport": .hidesParts,
    ]

    /// Attributes that hold an address.
    static let addresses: Set<String> = [
        "URL", "href", "headURL", "headhref", "tailURL", "tailhref", "labelURL", "labelhref",
        "edgeURL", "edgehref",
    ]

    /// Attributes that hold a font's name.
    static let fonts: Set<String> = ["fontname", "labelfontname"]

    /// Whether an attribute has rules beyond those for every text.
    static func concern(_ attribute: String) -> Bool {
        addresses.contains(attribute) || fonts.contains(attribute)
    }

    static func check(_ value: String, of attribute: String) throws(RenderingError) {
        if let reference = CharacterReferences.firstForbidden(in: value) {
            throw .refusedValue(reference, attribute: attribute)
        }
        if addresses.contains(attribute), !isAddress(value) {
            throw .refusedAddress(value, attribute: attribute)
        }
        if fonts.contains(attribute), value.contains(where: breaksOut) {
            throw .refusedValue(value, attribute: attribute)
        }
    }

    /// Whether an address stays an address in SVG and has one of the allowed schemes or none.
    /// An ampersand is to be written `&amp;` (in an HTML label, which is decoded once more,
    /// `&amp;amp;`), since Graphviz does not escape addresses.
    static func isAddress(_ value: String) -> Bool {
        !value.contains { breaksOut($0) || $0.isWhitespace } && hasAllowedScheme(value)
            && CharacterReferences.areAmpersands(in: value)
    }

    /// With no scheme, what stands before the first `/`, `?` or `#` must be so plain that no
    /// browser finds a scheme in it: no colon, entity, escape or percent sign.
    private static func hasAllowedScheme(_ value: String) -> Bool {
        let lowered = value.lowercased()
        if schemes.contains(where: lowered.hasPrefix) { return true }
        return lowered.prefix { !"/?#".contains($0) }.allSatisfy {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-._~".contains($0))
        }
    }

    private static let schemes = ["http://", "https://", "mailto:"]

    private static func breaksOut(_ character: Character) -> Bool {
        "\"<>".contains(character)
    }
}
