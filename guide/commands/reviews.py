"""The commands about native readers: take in what they sent, tell how far they are, carry approvals over a slip."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES, TRANSLATED, Language

if TYPE_CHECKING:
    from guide.library.whole import Library
    from guide.reviews.results import Result
    from guide.reviews.taking import Plan


def status(chosen: argparse.Namespace) -> None:
    """Tell for each language and page what is translated, read and heard, which facts are stale, which drawings
    missing.
    """
    from guide import pictograms
    from guide.catalogues.status import stale_facts, undrawn

    library, today, drawn = _library(), date.today(), frozenset(pictograms.names())
    _print_table(library, TRANSLATED)
    for slug, journey in library.journeys.items():
        if stale := stale_facts(library, journey, today):
            print(f"{journey.theme}/{slug}: {stale} stale facts")
        if missing := undrawn(library, journey, drawn):
            print(f"{journey.theme}/{slug}: not drawn yet: {', '.join(missing)}")


def reading_status(chosen: argparse.Namespace) -> int:
    """Tell how far native readers are, what they found wrong, and which of their wordings wait for an editor."""
    from guide.reviews.store import told
    from guide.reviews.telling import waiting

    languages = [LANGUAGES[chosen.language]] if chosen.language else list(TRANSLATED)
    _print_table(_library(), languages)
    for language in languages:
        for line in waiting(language, _folder()):
            print(line)
    return _complain(told(_folder()))


def take(chosen: argparse.Namespace) -> int:
    """Tell what results of the review room come to; with --apply, keep the answers and write the good wordings."""
    from guide.catalogues.compiling import can_be_edited
    from guide.reviews.store import told
    from guide.reviews.taking import planned
    from guide.reviews.telling import come_to

    if not can_be_edited():
        return _complain(["Nothing was taken in: that needs a checkout of the guide."])
    results, mistakes = _results(chosen.files)
    mistakes += told(_folder())
    names = _library().door_names if results else frozenset()
    for language in LANGUAGES.values():
        of_language = [each for each in results if each.language == language]
        if of_language:
            plan = planned(language, of_language, _folder(), names)
            mistakes += plan.mistakes
            print("\n".join(come_to(plan)))
            if chosen.apply:
                mistakes += _carry_out(plan)
    if results and not chosen.apply:
        print("Nothing was written yet: the same command with --apply does it.")
    return _complain(mistakes)


def carry(chosen: argparse.Namespace) -> int:
    """List texts that lost their readers by a small change, or declare of some that the meaning is the same."""
    from guide.reviews import carrying
    from guide.reviews.telling import a_candidate

    library, language = _library(), LANGUAGES[chosen.language]
    names = library.door_names | {contact.name.dutch for contact in library.contacts.values()}
    found = carrying.candidates(language, _folder(), names)
    if not chosen.texts:
        for each in found:
            print("\n".join(a_candidate(each)))
        print(f"{len(found)} texts lost their readers with half of them left as it was.")
        return 0
    unknown = set(chosen.texts) - {each.name for each in found}
    wanted = [each for each in found if each.name in chosen.texts]
    mistakes = [f"“{name}” is none of the texts that `guide reviews carry {language.code}` lists." for name in unknown]
    mistakes += [f"{each.name}: {each.refused}: a reader has to look again." for each in wanted if each.refused]
    if not chosen.by.strip():
        mistakes.append("Nobody declared it: add --by and your name, which is kept.")
    if mistakes:
        return _complain(mistakes)
    print(f"{carrying.carry(language, _folder(), wanted, chosen.by.strip(), date.today())} kept their readers.")
    return 0


def _library() -> "Library":
    from guide.library.loading import described, load

    return load(drawn=described(), today=date.max)


def _folder() -> Path:
    from guide.reviews.store import folder_of
    from guide.settings import from_environment

    return folder_of(from_environment().get("REVIEWS", ""))


def _print_table(library: "Library", languages: Iterable[Language]) -> None:
    from guide.catalogues.compiling import open_catalogues
    from guide.reviews.status import told
    from guide.settings import from_environment
    from guide.voices.store import folder_of, heard_in, read_voices

    sounds = heard_in(read_voices(folder_of(from_environment().get("VOICES", ""))), library, open_catalogues())
    print("language  texts  translated  back  by one  by two  voiced  page (2: needs two readers)")
    for language in languages:
        for path, each in told(library, language, _folder(), sounds.get(language.code, {})).items():
            counts = f"{each.texts:5}  {each.translated:10}  {each.back:4}  {each.by_one:6}  {each.by_two:6}"
            two = "  2" if each.two_readers else ""
            voiced = f"{each.voiced}/{each.heard}"
            print(f"{language.code:8}  {counts}  {voiced:>6}  {path}{two}")


def _results(files: Iterable[Path]) -> "tuple[list[Result], list[str]]":
    """Return the results that can be read, and a sentence for each that cannot."""
    from guide.reviews.answers import UnreadableError
    from guide.reviews.results import read_result

    found, mistakes = [], []
    for path in files:
        try:
            found.append(read_result(path))
        except UnreadableError as error:
            mistakes.append(str(error))
    return found, mistakes


def _carry_out(plan: "Plan") -> list[str]:
    """Keep the answers, write the good wordings, publish what was heard; return what could not be done."""
    from guide.reviews.taking import carry_out

    new = carry_out(plan, _folder())
    written = f"; better wordings written: {len(plan.changes)}: run guide check" if plan.changes else ""
    print(f"{plan.language.code}: {new} answers kept{written}.")
    return _publish(plan)


def _publish(plan: "Plan") -> list[str]:
    """Let clips be heard that second ears found right, and hold back the others; return what could not be done."""
    from guide.settings import from_environment
    from guide.voices.incoming import Heard, RefusedError
    from guide.voices.keeping import hear
    from guide.voices.store import folder_of

    folder = folder_of(from_environment().get("VOICES", ""))
    try:
        for result in plan.results:
            answers = [Heard(each.f, each.file, each.heard) for each in result.heard]
            for told in hear(folder, plan.language.code, answers, result.reader.code):
                print(f"heard {told}")
    except RefusedError as error:
        return [f"{error} The answers are kept: take the file in again afterwards."]
    return []


def _complain(mistakes: Iterable[str]) -> int:
    """Print mistakes where mistakes go; return the exit code."""
    told = list(mistakes)
    for mistake in told:
        print(mistake, file=sys.stderr)
    return 1 if told else 0
