"""Taking in what native readers sent: what is kept, what is written, what is told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.catalogues.messages import _write
from guide.catalogues.reading import read_catalogue
from guide.commands import main
from guide.languages import LANGUAGES
from guide.library.model import Text
from guide.library.report import Report
from guide.reviews import answers, known, results, taking
from guide.reviews.answers import Answer, Carried
from guide.reviews.carrying import candidates, carry
from guide.reviews.hashing import pair_of, translation_hash
from guide.reviews.levels import Levels
from guide.reviews.store import read_kept, read_readers
from guide.reviews.taking import carry_out, planned
from guide.reviews.telling import come_to
from tests.reviewing import DAY, SAMPLE, Shown, better, good, head, result, wrong

DARI = LANGUAGES["prs"]
DOORS = frozenset({"OCMW"})
HEADER = (
    'msgid ""\nmsgstr ""\n"Language: fa_AF\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
)
HOUSE = Shown(Text("Zoek een huis.", "huis-zoeken"), "یک خانه پیدا کنید.")
CALL = Shown(Text("Bel 0800 99 340.", "dokter"), "به شمارهٔ \u20680800 99 340\u2069 زنگ بزنید.")
DOOR = Shown(Text("Vraag hulp aan het OCMW.", "huis-zoeken"), "از دفتر کمک اجتماعی (\u2068OCMW\u2069) کمک بخواهید.")
MONTHS = Shown(Text("Wacht 2 maanden.", "beslissing"), "۲ ماه صبر کنید.")
ALL = (HOUSE, CALL, DOOR, MONTHS)
HOME = "برای خود یک خانه پیدا کنید."


def catalogue(*shown, obsolete=()):
    entries = [f'#. note\nmsgctxt "{s.text.context}"\nmsgid "{s.text.dutch}"\nmsgstr "{s.translation}"' for s in shown]
    gone = [f'#~ msgctxt "{s.text.context}"\n#~ msgid "{s.text.dutch}"\n#~ msgstr "{s.translation}"' for s in obsolete]
    return "\n\n".join([HEADER.rstrip("\n"), *entries, *gone]) + "\n\n"


class Desk:
    """An editor's desk: a small catalogue, a folder of reviews, and what comes in."""

    def __init__(self, tmp_path):
        self.folder, self.post = tmp_path / "reviews", tmp_path / "post"
        self.po = tmp_path / "translations" / "fa_AF" / "LC_MESSAGES" / "guide.po"
        self.po.parent.mkdir(parents=True)
        self.post.mkdir()
        self.write(*ALL)

    def write(self, *shown, obsolete=()):
        self.po.write_text(catalogue(*shown, obsolete=obsolete), encoding="utf-8", newline="\n")

    def sent(self, *lines, reader="k7m2q9", **others):
        path = self.post / f"nagelezen-prs-{reader}-{len(list(self.post.iterdir()))}.txt"
        path.write_text(result(head(reader=reader, **others), *lines), encoding="utf-8")
        return path

    def plan(self, *paths):
        return planned(DARI, [results.read_result(path) for path in paths], self.folder, DOORS)

    def take(self, *paths):
        plan = self.plan(*paths)
        carry_out(plan, self.folder)
        return plan

    def level(self, shown):
        kept = read_kept(self.folder, "prs")
        return (
            Levels(kept.answers, kept.carried)
            .of(pair_of(shown.text.context, shown.text.dutch, shown.translation))
            .readers
        )


@pytest.fixture
def desk(tmp_path, monkeypatch):
    for module in (known, taking):
        monkeypatch.setattr(module, "TRANSLATIONS", tmp_path / "translations")
    return Desk(tmp_path)


def test_a_dry_run_writes_nothing(desk):
    before = desk.po.read_bytes()
    plan = desk.plan(desk.sent(good(HOUSE), better(DOOR, "از دفتر OCMW کمک بخواهید.")))
    assert plan.answers
    assert desk.po.read_bytes() == before
    assert not desk.folder.exists()


