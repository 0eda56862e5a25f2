package org.curbline

import java.io.BufferedReader
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.Semaphore
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import org.curbline.core.Connection
import org.curbline.core.Hint
import org.junit.jupiter.api.Assertions.assertTrue

// What the stories need around Curbline: a running city, a picture, and small servers that misbehave.

/** Only ends a test that would hang; nothing waits for a time. */
const val LONG_SECONDS = 60L

val OFFLINE = Connection(online = false, metered = false, roaming = false, lowPower = false)
val ONLINE = Connection(online = true, metered = false, roaming = false, lowPower = false)

/** 24 x 16 pixels, lying on its side (EXIF orientation 6), taken at 39.9526 N, 75.1652 W on 2026-03-01. */
private const val SCENE = """
/9j/4AAQSkZJRgABAQAAAQABAAD/4QFCRXhpZgAATU0AKgAAAAgABwESAAMAAAABAAYAAAEaAAUAAAABAAAAYgEbAAUAAAABAAAA
agEoAAMAAAABAAEAAAITAAMAAAABAAEAAIdpAAQAAAABAAAAcoglAAQAAAABAAAAyAAAAAAAAAABAAAAAQAAAAEAAAABAAWQAAAH
AAAABDAyMzKQAwACAAAAFAAAALSRAQAHAAAABAECAwCgAAAHAAAABDAxMDCgAQADAAAAAf//AAAAAAAAMjAyNjowMzowMSAwODow
MDowMAAABQAAAAEAAAAEAgMAAAABAAIAAAACTgAAAAACAAUAAAADAAABCgADAAIAAAACVwAAAAAEAAUAAAADAAABIgAAAAAAAAAn
AAAAAQAAADkAAAABAAAA6gAAABkAAABLAAAAAQAAAAkAAAABAAAFWAAAABn/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg
LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQABgBASIA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF
/8QAFhAAAwAAAAAAAAAAAAAAAAAAABRh/9oACAEBAAA/AIrQLQLQ11oFoFof/9k=
"""

fun scene(folder: Path): String {
    val picture = folder.resolve("scene.jpg")
    Files.write(picture, Base64.getMimeDecoder().decode(SCENE))
    return picture.toString()
}

/** A running `curbline-city`. */
class City(folder: Path) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(
                System.getenv("CURBLINE_CITY"),
                "--listen", "127.0.0.1:0", "--data-dir", folder.toString(), "--token-delay", "0",
            )
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
    private val says: BufferedReader = process.inputReader()
    val url: String

    init {
        val line = says.readLine().orEmpty()
        if (!line.startsWith("listening on ")) close()
        url = line.removePrefix("listening on ")
        assertTrue(url != line, "the city said '$line'")
    }

    override fun close() {
        process.destroy()
        if (!process.waitFor(LONG_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly().waitFor()
        says.close()
    }
}

/** Answers every request with the same text, or never; counts who came. */
class Server(private val answer: String?) : AutoCloseable {
    private val listening = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    private val connections = CopyOnWriteArrayList<Socket>()
    private val came = Semaphore(0)
    private val serving = thread { serve() }
    val url = "http://127.0.0.1:${listening.localPort}/"

    fun waitForAVisitor() = assertTrue(came.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS), "nobody came")

    override fun close() {
        listening.close()
        serving.join()
        connections.forEach(Socket::close)
    }

    private fun serve() {
        while (true) {
            val connection = runCatching { listening.accept() }.getOrElse { return }
            connections += connection
            if (answer != null) {
                connection.getInputStream().read(ByteArray(65536))
                connection.getOutputStream().write(answer.toByteArray())
                connection.shutdownOutput()
            }
            came.release()
        }
    }
}

/** An address where nobody listens: a port that was free a moment ago. */
fun closedPort(): String =
    ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { "http://127.0.0.1:${it.localPort}/" }

/** Keeps what it was told, so that a test can wait for it; then throws what it was given. */
class Ear(private val thrown: Exception? = null) : ChangeListener {
    private val hints = LinkedBlockingQueue<Hint>()

    override fun changed(hint: Hint) {
        hints.put(hint)
        thrown?.let { throw it }
    }

    fun next(): Hint = hints.poll(LONG_SECONDS, TimeUnit.SECONDS) ?: error("no hint came")

    fun until(hint: Hint) {
        while (next() != hint) Unit
    }
}
