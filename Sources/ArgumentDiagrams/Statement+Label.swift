public import ArgumentModel

extension Statement {
    /// The statement in few words: its title where that is more than a label, or its text
    /// shortened.
    ///
    /// A title, and a text that is not the passage's own, are a person's: they stay as they
    /// are where they have at most fourteen words.
    public var shortLabel: ShortLabel {
        DiagramBox(self).shortLabel
    }
}
