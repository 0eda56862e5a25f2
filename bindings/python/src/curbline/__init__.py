"""Offline-first 311 reporting: the verbs, the listener and the errors, with the nouns they speak of."""

from .curbline import *  # noqa: F403
from .curbline_core import *  # noqa: F403
