public import ArgumentModel

extension Statement {
    /// The statement in few words: its title, or its text shortened.
    ///
    /// A title, and a text that is not the passage's own, are a person's: they stay as they
    /// are where they have at most twelve words.
    public var shortLabel: ShortLabel {
        let box = DiagramBox(self)
        return ShortLabel(box.text, isReworded: box.isReworded)
    }
}
