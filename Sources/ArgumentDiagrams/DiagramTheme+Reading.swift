public import ArgumentModel
internal import SourceText

extension DiagramTheme {
    /// The names of the themes that come with the library.
    public static let names = ["default", "print", "dark", "high-contrast", "house"]

    /// Okabe and Ito's blue and vermillion, apart under every colour blindness; the rest fits
    /// round them.
    public static let standard = shipped("default")

    /// The theme of that name, of those that come with the library.
    public static func named(_ name: String) -> DiagramTheme? {
        names.contains(name) ? shipped(name) : nil
    }

    /// The name of a theme that somebody meant who wrote another one.
    public static func name(near name: String) -> String? {
        NearName.nearest(to: name, in: names)
    }

    private static func shipped(_ name: String) -> DiagramTheme {
        do throws(FormError) {
            return try DiagramTheme(json: Resource.bytes("themes/\(name).json"))
        } catch {
            preconditionFailure("themes/\(name).json:\(error)")
        }
    }

    /// The theme that a JSON file holds: what it leaves open is as its base, the theme `default`
    /// unless it names another one.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out, also for what nobody
    ///   could read or tell apart: the first of its ``faults``.
    public init(json bytes: [UInt8]) throws(FormError) {
        do throws(FormProblem) {
            var reader = ThemeReader()
            self = try reader.theme(JSONParser.parse(bytes))
            if let fault = faults.first {
                throw FormProblem(offset: reader.offset(of: fault), message: fault.description)
            }
        } catch {
            throw error.located(in: bytes)
        }
    }
}
