/// The forms that a diagram can be rendered to.
public enum RenderFormat: String, Sendable, CaseIterable {
    /// Scalable Vector Graphics: text stays text, every box and arrow has its `id` and `class`.
    case svg
    /// Portable Document Format, one page, fonts embedded.
    case pdf
    /// Portable Network Graphics, pixels at ``RenderingOptions/dotsPerInch``.
    case png
}
