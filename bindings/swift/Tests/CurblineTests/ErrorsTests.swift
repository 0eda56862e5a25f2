import Foundation
import XCTest

import Curbline

/// Every public error, met the way a person would meet it; each carries what `text` has the words for. `Internal` is no
/// one's to cause from outside: the Rust tests of this package show that a panic becomes it.
final class ErrorsTests: XCTestCase {
    private var pocket: Pocket!
    private var phone: Curbline!

    override func setUpWithError() throws {
        pocket = try Pocket()
        phone = try pocket.phone()
    }

    override func tearDown() {
        phone = nil
        pocket?.empty()
    }

    /// The error that a verb throws.
    private func failure(of verb: () async throws -> Void) async throws -> CurblineError {
        do {
            try await verb()
        } catch let error as CurblineError {
            return error
        }
        throw NotThere(what: "an error")
    }

    /// A code is no answer: there are words, and each language has its own.
    private func expectWordsInTwoLanguages(_ said: Message, line: UInt = #line) {
        let texts = ["en", "es"].map { tag in
            phone.setLanguages(languages: [tag])
            return phone.text(message: said)
        }
        phone.setLanguages(languages: ["en"])
        XCTAssertFalse(texts.contains(said.code), line: line)
        XCTAssertNotEqual(texts[0], texts[1], line: line)
    }

    func testAnInvalidDraftSaysEverythingThatIsWrongInTwoLanguages() async throws {
        let draft = Draft(
            serviceCode: "pothole",
            description: String(repeating: "x", count: 4001),
            contact: Contact(email: "nobody")
        )
        let error = try await failure(of: { _ = try await phone.submit(draft: draft) })
        guard case .Invalid(let problems) = error else { return XCTFail("\(error)") }
        let expected: Set = ["problem-place-missing", "problem-text-too-long", "problem-email-invalid"]
        XCTAssertTrue(Set(problems.map(\.code)).isSuperset(of: expected), "\(problems)")
        problems.forEach { expectWordsInTwoLanguages($0) }
        let same = try await phone.problems(draft: draft)
        XCTAssertEqual(same, problems)
        let nothing = try await phone.reports()
        XCTAssertTrue(nothing.isEmpty)
    }

    func testAFileThatIsNoPictureIsAPhotoError() async throws {
        let notes = pocket.path("notes.jpg")
        try Data("not a picture".utf8).write(to: URL(fileURLWithPath: notes))
        let draft = Draft(serviceCode: "pothole", photos: [PhotoDraft(path: notes)])
        let error = try await failure(of: { _ = try await phone.submit(draft: draft) })
        guard case .Photo(let said) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(said.code, "photo-not-a-picture")
        expectWordsInTwoLanguages(said)
    }

    func testAFolderThatIsOpenElsewhereOrIsAFileIsAStorageError() async throws {
        let opened = try await failure(of: { _ = try pocket.phone() })
        guard case .Storage(let locked) = opened else { return XCTFail("\(opened)") }
        XCTAssertEqual(locked.code, "store-locked")
        expectWordsInTwoLanguages(locked)
        let file = pocket.path("file")
        try Data("a file".utf8).write(to: URL(fileURLWithPath: file))
        let noFolder = try await failure(of: { _ = try Curbline.open(folder: file, languages: ["en"]) })
        guard case .Storage(let said) = noFolder else { return XCTFail("\(noFolder)") }
        expectWordsInTwoLanguages(said)
        XCTAssertEqual(FileManager.default.contents(atPath: file), Data("a file".utf8))
    }

    func testACityThatIsNotThereOrIsNoneIsACityError() async throws {
        let noAddress = try await failure(of: { _ = try await phone.setCity(url: "Market Street") })
        guard case .City(let wrong) = noAddress else { return XCTFail("\(noAddress)") }
        XCTAssertEqual(wrong.code, "city-address-invalid")
        let inTheOpen = try await failure(of: { _ = try await phone.setCity(url: "http://city.example/") })
        guard case .City(let open) = inTheOpen else { return XCTFail("\(inTheOpen)") }
        XCTAssertEqual(open.code, "city-insecure")
        let allowed = try await phone.setCity(url: "http://city.example/", plainHttp: true)
        XCTAssertEqual(allowed.url, "http://city.example/")
        let noPin = try await failure(of: {
            _ = try await phone.setCity(url: "https://city.example/", pins: ["sha256/short"])
        })
        guard case .NotPossible(let said) = noPin else { return XCTFail("\(noPin)") }
        XCTAssertEqual(said.code, "city-pin-invalid")
        let html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Log in</body></html>"
        let portal = try Server(answer: html)
        defer { portal.end() }
        for (url, code) in [(try Server.closedPort(), "city-unreachable"), (portal.url, "city-html")] {
            _ = try await phone.setCity(url: url)
            let error = try await failure(of: { _ = try await phone.refreshCatalog() })
            guard case .City(let said) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(said.code, code)
            expectWordsInTwoLanguages(said)
        }
    }

    func testWhatCannotBeDoneNowIsNotPossible() async throws {
        let early: [() async throws -> Void] = [
            { [phone] in _ = try await phone!.city() },
            { [phone] in _ = try await phone!.sync() },
            { [phone] in _ = try await phone!.refreshCatalog() },
            { [phone] in _ = try await phone!.report(reportId: "nothing") },
        ]
        for verb in early {
            let error = try await failure(of: verb)
            guard case .NotPossible(let said) = error else { return XCTFail("\(error)") }
            expectWordsInTwoLanguages(said)
        }
        let city = try City(folder: pocket.path("city"))
        defer { city.end() }
        _ = try await phone.setCity(url: city.url, profile: "curbline-city")
        let draft = Draft(serviceCode: "pothole", photos: [PhotoDraft(path: try pocket.scene())])
        let reportId = try await phone.submit(draft: draft).reportId
        let summary = try await phone.sync(deadline: 60)
        XCTAssertEqual(summary.delivered, 1)
        let late: [() async throws -> Void] = [
            { [phone] in try await phone!.edit(reportId: reportId, edit: Edit(description: "Deeper")) },
            { [phone] in try await phone!.discard(reportId: reportId) },
            { [phone] in try await phone!.retry(reportId: reportId) },
        ]
        for verb in late {
            let error = try await failure(of: verb)
            guard case .NotPossible(let said) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(said.code, "report-already-accepted")
        }
    }

    func testAskingTheCityWithoutANetworkIsOffline() async throws {
        _ = try await phone.setCity(url: try Server.closedPort())
        try phone.setConnection(connection: offline)
        let error = try await failure(of: { _ = try await phone.refreshCatalog() })
        guard case .Offline(let said) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(said.code, "offline")
        expectWordsInTwoLanguages(said)
    }
}
