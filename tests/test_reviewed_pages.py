"""What a page says of who has read its translation, and whom the guide thanks."""

import json
import re
from datetime import date

import pytest

from guide.app import create_app
from guide.languages import LANGUAGES
from guide.reviews.answers import read_line
from guide.reviews.hashing import dutch_hash
from guide.reviews.scope import texts_on
from guide.reviews.store import Reader, append, note_reader
from tests.reviewing import better, good, shown_in

OCTOBER, EARLIER = "2026-10-14", "2026-08-02"
NOT_YET = {"ps": "دا ژباړه لا پښتو ژبي کس نه ده کتلې.", "nl": "Deze vertaling is nog niet nagekeken."}


def opened(folder, **settings):
    return create_app(REVIEWS=str(folder), **{"WATCH_SECONDS": 3600} | settings)


def keep(folder, app, language, texts, reader="k7m2q9", at=OCTOBER):
    """Let a native reader find all of these texts good."""
    lines = (good(each, at) | {"reader": reader} for each in shown_in(app, language, *texts))
    append(folder, language, [read_line(json.dumps(line)) for line in lines])


def foot(app, path):
    html = app.test_client().get(path).text
    found = re.search(r'<p class="review">(.*?)</p>', html, re.S)
    return " ".join(re.sub(r"<[^>]+>", "", found[1]).split()) if found else None


@pytest.fixture(scope="module")
def read(app, library, tmp_path_factory):
    """A guide of which one reader read two journeys in Pashto and in Arabic, and another one step of these."""
    folder = tmp_path_factory.mktemp("read") / "reviews"
    koken, dokter = library.journeys["koken"], library.journeys["dokter"]
    keep(folder, app, "ps", [*texts_on(library, koken), *texts_on(library, dokter)], at=EARLIER)
    keep(folder, app, "ps", texts_on(library, dokter.steps[0]), reader="b3c4d5")
    keep(folder, app, "ar", texts_on(library, koken))
    note_reader(folder, Reader("b3c4d5", "Zahra <b>", "Kabul"))
    return opened(folder)


def test_a_guide_that_nobody_read_says_so_in_every_translation(app):
    assert foot(app, "/ps/samen-sterk/koken/") == NOT_YET["ps"]
    assert foot(app, "/nl-ps/samen-sterk/koken/") == NOT_YET["nl"]
    assert foot(app, "/nl/samen-sterk/koken/") is None
    assert "شکر" not in app.test_client().get("/ps/over/").text
    assert app.test_client().get("/nl/over/").text.count("Met dank aan") == 0


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/nl-ps/samen-sterk/koken/", "Gelezen door 1 lezer van wie dit de eigen taal is: augustus 2026."),
        ("/nl-ps/samen-sterk/koken/1/", "Gelezen door 1 lezer van wie dit de eigen taal is: augustus 2026."),
        ("/ps/samen-sterk/koken/", "یوه پښتو ژبي کس دا ژباړه لوستې ده: اګست ۲۰۲۶."),
        ("/ar/samen-sterk/koken/", "قرأ هذه الترجمة في تشرين الأول 2026 شخص واحد لغته الأم هي العربية."),
        (
            "/nl-ps/hulp/dokter/",
            "Gelezen door 1 lezer van wie dit de eigen taal is: oktober 2026. Een tweede lezer moet dit nog nakijken.",
        ),
        ("/nl-ps/hulp/dokter/1/", "Gelezen door 2 lezers van wie dit de eigen taal is: oktober 2026."),
        ("/nl-ps/samen-sterk/rust/", NOT_YET["nl"]),
        ("/nl-ps/", "Een deel van deze gids is gelezen door iemand van wie dit de eigen taal is."),
        ("/ps-ar/samen-sterk/koken/", "یوه پښتو ژبي کس دا ژباړه لوستې ده: اکتوبر ۲۰۲۶."),
        ("/ps-prs/samen-sterk/koken/", "یوه پښتو ژبي کس د دې پاڼې یوه برخه لوستې ده."),
        ("/prs/samen-sterk/koken/", "این ترجمه هنوز بررسی نشده است."),
    ],
)
def test_a_page_says_who_read_its_own_texts(read, path, told):
    assert foot(read, path) == told


def test_the_guide_thanks_by_name_who_gave_one_and_counts_the_others(read):
    html = read.test_client().get("/nl/over/").text
    thanks = html.partition("Met dank aan")[2].partition("<nav")[0]
    assert "Zahra &lt;b&gt;" in thanks
    assert re.findall(r"Lezers: \d", re.sub(r"<[^>]+>", "", thanks)) == ["Lezers: 1", "Lezers: 2"]
    assert "Stemmen" not in thanks
    assert "k7m2q9" not in html


def test_the_label_comes_back_with_another_wording_and_goes_when_that_is_put_back(app, library, tmp_path):
    """Nobody takes an approval back: the pages are computed of what was said and of the texts of the day."""
    koken = library.journeys["koken"]
    keep(tmp_path, app, "ps", texts_on(library, koken))
    client = opened(tmp_path, WATCH_SECONDS=0)
    assert foot(client, "/ps/samen-sterk/koken/") != NOT_YET["ps"]
    kept = (tmp_path / "ps.jsonl").read_text(encoding="utf-8")
    title = shown_in(app, "ps", koken.title)[0]
    changed = kept.replace(title.pair["t"], better(title, "x")["t"][::-1])
    (tmp_path / "ps.jsonl").write_text(changed, encoding="utf-8")
    assert "لوستې" in foot(client, "/ps/samen-sterk/koken/1/")
    assert "برخه" in foot(client, "/ps/samen-sterk/koken/")
    (tmp_path / "ps.jsonl").write_text(kept, encoding="utf-8")
    assert "برخه" not in foot(client, "/ps/samen-sterk/koken/")


def test_a_damaged_file_of_reviews_never_takes_the_guide_down(tmp_path):
    (tmp_path / "ps.jsonl").write_bytes(b"\xff\n")
    (tmp_path / "readers.toml").write_text("[", encoding="utf-8")
    assert foot(opened(tmp_path), "/ps/samen-sterk/koken/") == NOT_YET["ps"]


def test_months_have_the_names_that_families_know():
    october = date.fromisoformat(OCTOBER)
    assert [LANGUAGES[code].month(october) for code in ("nl", "ar", "prs", "ps")] == [
        "oktober 2026",
        "تشرين الأول 2026",
        "اکتوبر ۲۰۲۶",
        "اکتوبر ۲۰۲۶",
    ]


def test_what_a_page_asks_trust_for_can_be_read_in_the_room(app, library):
    """Else it would stay unread however many people read."""
    client = app.test_client()
    ways = re.findall(r'href="(/ps/nalezen/[a-z0-9-]+/)"', client.get("/ps/nalezen/").text)
    told = {mark for way in set(ways) for mark in re.findall(r'data-d="([0-9a-f]{16})"', client.get(way).text)}
    parts = [*library.journeys.values(), library.leaves["emergency"]]
    parts += [*library.words.values(), *library.contacts.values(), *library.cards_for(["ps"])]
    asked = {text for part in parts for text in texts_on(library, part)}
    assert [text for text in asked if dutch_hash(text.context, text.dutch) not in told] == []
