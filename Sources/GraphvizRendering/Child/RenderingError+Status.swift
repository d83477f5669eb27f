extension RenderingError {
    /// How `argraph-render` ends: 2 where the text is to blame, 69 without Graphviz, else 70.
    public var exitStatus: Int32 {
        switch self {
        case .builtWithoutGraphviz, .graphvizUnavailable: 69
        case .forbiddenCharacter, .noGraph, .severalGraphs, .syntax, .refusedAttribute,
            .refusedValue, .refusedAddress, .tooManyPixels, .repeatedIdentifiers:
            2
        case .graphvizFailed, .incomplete, .illFormed, .noPicture, .pageNotDrawn: 70
        }
    }
}
