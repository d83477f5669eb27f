extension ArgdownModel {
    /// What a document says.
    ///
    /// The settings of the document's front matter go before those of `configuration`.
    ///
    /// - Complexity: linear in the length of the document.
    public init(_ document: ArgdownDocument, configuration: ArgdownConfiguration = .init()) {
        var builder = ModelBuilder(document, configuration: configuration)
        self = builder.build()
    }
}