def test_good_counts_once_for_each_reader_and_taking_twice_changes_nothing(desk):
    first = desk.sent(good(HOUSE), name="Zahra", origin="Herat")
    desk.take(first)
    assert desk.level(HOUSE) == 1
    kept = (desk.folder / "prs.jsonl").read_bytes()
    desk.take(first)
    assert (desk.folder / "prs.jsonl").read_bytes() == kept
    desk.take(desk.sent(good(HOUSE), reader="b3c4d5"))
    assert desk.level(HOUSE) == 2
    assert desk.level(DOOR) == 0
    assert (desk.folder / "prs.jsonl").read_bytes().startswith(kept)
    assert {code: each.name for code, each in read_readers(desk.folder).items()} == {"k7m2q9": "Zahra", "b3c4d5": ""}


def test_a_better_wording_is_written_and_every_other_byte_stays(desk):
    before = desk.po.read_text(encoding="utf-8")
    desk.take(desk.sent(better(HOUSE, HOME)))
    assert desk.po.read_text(encoding="utf-8") == before.replace(HOUSE.translation, HOME)
    read = read_catalogue(desk.po, Report())
    _write(read, desk.po.with_name("again.po"))
    assert desk.po.with_name("again.po").read_bytes() == desk.po.read_bytes()
    assert desk.level(Shown(HOUSE.text, HOME)) == 1
    assert desk.level(HOUSE) == 0


def test_who_wrote_a_wording_is_one_reader_and_two_others_make_two(desk):
    desk.take(desk.sent(better(HOUSE, HOME)))
    now = Shown(HOUSE.text, HOME)
    desk.take(desk.sent(good(now), reader="b3c4d5"))
    assert desk.level(now) == 1
    desk.take(desk.sent(good(now), reader="c4d5e6"))
    assert desk.level(now) == 2


def test_an_approval_ends_with_its_text_and_lives_again_when_that_is_put_back(desk):
    desk.take(desk.sent(good(MONTHS)))
    assert desk.level(MONTHS) == 1
    assert desk.level(Shown(MONTHS.text, "۳ ماه صبر کنید.")) == 0
    assert desk.level(Shown(Text("Wacht 3 maanden.", "beslissing"), MONTHS.translation)) == 0
    assert desk.level(Shown(MONTHS.text, MONTHS.translation)) == 1


def test_a_phone_has_no_isolates_and_other_digits_and_both_are_put_in_place(desk):
    wordings = ("لطفاً به ۰۸۰۰ ۹۹ ۳۴۰ زنگ بزنید.", "از OCMW کمک بخواهید.", "برای 2 ماه صبر کنید.")
    desk.take(desk.sent(*map(better, (CALL, DOOR, MONTHS), wordings)))
    written = desk.po.read_text(encoding="utf-8")
    assert "به \u20680800 99 340\u2069 زنگ" in written
    assert "از \u2068OCMW\u2069 کمک" in written
    assert "برای ۲ ماه" in written


@pytest.mark.parametrize(
    ("shown", "wording", "told"),
    [
        (CALL, "به شمارهٔ 0800 99 341 زنگ بزنید.", "0800 99 340"),
        (MONTHS, "۳ ماه صبر کنید.", "the number 3 is new"),
        (MONTHS, "چند ماه صبر کنید.", "the number 2 is missing"),
        (DOOR, "از دفتر کمک اجتماعی کمک بخواهید.", "“OCMW” is missing"),
        (HOUSE, "یک <b>خانه</b> پیدا کنید.", "<b> is shown as it is written"),
        (HOUSE, "خانه", "it has 4 letters"),
        (HOUSE, "یک خانه پیدا کنید. " * 4, "letters, where"),
        (HOUSE, "یک house پیدا کنید.", "“house” is outside an isolate"),
        (HOUSE, "یک خانه %(n)s پیدا کنید.", "%(n)s is not in the Dutch"),
        (HOUSE, "یک خانه\u202e پیدا کنید.", "U+202E"),
    ],
)
def test_what_the_catalogue_cannot_have_is_told_kept_and_not_written(desk, shown, wording, told):
    before = desk.po.read_bytes()
    plan = desk.take(desk.sent(better(shown, wording)))
    assert told in " ".join(fault for change in plan.refused for fault in change.faults)
    assert told in "\n".join(come_to(plan))
    assert desk.po.read_bytes() == before
    assert [each.answer for each in read_kept(desk.folder, "prs").answers] == ["better"]
    assert desk.level(shown) == 0


