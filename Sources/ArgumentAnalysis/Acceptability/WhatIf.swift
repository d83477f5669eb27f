public import ArgumentModel

/// A change to try: what falls, and what is taken as given.
///
/// A statement that falls is refuted, and what rests on it loses that support; a relation that
/// falls does not carry, as if it were undercut. What is taken as given stands, whatever is
/// held against it.
public struct WhatIf: Sendable, Hashable {
    /// The statements, arguments and relations that fall.
    public var without: [Endpoint]
    /// The statements, arguments and relations that are taken as given.
    public var assuming: [Endpoint]

    /// A change; none unless given.
    public init(without: [Endpoint] = [], assuming: [Endpoint] = []) {
        self.without = without
        self.assuming = assuming
    }

    /// Whether nothing is changed.
    public var isEmpty: Bool { without.isEmpty && assuming.isEmpty }

    /// Both changes together.
    public func and(_ other: WhatIf) -> WhatIf {
        WhatIf(without: without + other.without, assuming: assuming + other.assuming)
    }
}
