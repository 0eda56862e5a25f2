"""Offline-first 311 reporting: the verbs, the listener and the errors, with the nouns they speak of."""

# The generated sources of both crates and the library, which the build puts into a package beside this file.
from .curbline import *  # noqa: F403