def test_two_wordings_of_one_text_stand_side_by_side_and_neither_is_written(desk):
    before, other = desk.po.read_bytes(), "یک خانه برای خود پیدا کنید."
    plan = desk.take(desk.sent(better(HOUSE, HOME)), desk.sent(better(HOUSE, other), reader="b3c4d5"))
    told = "\n".join(come_to(plan))
    assert HOME in told
    assert other in told
    assert desk.po.read_bytes() == before
    desk.write(Shown(HOUSE.text, other))  # the editor chooses
    assert desk.level(Shown(HOUSE.text, other)) == 1


def test_a_text_that_another_reader_found_good_is_not_written_anew_without_an_editor(desk):
    desk.take(desk.sent(good(HOUSE)))
    before = desk.po.read_bytes()
    plan = desk.take(desk.sent(better(HOUSE, HOME), reader="b3c4d5"))
    assert plan.conflicts[0].content == ("k7m2q9",)
    assert desk.po.read_bytes() == before


def test_the_same_wording_by_two_readers_is_no_conflict(desk):
    desk.take(desk.sent(better(HOUSE, HOME)), desk.sent(better(HOUSE, f" {HOME} "), reader="b3c4d5"))
    assert HOME in desk.po.read_text(encoding="utf-8")
    assert desk.level(Shown(HOUSE.text, HOME)) == 1


def test_a_changed_text_is_told_old_and_new_and_the_answer_is_kept_for_when_it_is_put_back(desk):
    new = Shown(Text("Zoek samen een huis.", "huis-zoeken"), "با هم یک خانه پیدا کنید.")
    desk.write(new, obsolete=[HOUSE])
    plan = desk.take(desk.sent(good(HOUSE)))
    told = "\n".join(come_to(plan))
    assert "The text changed since k7m2q9 read it" in told
    assert HOUSE.translation in told
    assert desk.level(HOUSE) == 1
    assert desk.level(new) == 0


def test_the_last_word_of_a_reader_counts(desk):
    desk.take(desk.sent(good(HOUSE, at="2026-11-28")))
    desk.take(desk.sent(wrong(HOUSE, "meaning", at="2026-11-29")))
    assert desk.level(HOUSE) == 0
    desk.take(desk.sent(good(HOUSE, at="2026-11-30")))
    assert desk.level(HOUSE) == 1


def test_wrong_takes_one_approval_away(desk):
    for reader in ("b3c4d5", "c4d5e6"):
        desk.take(desk.sent(good(HOUSE), reader=reader))
    assert desk.level(HOUSE) == 2
    desk.take(desk.sent(wrong(HOUSE, "rude")))
    assert desk.level(HOUSE) == 1


def test_who_is_not_native_or_took_a_wrong_line_for_good_approves_nothing(desk):
    desk.take(desk.sent(good(HOUSE), native=False), desk.sent(good(HOUSE), reader="b3c4d5", again=True))
    assert desk.level(HOUSE) == 0
    assert len(read_kept(desk.folder, "prs").answers) == 2
    desk.take(desk.sent(good(HOUSE, at="2026-11-30"), reader="b3c4d5"))
    assert desk.level(HOUSE) == 1


def test_a_control_line_never_reaches_the_store(desk):
    mixed = good(HOUSE) | {"t": translation_hash(CALL.translation)}
    plan = desk.take(desk.sent(mixed, good(DOOR)))
    assert "shown here to control the reader" in plan.mistakes[0]
    assert [each.pair for each in read_kept(desk.folder, "prs").answers] == [
        pair_of(DOOR.text.context, DOOR.text.dutch, DOOR.translation)
    ]


