/// A text that equals another only where both consist of the same bytes.
///
/// Two titles that look alike but are composed differently are two titles in Argdown.
struct ExactText: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var copy = text
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Sequence<String> {
    /// Its members as they are told apart byte by byte.
    var exactTexts: Set<ExactText> { Set(map(ExactText.init)) }
}
