package org.curbline

import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.curbline.core.CityView
import org.curbline.core.Datatype
import org.curbline.core.Delivery
import org.curbline.core.Direction
import org.curbline.core.Draft
import org.curbline.core.Edit
import org.curbline.core.ExportFormat
import org.curbline.core.FixSource
import org.curbline.core.Hint
import org.curbline.core.Message
import org.curbline.core.PhotoDraft
import org.curbline.core.PhotoState
import org.curbline.core.Receipt
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir

/** What a Kotlin shell does with Curbline, from the first look at the services to the city's number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private lateinit var city: City
    private lateinit var phone: Curbline
    private lateinit var pocket: Path

    @BeforeAll fun startTheCity(@TempDir folder: Path) { city = City(folder) }

    @AfterAll fun endTheCity() = city.close()

    @BeforeEach fun open(@TempDir folder: Path) {
        pocket = folder
        phone = Curbline.open(folder.resolve("phone").toString(), listOf("en"))
    }

    @AfterEach fun close() = phone.close()

    private suspend fun filed(): String {
        val draft =
            Draft(
                serviceCode = "pothole",
                description = "Deep, by the bus stop",
                photos = listOf(PhotoDraft(path = scene(pocket))),
            )
        return phone.submit(draft).reportId
    }

    private suspend fun names(): Map<String, String> =
        phone.refreshCatalog().services.associate { it.serviceCode to it.serviceName }

    @Test fun `services are listed in two languages`() = runBlocking {
        assertTrue(phone.catalog().services.isEmpty())
        assertEquals(CityView(city.url, "curbline-city"), phone.setCity(city.url, profile = "curbline-city"))
        val english = names()
        phone.setLanguages(listOf("es-US"))
        assertEquals("es", phone.languageTag())
        val spanish = names()
        assertEquals(english.keys, spanish.keys)
        assertEquals("Pothole" to "Bache", english["pothole"] to spanish["pothole"])
        assertNotEquals(english["streetlight"], spanish["streetlight"])
        assertEquals(listOf("pothole"), phone.searchServices("bache").map { it.serviceCode })
    }

    @Test fun `every datatype of a question arrives`() = runBlocking {
        phone.setCity(city.url, profile = "curbline-city")
        val services = phone.refreshCatalog().services
        assertNull(phone.definition("pothole"))
        val problem = phone.definition("streetlight")!!.attributes.single { it.code == "problem" }
        assertTrue(problem.required && problem.variable)
        assertEquals(Datatype.SINGLE_VALUE_LIST, problem.datatype)
        assertEquals(listOf("out", "flickering", "daytime", "damaged"), problem.values.map { it.key })
        val datatypes =
            services.flatMap { phone.definition(it.serviceCode)?.attributes.orEmpty() }.map { it.datatype }.toSet()
        assertEquals(Datatype.entries.toSet(), datatypes)
    }

    @Test fun `a report is saved offline and reaches the city with its photo`() = runBlocking {
        phone.setCity(city.url, profile = "curbline-city")
        phone.refreshCatalog()
        phone.setConnection(OFFLINE)
        val reportId = filed()
        val waiting = phone.sync()
        assertEquals(0u to 1u, waiting.delivered to waiting.pending)
        assertFalse(waiting.cancelled)
        val saved = phone.report(reportId)
        assertInstanceOf(Delivery.Queued::class.java, saved.delivery)
        assertEquals(PhotoState.Kept, saved.photos.single().state)
        // Upright: it was lying on its side. The place is the scene's.
        assertEquals(16u to 24u, saved.photos.single().width to saved.photos.single().height)
        assertEquals(FixSource.PHOTO, saved.fix!!.source)
        assertEquals(39.9526, saved.fix!!.latitude, 1e-6)
        assertEquals(-75.1652, saved.fix!!.longitude, 1e-6)

        phone.setConnection(ONLINE)
        val summary = phone.sync(deadline = Duration.ofSeconds(60))
        assertEquals(listOf(1u, 0u, 0u), listOf(summary.delivered, summary.pending, summary.needsAttention))
        val report = summary.reports.single()
        assertEquals(reportId, report.reportId)
        val receipt = assertInstanceOf(Delivery.Accepted::class.java, report.delivery).v1
        val number = assertInstanceOf(Receipt.Id::class.java, receipt).v1
        assertEquals(number, report.city!!.serviceRequestId)
        assertEquals("open", report.city!!.status)
        assertTrue(report.city!!.expectedDatetime!! > report.created)
        val photo = assertInstanceOf(PhotoState.Delivered::class.java, report.photos.single().state)
        val body = URI(assertNotNullAnd(photo.mediaUrl)).toURL().readBytes()
        assertArrayEquals(byteArrayOf(-1, -40, -1), body.take(3).toByteArray())
        assertFalse("Exif" in String(body, Charsets.ISO_8859_1))
        val kept = phone.photoFiles(report.photos.single().photoId).picture
        assertArrayEquals(Files.readAllBytes(Path.of(kept)), body)
        assertEquals(listOf("open"), phone.history(reportId).map { it.status })
        assertTrue(reportId in phone.export(ExportFormat.GEO_JSON))
    }

    @Test fun `listeners hear of changes and one that throws harms nobody`() = runBlocking {
        phone.setCity(city.url, profile = "curbline-city")
        val ear = Ear()
        val ours = Ear(CurblineException.Offline(Message(code = "offline", arguments = emptyList())))
        val foreign = Ear(IllegalStateException("no screen"))
        val subscriptions = listOf(ours, foreign, ear).map(phone::subscribe)
        for (listener in listOf(ear, ours, foreign)) assertEquals(Hint.Missed, listener.next())
        val reportId = filed()
        assertEquals(Hint.Report(reportId), ear.next())
        assertEquals(1u, phone.sync(deadline = Duration.ofSeconds(60)).delivered)
        phone.pause()
        assertTrue(phone.isPaused())
        for (listener in listOf(ear, ours, foreign)) listener.until(Hint.Outbox)
        subscriptions[2].cancel()
        phone.resume()
        ours.until(Hint.Outbox)
        subscriptions.forEach(Subscription::close)
    }

    @Test fun `a sync can be cancelled and nothing is lost`() = runBlocking {
        Server(answer = null).use { silent ->
            phone.setCity(silent.url)
            val reportId = filed()
            Cancellation().use { cancellation ->
                val syncing = async { phone.sync(cancellation = cancellation) }
                withContext(Dispatchers.IO) { silent.waitForAVisitor() }
                cancellation.cancel()
                val summary = syncing.await()
                assertTrue(summary.cancelled)
                assertEquals(0u to 1u, summary.delivered to summary.pending)
            }
            // The silent city may have it: only a look can tell.
            assertEquals(Delivery.Uncertain, phone.report(reportId).delivery)
        }
    }

    @Test fun `a coroutine that is cancelled stops waiting and not delivering`() = runBlocking {
        phone.setCity(city.url, profile = "curbline-city")
        phone.setConnection(OFFLINE)
        val reportId = filed()
        val ear = Ear()
        phone.subscribe(ear).use {
            assertEquals(Hint.Missed, ear.next())
            // Runs up to the point where it waits: the sync is under way, and there is no network.
            val syncing = async(start = CoroutineStart.UNDISPATCHED) { phone.sync(deadline = Duration.ofMinutes(10)) }
            syncing.cancel()
            assertInstanceOf(CancellationException::class.java, runCatching { syncing.await() }.exceptionOrNull())
            assertInstanceOf(Delivery.Queued::class.java, phone.report(reportId).delivery)
            phone.setConnection(ONLINE)
            while (phone.report(reportId).delivery !is Delivery.Accepted) {
                assertInstanceOf(Hint.Report::class.java, withContext(Dispatchers.IO) { ear.next() })
            }
        }
    }

    @Test fun `a report can be edited and given up while it is on the device`() = runBlocking {
        val reportId = filed()
        phone.edit(reportId, Edit(description = "Deeper"))
        val report = phone.reports().single()
        assertEquals("Deeper", report.description)
        val picture = Path.of(phone.photoFiles(report.photos.single().photoId).picture)
        assertTrue(Files.exists(picture))
        phone.discard(reportId)
        assertTrue(phone.reports().isEmpty())
        assertFalse(Files.exists(picture))
    }

    @Test fun `a picture is made safe without a report`() {
        val safe = pocket.resolve("safe.jpg")
        val facts = preparePhoto(scene(pocket), safe.toString())
        assertEquals(Triple(16u, 24u, Files.size(safe).toULong()), Triple(facts.width, facts.height, facts.bytes))
        assertEquals(39.9526, facts.latitude!!, 1e-6)
        assertFalse("Exif" in String(Files.readAllBytes(safe), Charsets.ISO_8859_1))
    }

    @Test fun `arabic words run from right to left`() {
        val languages = languages().associateBy { it.tag }
        assertTrue(languages.keys.containsAll(listOf("en", "es", "ar")))
        assertEquals("español", languages["es"]!!.name)
        assertEquals(Direction.LEFT_TO_RIGHT, languages["en"]!!.direction)
        assertEquals(Direction.RIGHT_TO_LEFT, languages["ar"]!!.direction)
        phone.setLanguages(listOf("ar"))
        val text = phone.textByCode("delivery-queued")!!
        assertEquals(CharDirectionality.RIGHT_TO_LEFT_ARABIC, text.first(Char::isLetter).directionality)
        assertTrue("pothole" in phone.textByCode("problem-service-unknown", mapOf("service" to "pothole"))!!)
        assertNull(phone.textByCode("no-such-words"))
    }

    @Test fun `every text has a function that knows what it takes`() {
        val texts = Texts(phone)
        assertTrue(texts.photoTooManyBytes(mebibytes = 3.0, limit = 2.0).startsWith("This picture file is 3 MB long"))
        assertTrue("“Email”" in texts.problemContactRequired(field = Term.FIELD_EMAIL))
        phone.setLanguages(listOf("es"))
        assertEquals(phone.textByCode("offline"), texts.offline())
    }

    private fun <T : Any> assertNotNullAnd(value: T?): T {
        assertNotNull(value)
        return value!!
    }
}
