"""A running city, a picture and small servers that misbehave: what the stories need around Curbline."""

import base64
import contextlib
import os
import queue
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import curbline

# Only ends a test that would hang; nothing waits for a time.
LONG = 60.0

# 24 x 16 pixels, lying on its side (EXIF orientation 6), taken at 39.9526 N, 75.1652 W on 2026-03-01.
SCENE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4QFCRXhpZgAATU0AKgAAAAgABwESAAMAAAABAAYAAAEaAAUAAAABAAAAYgEbAAUAAAABAAAA"
    "agEoAAMAAAABAAEAAAITAAMAAAABAAEAAIdpAAQAAAABAAAAcoglAAQAAAABAAAAyAAAAAAAAAABAAAAAQAAAAEAAAABAAWQAAAH"
    "AAAABDAyMzKQAwACAAAAFAAAALSRAQAHAAAABAECAwCgAAAHAAAABDAxMDCgAQADAAAAAf//AAAAAAAAMjAyNjowMzowMSAwODow"
    "MDowMAAABQAAAAEAAAAEAgMAAAABAAIAAAACTgAAAAACAAUAAAADAAABCgADAAIAAAACVwAAAAAEAAUAAAADAAABIgAAAAAAAAAn"
    "AAAAAQAAADkAAAABAAAA6gAAABkAAABLAAAAAQAAAAkAAAABAAAFWAAAABn/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg"
    "LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//wAALCAAQABgBASIA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF"
    "/8QAFhAAAwAAAAAAAAAAAAAAAAAAABRh/9oACAEBAAA/AIrQLQLQ11oFoFof/9k="
)

OFFLINE = curbline.Connection(online=False, metered=False, roaming=False, low_power=False)
ONLINE = curbline.Connection(online=True, metered=False, roaming=False, low_power=False)


class Ear(curbline.ChangeListener):
    """Keeps what it was told, so that a test can wait for it."""

    def __init__(self) -> None:
        self.hints: queue.Queue[curbline.Hint] = queue.Queue()

    def changed(self, hint: curbline.Hint) -> None:
        self.hints.put(hint)

    def next(self) -> curbline.Hint:
        return self.hints.get(timeout=LONG)

    def until(self, hint: curbline.Hint) -> None:
        while self.next() != hint:
            pass


class Rude(Ear):
    """Raises after it was told."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def changed(self, hint: curbline.Hint) -> None:
        super().changed(hint)
        raise self.error


class Server:
    """Listens on a free port and counts who came; answers every request with the same bytes, or never."""

    def __init__(self, answer: bytes | None) -> None:
        self.came = threading.Semaphore(0)
        self._answer = answer
        self._connections: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def wait_for_a_visitor(self) -> None:
        assert self.came.acquire(timeout=LONG), "nobody came"

    def close(self) -> None:
        # Wakes the thread that waits in accept; closing alone does not everywhere.
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()
        for connection in self._connections:
            connection.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._connections.append(connection)
            if self._answer is not None:
                connection.recv(65536)
                connection.sendall(self._answer)
                connection.shutdown(socket.SHUT_WR)
            self.came.release()


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running curbline-city, which ends with the tests."""
    folder = tmp_path_factory.mktemp("city")
    command = [os.environ["CURBLINE_CITY"], "--listen", "127.0.0.1:0", "--data-dir", str(folder), "--token-delay", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on "), f"the city said {line!r}"
        yield line.removeprefix("listening on ").strip()
    finally:
        process.terminate()
        process.communicate(timeout=LONG)


@pytest.fixture
def scene(tmp_path: Path) -> str:
    picture = tmp_path / "scene.jpg"
    picture.write_bytes(SCENE)
    return str(picture)


@pytest.fixture
def phone(tmp_path: Path) -> curbline.Curbline:
    return curbline.Curbline.open(str(tmp_path / "phone"), ["en"])


@pytest.fixture
def serve() -> Iterator[Callable[[bytes | None], Server]]:
    """Starts servers that end with the test."""
    with contextlib.ExitStack() as servers:

        def start(answer: bytes | None = None) -> Server:
            server = Server(answer)
            servers.callback(server.close)
            return server

        yield start


def closed_port() -> str:
    """An address where nobody listens: a port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as once:
        return f"http://127.0.0.1:{once.getsockname()[1]}/"


def eventually(what: str, holds: Callable[[], bool]) -> None:
    """Waits for a state, with a deadline that only ends a test that would hang."""
    deadline = time.monotonic() + LONG
    while not holds():
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(0.01)
