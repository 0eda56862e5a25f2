package org.curbline

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.curbline.core.Answer
import org.curbline.core.Contact
import org.curbline.core.Draft
import org.curbline.core.Edit
import org.curbline.core.Message
import org.curbline.core.PhotoDraft
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/**
 * Every public error, met the way a person would meet it; each carries what `text` has the words for. `Internal` is no
 * one's to cause from outside: the Rust tests of this package show that a panic becomes it.
 */
class ErrorsTest {
    private lateinit var phone: Curbline
    private lateinit var pocket: Path

    @BeforeEach fun open(@TempDir folder: Path) {
        pocket = folder
        phone = Curbline.open(folder.resolve("phone").toString(), listOf("en"))
    }

    @AfterEach fun close() = phone.close()

    private inline fun <reified E : CurblineException> fails(crossinline verb: suspend () -> Unit): E =
        assertThrows(E::class.java) { runBlocking { verb() } }

    /** A code is no answer: there are words, and each language has its own. */
    private fun wordsInTwoLanguages(said: Message) {
        val (english, spanish) =
            listOf("en", "es").map { tag ->
                phone.setLanguages(listOf(tag))
                phone.text(said)
            }
        phone.setLanguages(listOf("en"))
        assertTrue(said.code != english && said.code != spanish)
        assertNotEquals(english, spanish)
    }

    @Test fun `an invalid draft says everything that is wrong in two languages`() {
        val draft =
            Draft(serviceCode = "pothole", description = "x".repeat(4001), contact = Contact(email = "nobody"))
        val problems = fails<CurblineException.Invalid> { phone.submit(draft) }.problems
        val expected = setOf("problem-place-missing", "problem-text-too-long", "problem-email-invalid")
        assertTrue(problems.map { it.code }.containsAll(expected), "$problems")
        problems.forEach(::wordsInTwoLanguages)
        runBlocking {
            assertEquals(problems, phone.problems(draft))
            assertTrue(phone.reports().isEmpty())
        }
    }

    @Test fun `a required question without an answer is a problem`(@TempDir files: Path): Unit = runBlocking {
        City(files).use { city ->
            phone.setCity(city.url, profile = "curbline-city")
            phone.refreshCatalog()
            val draft = Draft(serviceCode = "streetlight", photos = listOf(PhotoDraft(scene(pocket))))
            val missing = phone.problems(draft).single()
            assertEquals("problem-attribute-missing", missing.code)
            wordsInTwoLanguages(missing)
            val answered = draft.copy(answers = listOf(Answer(code = "problem", values = listOf("out"))))
            assertTrue(phone.problems(answered).isEmpty())
        }
    }

    @Test fun `a file that is no picture is a photo error`() {
        val notes = pocket.resolve("notes.jpg")
        Files.writeString(notes, "not a picture")
        val draft = Draft(serviceCode = "pothole", photos = listOf(PhotoDraft(notes.toString())))
        val said = fails<CurblineException.Photo> { phone.submit(draft) }.said
        assertEquals("photo-not-a-picture", said.code)
        wordsInTwoLanguages(said)
        val nothing = pocket.resolve("nothing.jpg").toString()
        val missing = fails<CurblineException.Photo> { preparePhoto(nothing, pocket.resolve("safe.jpg").toString()) }
        assertEquals("photo-missing", missing.said.code)
    }

    @Test fun `a folder that is open elsewhere or is a file is a storage error`() {
        val mine = pocket.resolve("phone").toString()
        val locked = fails<CurblineException.Storage> { Curbline.open(mine, listOf("en")) }
        assertEquals("store-locked", locked.said.code)
        wordsInTwoLanguages(locked.said)
        fails<CurblineException.Storage> { checkFolder(mine) }
        val file = pocket.resolve("file")
        Files.writeString(file, "a file")
        wordsInTwoLanguages(fails<CurblineException.Storage> { Curbline.open(file.toString(), listOf("en")) }.said)
        assertEquals("a file", Files.readString(file))
    }

    @Test fun `a city that is not there or is none is a city error`() {
        assertEquals(
            "city-address-invalid",
            fails<CurblineException.City> { phone.setCity("Market Street") }.said.code,
        )
        val open = fails<CurblineException.City> { phone.setCity("http://city.example/") }.said
        assertEquals("city-insecure", open.code)
        wordsInTwoLanguages(open)
        val allowed = runBlocking { phone.setCity("http://city.example/", plainHttp = true) }
        assertEquals("http://city.example/", allowed.url)
        val html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Log in</body></html>"
        Server(html).use { portal ->
            for ((url, code) in listOf(closedPort() to "city-unreachable", portal.url to "city-html")) {
                runBlocking { phone.setCity(url) }
                val said = fails<CurblineException.City> { phone.refreshCatalog() }.said
                assertEquals(code, said.code)
                wordsInTwoLanguages(said)
            }
        }
    }

    @Test fun `what cannot be done now is not possible`(@TempDir files: Path) {
        val early =
            listOf<suspend () -> Unit>({ phone.city() }, { phone.sync() }, { phone.refreshCatalog() }, { phone.report("nothing") })
        for (verb in early) wordsInTwoLanguages(fails<CurblineException.NotPossible> { verb() }.said)
        City(files).use { city ->
            val unknown = fails<CurblineException.NotPossible> { phone.setCity(city.url, profile = "atlantis") }
            assertEquals("profile-unknown", unknown.said.code)
            val noPin = fails<CurblineException.NotPossible> {
                phone.setCity("https://city.example/", pins = listOf("sha256/short"))
            }
            assertEquals("city-pin-invalid", noPin.said.code)
            val reportId = runBlocking {
                phone.setCity(city.url, profile = "curbline-city")
                val draft = Draft(serviceCode = "pothole", photos = listOf(PhotoDraft(scene(pocket))))
                val submitted = phone.submit(draft)
                assertEquals(1u, phone.sync(deadline = Duration.ofSeconds(60)).delivered)
                submitted.reportId
            }
            val late =
                listOf<suspend () -> Unit>(
                    { phone.edit(reportId, Edit(description = "Deeper")) },
                    { phone.discard(reportId) },
                    { phone.retry(reportId) },
                )
            for (verb in late) {
                assertEquals("report-already-accepted", fails<CurblineException.NotPossible> { verb() }.said.code)
            }
        }
    }

    @Test fun `asking the city without a network is offline`() {
        runBlocking { phone.setCity(closedPort()) }
        phone.setConnection(OFFLINE)
        val said = fails<CurblineException.Offline> { phone.refreshCatalog() }.said
        assertEquals("offline", said.code)
        wordsInTwoLanguages(said)
    }
}
