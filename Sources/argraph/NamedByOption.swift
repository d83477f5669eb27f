internal import ArgumentKit
internal import ArgumentParser

extension Failure {
    /// Finds what an option names.
    static func naming<Found>(
        _ option: String, _ find: () throws(UnknownName) -> Found
    ) throws(Failure) -> Found {
        do throws(UnknownName) {
            return try find()
        } catch {
            throw Failure(.validationFailure, "\(option): \(error.description)")
        }
    }
}
