// What the stories need around Curbline: a running city, a picture, and small servers that misbehave.

import Foundation
import XCTest

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

import Curbline

/// Only ends a test that would hang; nothing waits for a time.
let long: TimeInterval = 60

let offline = Connection(online: false, metered: false, roaming: false, lowPower: false)
let online = Connection(online: true, metered: false, roaming: false, lowPower: false)

/// 24 x 16 pixels, lying on its side (EXIF orientation 6), taken at 39.9526 N, 75.1652 W on 2026-03-01.
let sceneJpeg = """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QFCRXhpZgAATU0AKgAAAAgABwESAAMAAAABAAYAAAEaAAUAAAABAAAAYgEbAAUAAAABAAAA
    agEoAAMAAAABAAEAAAITAAMAAAABAAEAAIdpAAQAAAABAAAAcoglAAQAAAABAAAAyAAAAAAAAAABAAAAAQAAAAEAAAABAAWQAAAH
    AAAABDAyMzKQAwACAAAAFAAAALSRAQAHAAAABAECAwCgAAAHAAAABDAxMDCgAQADAAAAAf//AAAAAAAAMjAyNjowMzowMSAwODow
    MDowMAAABQAAAAEAAAAEAgMAAAABAAIAAAACTgAAAAACAAUAAAADAAABCgADAAIAAAACVwAAAAAEAAUAAAADAAABIgAAAAAAAAAn
    AAAAAQAAADkAAAABAAAA6gAAABkAAABLAAAAAQAAAAkAAAABAAAFWAAAABn/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg
    LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQABgBASIA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF
    /8QAFhAAAwAAAAAAAAAAAAAAAAAAABRh/9oACAEBAAA/AIrQLQLQ11oFoFof/9k=
    """

struct NotThere: Error {
    let what: String
}

/// Waits for a state, with a deadline that only ends a test that would hang.
func eventually(_ what: String, _ holds: () async throws -> Bool) async throws {
    let deadline = Date().addingTimeInterval(long)
    while try await !holds() {
        guard Date() < deadline else { throw NotThere(what: what) }
        try await Task.sleep(nanoseconds: 10_000_000)
    }
}

/// A folder with a phone, and what a test puts beside it.
struct Pocket {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func phone() throws -> Curbline { try Curbline.open(folder: path("phone"), languages: ["en"]) }

    func scene() throws -> String {
        let picture = try XCTUnwrap(Data(base64Encoded: sceneJpeg, options: .ignoreUnknownCharacters))
        try picture.write(to: folder.appendingPathComponent("scene.jpg"))
        return path("scene.jpg")
    }

    func empty() { try? FileManager.default.removeItem(at: folder) }
}

/// A running `curbline-city`.
final class City {
    let url: String
    private let process = Process()
    private let says = Pipe()

    init(folder: String) throws {
        let program = try XCTUnwrap(ProcessInfo.processInfo.environment["CURBLINE_CITY"])
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--listen", "127.0.0.1:0", "--data-dir", folder, "--token-delay", "0"]
        process.standardOutput = says
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = says.fileHandleForReading.readData(ofLength: 1)
            if more.isEmpty { break }
            line.append(more)
        }
        let words = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        url = words.replacingOccurrences(of: "listening on ", with: "")
        if !words.hasPrefix("listening on ") {
            end()
            throw NotThere(what: "a city; it said '\(words)'")
        }
    }

    func end() {
        // A child inherits the signals that the starting thread blocks, and Dispatch's threads block the polite one.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}

/// Answers every request with the same text, or never; counts who came. On a free port.
final class Server: @unchecked Sendable {
    let url: String
    private let answer: String?
    private let listening: Int32
    private let lock = NSLock()
    private var connections: [Int32] = []

    init(answer: String?) throws {
        self.answer = answer
        (listening, url) = try Server.listen()
        Thread.detachNewThread { self.serve() }
    }

    var visitors: Int { lock.withLock { connections.count } }

    func end() {
        // Wakes the thread that waits in accept.
        shutdown(listening, Int32(SHUT_RDWR))
        lock.withLock { connections.forEach { _ = close($0) } }
        close(listening)
    }

    /// An address where nobody listens: a port that was free a moment ago.
    static func closedPort() throws -> String {
        let (listening, url) = try listen()
        close(listening)
        return url
    }

    private static func listen() throws -> (Int32, String) {
        #if canImport(Glibc)
        let stream = Int32(SOCK_STREAM.rawValue)
        #else
        let stream = SOCK_STREAM
        #endif
        let listening = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
                bind(listening, plain, length) == 0 && getsockname(listening, plain, &length) == 0
            }
        }
        #if canImport(Glibc)
        let waits = Glibc.listen(listening, 16) == 0
        #else
        let waits = Darwin.listen(listening, 16) == 0
        #endif
        guard bound, waits else { throw NotThere(what: "a free port") }
        return (listening, "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/")
    }

    private func serve() {
        while true {
            let connection = accept(listening, nil, nil)
            if connection < 0 { return }
            if let answer {
                var asked = [UInt8](repeating: 0, count: 65536)
                _ = recv(connection, &asked, asked.count, 0)
                let bytes = Array(answer.utf8)
                _ = send(connection, bytes, bytes.count, 0)
                shutdown(connection, Int32(SHUT_WR))
            }
            lock.withLock { connections.append(connection) }
        }
    }
}

/// Keeps what it was told; then throws what it was given.
final class Ear: ChangeListener, @unchecked Sendable {
    private let lock = NSLock()
    private let thrown: Error?
    private var seen: [Hint] = []

    init(throwing thrown: Error? = nil) { self.thrown = thrown }

    func changed(hint: Hint) throws {
        lock.withLock { seen.append(hint) }
        if let thrown { throw thrown }
    }

    var hints: [Hint] { lock.withLock { seen } }
}
