#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The processors of this machine.
enum Cores {
    /// How many can be used; at least one.
    static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
