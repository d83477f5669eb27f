/// How an outline is written out.
public struct OutlineStyle: Sendable, Hashable {
    /// How many columns the terminal has; at least 40 are used.
    public var width = 80
    /// By which words roles and relations are named.
    public var terms = OutlineTerms.field
    /// Whether each decision is followed by its reason and the two best alternatives.
    public var showsReasons = false

    /// An outline for 80 columns in the words of the field, without reasons.
    public init() {}
}