def test_the_sample_of_the_contract_can_be_read(tmp_path):
    (tmp_path / "sample.txt").write_text(SAMPLE, encoding="utf-8")
    found = results.read_result(tmp_path / "sample.txt")
    assert [each.answer for each in found.answers] == list(answers.ANSWERS)
    assert found.heard[0].heard == "right"
    assert not found.mistakes


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"", "line 1: this is no result of the review room"),
        (b"\xff\xfe", "it is not written in UTF-8"),
        (b"[1]\n", "line 1: this is no result"),
        (result(head(format=2)).encode(), "it has format 2, and this guide reads format 1"),
        (result(head(language="fr")).encode(), "“fr” is none of the languages nl, ar, prs, ps"),
        (result(head(language="nl"), good(HOUSE)).encode(), "line 2: in Dutch voices are heard and no text is read"),
        (result(head(reader="Zahra")).encode(), "the code of the reader is not six letters and digits"),
        (result(head()).encode(), "it holds no answer"),
        (result(head(), good(HOUSE) | {"d": "x"}).encode(), "line 2: d or t is not 16 hexadecimal digits"),
        (result(head(), good(HOUSE) | {"answer": "fine"}).encode(), "line 2: the answer “fine” is none of"),
        (result(head(), good(HOUSE) | {"at": "today"}).encode(), "line 2: “today” is no day"),
        (result(head(), better(HOUSE, " ")).encode(), "line 2: the better wording is missing"),
        (result(head(), good(HOUSE) | {"at": "2026-W48-7"}).encode(), "line 2: “2026-W48-7” is no day"),
        (result(head(), wrong(HOUSE, "ugly")).encode(), "line 2: a reason is unknown"),
        (result(head()).encode() + rb'{"answer": "better", "text": "\ud83d"}', "line 2: text is no text"),
        (result(head(), good(HOUSE)).encode() + rb'{"answer": "good", "shown": "\ud83d"}', "line 3: shown is no text"),
        (result(head()).encode() + b'{"d": "0', "line 2: it is no line of JSON"),
        (result(head()).encode() + b"[" * 100_000, "line 2: it is no line of JSON"),
    ],
)
def test_bad_input_is_a_sentence_with_its_place(tmp_path, monkeypatch, capsys, written, told):
    monkeypatch.setenv("GUIDE_REVIEWS", str(tmp_path / "reviews"))
    (tmp_path / "sent.txt").write_bytes(written)
    assert main(["reviews", "take", str(tmp_path / "sent.txt"), "--apply"]) == 1
    error = capsys.readouterr().err
    assert f"{tmp_path / 'sent.txt'}: " in error
    assert told in error
    assert "Traceback" not in error


def test_the_commands_say_what_waits_and_refuse_to_carry_for_nobody(desk, monkeypatch, capsys):
    monkeypatch.setenv("GUIDE_REVIEWS", str(desk.folder))
    desk.take(desk.sent(good(HOUSE), wrong(DOOR, "dialect")))
    desk.write(Shown(Text("Zoek een huis!", "huis-zoeken"), HOUSE.translation), DOOR)
    assert main(["reviews", "status", "prs"]) == 0
    told = capsys.readouterr().out
    assert "“Vraag hulp aan het OCMW.”: wrong, by k7m2q9 (2026-11-29): dialect" in told
    assert main(["reviews", "carry", "prs"]) == 0
    name = capsys.readouterr().out.split()[0]
    assert main(["reviews", "carry", "prs", name]) == 1
    assert main(["reviews", "carry", "prs", "00000000", "--by", "An"]) == 1
    assert "add --by and your name" in (told := capsys.readouterr().err)
    assert "“00000000” is none of the texts that `guide reviews carry prs` lists." in told
    assert main(["reviews", "carry", "prs", name, "--by", "An Peeters"]) == 0
    assert read_kept(desk.folder, "prs").carried[0].by == "An Peeters"


def test_one_bad_line_takes_no_other_with_it(desk):
    path = desk.sent(good(HOUSE), {"d": 3}, good(DOOR))
    plan = desk.take(path)
    assert len(plan.mistakes) == 1
    assert len(read_kept(desk.folder, "prs").answers) == 2


