import Foundation
import XCTest

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

import Curbline

/// What a Swift shell does with Curbline, from the first look at the services to the city's number.
final class StoryTests: XCTestCase {
    private var city: City!
    private var pocket: Pocket!
    private var phone: Curbline!

    override func setUpWithError() throws {
        pocket = try Pocket()
        city = try City(folder: pocket.path("city"))
        phone = try pocket.phone()
    }

    override func tearDown() {
        city?.end()
        phone = nil
        pocket?.empty()
    }

    private func filed() async throws -> String {
        let draft = Draft(
            serviceCode: "pothole",
            description: "Deep, by the bus stop",
            photos: [PhotoDraft(path: try pocket.scene())]
        )
        return try await phone.submit(draft: draft).reportId
    }

    private func names() async throws -> [String: String] {
        let services = try await phone.refreshCatalog().services
        return Dictionary(uniqueKeysWithValues: services.map { ($0.serviceCode, $0.serviceName) })
    }

    private func isQueued(_ delivery: Delivery) -> Bool {
        if case .queued = delivery { return true }
        return false
    }

    func testServicesAreListedInTwoLanguages() async throws {
        let nothing = try await phone.catalog()
        XCTAssertTrue(nothing.services.isEmpty)
        let setUp = try await phone.setCity(url: city.url, profile: "curbline-city")
        XCTAssertEqual(setUp, CityView(url: city.url, profile: "curbline-city"))
        let english = try await names()
        phone.setLanguages(languages: ["es-US"])
        XCTAssertEqual(phone.languageTag(), "es")
        let spanish = try await names()
        XCTAssertEqual(Set(english.keys), Set(spanish.keys))
        XCTAssertEqual(english["pothole"], "Pothole")
        XCTAssertEqual(spanish["pothole"], "Bache")
        XCTAssertNotEqual(english["streetlight"], spanish["streetlight"])
        let found = try await phone.searchServices(text: "bache")
        XCTAssertEqual(found.map(\.serviceCode), ["pothole"])
    }

    func testEveryDatatypeOfAQuestionArrives() async throws {
        _ = try await phone.setCity(url: city.url, profile: "curbline-city")
        let services = try await phone.refreshCatalog().services
        let none = try await phone.definition(serviceCode: "pothole")
        XCTAssertNil(none)
        let found = try await phone.definition(serviceCode: "streetlight")
        let problem = try XCTUnwrap(found?.attributes.first { $0.code == "problem" })
        XCTAssertTrue(problem.required && problem.variable)
        XCTAssertEqual(problem.datatype, .singleValueList)
        XCTAssertEqual(problem.values.map(\.key), ["out", "flickering", "daytime", "damaged"])
        var datatypes: Set<Datatype> = []
        for service in services {
            let definition = try await phone.definition(serviceCode: service.serviceCode)
            datatypes.formUnion(definition?.attributes.map(\.datatype) ?? [])
        }
        XCTAssertEqual(datatypes, [.string, .number, .dateTime, .text, .singleValueList, .multiValueList])
    }

    func testAReportIsSavedOfflineAndReachesTheCityWithItsPhoto() async throws {
        _ = try await phone.setCity(url: city.url, profile: "curbline-city")
        _ = try await phone.refreshCatalog()
        try phone.setConnection(connection: offline)
        let reportId = try await filed()
        let waiting = try await phone.sync()
        XCTAssertEqual([waiting.delivered, waiting.pending], [0, 1])
        XCTAssertFalse(waiting.cancelled)
        let saved = try await phone.report(reportId: reportId)
        XCTAssertTrue(isQueued(saved.delivery))
        XCTAssertEqual(saved.photos.map(\.state), [.kept])
        // Upright: it was lying on its side. The place is the scene's.
        XCTAssertEqual(saved.photos.map(\.width), [16])
        XCTAssertEqual(saved.photos.map(\.height), [24])
        let fix = try XCTUnwrap(saved.fix)
        XCTAssertEqual(fix.source, .photo)
        XCTAssertEqual(fix.latitude, 39.9526, accuracy: 1e-6)
        XCTAssertEqual(fix.longitude, -75.1652, accuracy: 1e-6)

        try phone.setConnection(connection: online)
        let summary = try await phone.sync(deadline: 60)
        XCTAssertEqual([summary.delivered, summary.pending, summary.needsAttention], [1, 0, 0])
        let report = try XCTUnwrap(summary.reports.first)
        XCTAssertEqual(report.reportId, reportId)
        guard case .accepted(.id(let number)) = report.delivery else { return XCTFail("\(report.delivery)") }
        XCTAssertEqual(report.city?.serviceRequestId, number)
        XCTAssertEqual(report.city?.status, "open")
        XCTAssertGreaterThan(try XCTUnwrap(report.city?.expectedDatetime), report.created)
        let photo = try XCTUnwrap(report.photos.first)
        guard case .delivered(let mediaUrl) = photo.state else { return XCTFail("\(photo.state)") }
        let body = try Data(contentsOf: try XCTUnwrap(URL(string: try XCTUnwrap(mediaUrl))))
        XCTAssertEqual(Array(body.prefix(3)), [0xFF, 0xD8, 0xFF])
        XCTAssertNil(body.range(of: Data("Exif".utf8)))
        let files = try await phone.photoFiles(photoId: photo.photoId)
        XCTAssertEqual(FileManager.default.contents(atPath: files.picture), body)
        let history = try await phone.history(reportId: reportId)
        XCTAssertEqual(history.map(\.status), ["open"])
        let export = try await phone.export(format: .geoJson)
        XCTAssertTrue(export.contains(reportId))
    }

