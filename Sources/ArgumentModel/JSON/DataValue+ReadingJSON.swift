extension DataValue {
    /// The one value that a part of a text holds as JSON.
    ///
    /// - Parameters:
    ///   - bytes: the whole text, by which lines and columns are counted.
    ///   - part: the bytes of the value.
    /// - Throws: ``FormError`` with the line, the column and the way out.
    package init(json bytes: [UInt8], in part: Range<Int>) throws(FormError) {
        do {
            self = try JSONParser.parse(Array(bytes[part])).data
        } catch {
            let place = FormProblem(
                offset: part.lowerBound + error.offset, message: error.message)
            throw place.located(in: bytes)
        }
    }
}