def test_a_damaged_line_of_the_store_is_told_and_the_others_count(desk):
    desk.take(desk.sent(good(HOUSE)))
    with (desk.folder / "prs.jsonl").open("a", encoding="utf-8") as file:
        file.write("<<<<<<< HEAD\n")
    assert desk.level(HOUSE) == 1
    assert "line 2: it is no line of JSON" in read_kept(desk.folder, "prs").mistakes[0]


def test_a_damaged_list_of_readers_is_told_and_left_as_it_is(desk, monkeypatch, capsys):
    """Two who take in results each add to its end, and git asks which of them is right."""
    monkeypatch.setenv("GUIDE_REVIEWS", str(desk.folder))
    desk.take(desk.sent(good(HOUSE), name="Zahra"))
    readers = desk.folder / "readers.toml"
    readers.write_text(damaged := readers.read_text(encoding="utf-8") + "<<<<<<< HEAD\n", encoding="utf-8")
    sent = desk.sent(good(HOUSE), reader="b3c4d5", name="Karim")
    assert main(["reviews", "take", str(sent), "--apply"]) == 1
    assert f"{readers} cannot be read" in capsys.readouterr().err
    assert readers.read_text(encoding="utf-8") == damaged
    assert desk.level(HOUSE) == 2


def test_an_editor_carries_approvals_over_a_slip_and_never_over_a_number_or_an_office(desk):
    desk.take(desk.sent(good(HOUSE), good(MONTHS), good(DOOR)))
    slip = Shown(Text("Zoek een huis!", "huis-zoeken"), HOUSE.translation)
    months = Shown(MONTHS.text, "صبر کنید ۲ ماه.")
    door = Shown(Text("Vraag hulp bij het OCMW.", "huis-zoeken"), DOOR.translation)
    desk.write(slip, months, door)
    found = {each.now.dutch: each for each in candidates(DARI, desk.folder, DOORS)}
    assert {dutch: each.refused for dutch, each in found.items()} == {
        "Zoek een huis!": "",
        "Wacht 2 maanden.": "it has a number or a date",
        "Vraag hulp bij het OCMW.": "it has the name of an office",
    }
    assert desk.level(slip) == 0
    carry(DARI, desk.folder, [found["Zoek een huis!"]], "An Peeters", answers.date.fromisoformat(DAY))
    assert desk.level(slip) == 1
    assert json.loads((desk.folder / "prs.jsonl").read_text(encoding="utf-8").splitlines()[-1])["by"] == "An Peeters"


def test_no_approval_is_carried_to_a_wording_that_a_reader_rejected(desk):
    desk.take(desk.sent(better(HOUSE, HOME)))
    desk.write(HOUSE)  # an editor puts the old wording back
    assert not candidates(DARI, desk.folder, DOORS)


TEXTS = st.sampled_from("abc")
READERS = st.sampled_from(["reader", "second", "thirdd"])
SAID = st.builds(
    lambda dutch, translation, reader, answer, text, native: Answer(
        *pair_of("", dutch, translation), reader, answer, DAY, native, text=text if answer == "better" else ""
    ),
    TEXTS, TEXTS, READERS, st.sampled_from(answers.ANSWERS), TEXTS, st.booleans(),
)  # fmt: skip
MEANT_THE_SAME = st.builds(
    lambda new, old: Carried(*pair_of("", *new), *pair_of("", *old), "An", DAY), *[st.tuples(TEXTS, TEXTS)] * 2
)


@given(st.lists(SAID, max_size=12), st.lists(MEANT_THE_SAME, max_size=3))
def test_whatever_is_edited_a_text_is_approved_only_when_a_kept_line_has_both_its_hashes(said, carried):
    levels = Levels(said, carried)
    approved = {each.pair for each in said if each.native and each.answer == "good"}
    approved |= {each.proposed for each in said if each.native and each.proposed}
    approved |= {(each.d, each.t) for each in carried}
    for dutch in "abcd":
        for translation in "abcd":
            pair = pair_of("", dutch, translation)
            found = levels.of(pair).readers
            assert not found or pair in approved
            if found == 2 and not carried:
                for_it = {each.reader for each in said if each.native and pair in (each.pair, each.proposed)}
                assert len(for_it) >= 2
