"""The words: every language has a name for itself, and Arabic runs from right to left."""

import importlib.resources
import unicodedata

import curbline


def test_the_languages_say_their_own_names_and_directions():
    languages = {language.tag: language for language in curbline.languages()}
    assert next(iter(languages)) == "en"
    assert languages.keys() >= {"en", "es", "ar"}
    assert languages["es"].name == "español"
    assert languages["en"].direction == curbline.Direction.LEFT_TO_RIGHT
    assert languages["ar"].direction == curbline.Direction.RIGHT_TO_LEFT


def test_arabic_words_run_from_right_to_left(phone):
    phone.set_languages(["ar"])
    text = phone.text_by_code("delivery-queued")
    assert unicodedata.bidirectional(text.lstrip("\u2067\u2068\u200f")[0]) == "AL"
    number = phone.text_by_code("problem-service-unknown", {"service": "pothole"})
    assert "pothole" in number
    assert phone.text_by_code("no-such-words") is None


def test_the_package_says_that_it_is_typed():
    assert importlib.resources.files(curbline).joinpath("py.typed").is_file()
    assert curbline.Curbline.sync.__annotations__["return"].endswith("SyncSummary")
