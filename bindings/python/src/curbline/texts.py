"""Everything Curbline says: `Texts(curbline).photo_too_many_bytes(mebibytes=3, limit=2)`."""

# Generated from the English texts, beside the sources of the surface.
from .curbline.texts import *  # noqa: F403
from .curbline.texts import __all__ as __all__
