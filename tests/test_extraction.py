"""Babel finds every text of a content file, with the comment a translator needs."""

from guide.catalogues.extraction import extract_content
from guide.library.loading import content_files
from guide.library.model import texts
from guide.library.reading import read_file
from guide.library.report import Report
from guide.paths import CONTENT


def test_a_journey_gives_its_messages_with_journey_step_and_field():
    with (CONTENT / "journeys/hulp/dokter.toml").open("rb") as source:
        messages = list(extract_content(source, (), (), {}))
    assert (0, "pgettext", ("dokter", "Toon waar het pijn doet"), ["dokter, step 6, do"]) in messages


def test_no_text_of_any_file_is_left_out():
    for path in content_files():
        wanted = [text.dutch for text in texts(read_file(path, Report()))]
        with path.open("rb") as source:
            found = [message[2][1] for message in extract_content(source, (), (), {})]
        assert found == wanted, path
        if path.name == "tips.toml":  # nobody has told one yet
            continue
        assert found or "search" in path.parts, path  # what families call things is not translated
