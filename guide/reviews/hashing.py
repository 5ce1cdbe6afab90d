"""The short names of a Dutch text and of its translation, by which a review says what was read."""

from hashlib import sha256

LENGTH = 16  # hexadecimal digits: enough for millions of texts

Pair = tuple[str, str]  # the hash of a Dutch text, and that of its translation


def dutch_hash(context: str, dutch: str) -> str:
    """Return what is another one for any other context or Dutch."""
    return _short(f"{context}\0{dutch}")


def translation_hash(translation: str) -> str:
    """Return what is another one for any other translation, isolates included."""
    return _short(translation)


def pair_of(context: str, dutch: str, translation: str) -> Pair:
    """Return the pair by which a text and its translation are known."""
    return dutch_hash(context, dutch), translation_hash(translation)


def _short(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:LENGTH]
