extension DataValue {
    /// The value that JSON text says.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out.
    package init(json bytes: [UInt8]) throws(FormError) {
        do {
            self = try JSONParser.parse(bytes).data
        } catch {
            throw error.located(in: bytes)
        }
    }
}

extension ArgumentGraph {
    /// The graph as the value that its JSON form says.
    package var jsonData: DataObject { jsonObject }

    /// The graph that such a value says.
    package init(jsonData: DataObject) throws(FormError) {
        try self.init(json: Array(JSONWriter.text(of: .object(jsonData)).utf8))
    }
}
