"""Reads what families call things, and the questions by which the search is measured (docs/searching.md)."""

from pathlib import PurePath

from guide.languages import LANGUAGES
from guide.library.tables import Table
from guide.library.wording import Question, Questions, Vocabulary

_JOINER = "\u200c"  # a Persian keyboard writes it inside words: it is no sign that got there by mistake


def vocabulary(place: PurePath, table: Table) -> Vocabulary:
    _check_code(place.stem, table)
    result = Vocabulary(
        slug=place.stem,
        says=_lines("says", table),
        about=_lines("about", table),
        doors=tuple(_words("doors", table)),
        danger=tuple(_words("danger", table)),
        silent=tuple(_words("silent", table)),
    )
    table.close()
    return result


def _check_code(code: str, table: Table) -> None:
    if code not in LANGUAGES:
        table.wrong(f"“{code}” is no language of the guide", f"name the file after one of: {', '.join(LANGUAGES)}")


def _lines(key: str, table: Table) -> dict[str, str]:
    """Return the lines of a table whose keys are words too: what stands left, with what stands right."""
    values = table.take(key, dict, f'… under [{key}]: "words" = "words"', required=False) or {}
    found = {}
    for left, right in values.items():
        if isinstance(right, str) and left.strip() and right.strip():
            found[left.strip()] = right
        else:
            table.wrong(f"the line of “{left}” is empty or no text", 'write "words" = "words", or remove it', key)
    return found


def _words(key: str, table: Table) -> list[str]:
    """Return the words of a table that holds only words."""
    values = table.take(key, dict, f'… under [{key}]: words = "one two"', required=False) or {}
    words = values.get("words", "")
    if set(values) - {"words"} or not isinstance(words, str):
        table.wrong("something else stands in it", 'write only words = "one two"', key)
        return []
    return words.split()


def questions(place: PurePath, table: Table) -> Questions:
    _check_code(place.stem, table)
    result = Questions(slug=place.stem, questions=tuple(_question(each) for each in table.tables("question")))
    table.close()
    return result


def _question(table: Table) -> Question:
    table.values = {key: _plain(value) for key, value in table.values.items()}
    question = Question(
        ask=table.string("ask"), right=table.names("right", required=True), who=table.string("who", required=False)
    )
    table.close()
    return question


def _plain(value: object) -> object:
    return value.replace(_JOINER, " ") if isinstance(value, str) else value
