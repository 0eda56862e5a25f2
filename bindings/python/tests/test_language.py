"""The words: every language has a name for itself, and Arabic runs from right to left."""

import importlib.resources
import unicodedata

import curbline
from curbline.texts import Term, Texts


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


def test_every_text_has_a_method_that_knows_what_it_takes(phone):
    texts = Texts(phone)
    assert texts.photo_too_many_bytes(mebibytes=3, limit=2).startswith("This picture file is 3 MB long, and at most 2 MB")
    assert "“Email”" in texts.problem_contact_required(Term.FIELD_EMAIL)
    assert texts.report_due(due=1_772_539_200_000).startswith("Expected to be done by March 3, 2026")
    phone.set_languages(["es"])
    assert texts.place_on_street_near_away("Market", "12th", 20.0, Term.DIRECTION_NORTH).startswith("en Market")
    assert texts.offline() == phone.text_by_code("offline")
    assert texts.photo_too_many_bytes.__doc__.strip().startswith("photo-too-many-bytes = This picture file is")


def test_the_package_says_that_it_is_typed():
    assert importlib.resources.files(curbline).joinpath("py.typed").is_file()
    assert curbline.Curbline.sync.__annotations__["return"].endswith("SyncSummary")