    func testListenersHearOfChangesAndOneThatThrowsHarmsNobody() async throws {
        _ = try await phone.setCity(url: city.url, profile: "curbline-city")
        let ear = Ear()
        let ours = Ear(throwing: CurblineError.Offline(said: Message(code: "offline", arguments: [])))
        let foreign = Ear(throwing: NotThere(what: "a screen"))
        let everyone = [ear, ours, foreign]
        let subscriptions = try everyone.map { try phone.subscribe(listener: $0) }
        try await eventually("the first hint") { everyone.allSatisfy { $0.hints == [.missed] } }
        let reportId = try await filed()
        try await eventually("a report's hint") { everyone.allSatisfy { $0.hints.dropFirst().first == .report(reportId) } }
        let summary = try await phone.sync(deadline: 60)
        XCTAssertEqual(summary.delivered, 1)
        try await phone.pause()
        let paused = try await phone.isPaused()
        XCTAssertTrue(paused)
        try await eventually("the pause") { everyone.allSatisfy { $0.hints.last == .outbox } }
        subscriptions[0].cancel()
        let heard = ours.hints.count
        try await phone.resume()
        try await eventually("the resumption") { ours.hints.count > heard }
        withExtendedLifetime(subscriptions) {}
    }

    func testASyncCanBeCancelledAndNothingIsLost() async throws {
        let silent = try Server(answer: nil)
        defer { silent.end() }
        _ = try await phone.setCity(url: silent.url)
        let reportId = try await filed()
        let cancellation = Cancellation()
        let syncing = Task { [phone] in try await phone!.sync(cancellation: cancellation) }
        try await eventually("a visitor") { silent.visitors > 0 }
        cancellation.cancel()
        let summary = try await syncing.value
        XCTAssertTrue(summary.cancelled)
        XCTAssertEqual([summary.delivered, summary.pending], [0, 1])
        // The silent city may have it: only a look can tell.
        let report = try await phone.report(reportId: reportId)
        XCTAssertEqual(report.delivery, .uncertain)
    }

    func testATaskThatIsCancelledDoesNotStopTheDelivery() async throws {
        _ = try await phone.setCity(url: city.url, profile: "curbline-city")
        try phone.setConnection(connection: offline)
        let reportId = try await filed()
        let cancellation = Cancellation()
        let syncing = Task { [phone] in try await phone!.sync(deadline: 600, cancellation: cancellation) }
        syncing.cancel()
        let waiting = try await phone.report(reportId: reportId)
        XCTAssertTrue(isQueued(waiting.delivery))
        try phone.setConnection(connection: online)
        try await eventually("accepted") {
            if case .accepted = try await phone.report(reportId: reportId).delivery { return true }
            return false
        }
        // A task has to be waited for in Swift; the sync is what ends it.
        cancellation.cancel()
        _ = try await syncing.value
    }

    func testAReportCanBeEditedAndGivenUpWhileItIsOnTheDevice() async throws {
        let reportId = try await filed()
        try await phone.edit(reportId: reportId, edit: Edit(description: "Deeper"))
        let reports = try await phone.reports()
        XCTAssertEqual(reports.map(\.description), ["Deeper"])
        let photo = try XCTUnwrap(reports.first?.photos.first)
        let picture = try await phone.photoFiles(photoId: photo.photoId).picture
        XCTAssertTrue(FileManager.default.fileExists(atPath: picture))
        try await phone.discard(reportId: reportId)
        let left = try await phone.reports()
        XCTAssertTrue(left.isEmpty)
        XCTAssertFalse(FileManager.default.fileExists(atPath: picture))
    }

    func testAPictureIsMadeSafeWithoutAReport() throws {
        let facts = try preparePhoto(from: pocket.scene(), to: pocket.path("safe.jpg"))
        let safe = try XCTUnwrap(FileManager.default.contents(atPath: pocket.path("safe.jpg")))
        XCTAssertEqual([UInt64(facts.width), UInt64(facts.height), facts.bytes], [16, 24, UInt64(safe.count)])
        XCTAssertEqual(try XCTUnwrap(facts.latitude), 39.9526, accuracy: 1e-6)
        XCTAssertNil(safe.range(of: Data("Exif".utf8)))
    }

    func testEveryTextHasAFunctionThatKnowsWhatItTakes() {
        let texts = Texts(phone)
        XCTAssertTrue(texts.photoTooManyBytes(mebibytes: 3, limit: 2).hasPrefix("This picture file is 3 MB long"))
        XCTAssertTrue(texts.problemContactRequired(field: .fieldEmail).contains("“Email”"))
        phone.setLanguages(languages: ["es"])
        XCTAssertEqual(texts.offline(), phone.textByCode(code: "offline"))
    }

    func testArabicWordsRunFromRightToLeft() throws {
        let known = Dictionary(uniqueKeysWithValues: languages().map { ($0.tag, $0) })
        XCTAssertTrue(Set(known.keys).isSuperset(of: ["en", "es", "ar"]))
        XCTAssertEqual(known["es"]?.name, "español")
        XCTAssertEqual(known["en"]?.direction, .leftToRight)
        XCTAssertEqual(known["ar"]?.direction, .rightToLeft)
        phone.setLanguages(languages: ["ar"])
        let text = try XCTUnwrap(phone.textByCode(code: "delivery-queued"))
        let letter = try XCTUnwrap(text.unicodeScalars.first { $0.properties.isAlphabetic })
        XCTAssertTrue((0x0600...0x06FF).contains(letter.value), "\(text)")
        let named = phone.textByCode(code: "problem-service-unknown", arguments: ["service": "pothole"])
        XCTAssertEqual(named?.contains("pothole"), true)
        XCTAssertNil(phone.textByCode(code: "no-such-words"))
    }
}
