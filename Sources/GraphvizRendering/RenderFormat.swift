/// The forms that a diagram can be rendered to.
public enum RenderFormat: String, Sendable, CaseIterable {
    case svg, pdf, png
}
