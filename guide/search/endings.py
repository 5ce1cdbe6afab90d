"""Words without what changes at their beginning and end, so that “الأولاد” finds “أولاد”. Light: better too little.

The tables travel to the browser inside the index; static/js/search.js cuts in the same way.
"""

import re
from dataclasses import dataclass

from guide.search.folding import words_of


@dataclass(frozen=True)
class Endings:
    """What a language puts before and after its words, folded; the longest that fits is cut, if enough stays.

    Before a word as often as `times` says (و and ال and ب may all stand there), after it once. `stays` tells how many
    letters are enough, `more` how many after a beginning of one letter, which many words have of their own. `joined` is
    written before any word without a space: “and”.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stays: int = 3
    more: int = 3
    times: int = 2
    joined: str = ""


def _endings(before: str, after: str, more: int = 3, joined: str = "") -> Endings:
    return Endings(_longest_first(before), _longest_first(after), more=more, joined=joined)


def _longest_first(affixes: str) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words_of(affixes)), key=len, reverse=True))


# By the code of the language: the commonest affixes, case and plural. No beginnings of Arabic verbs: بیت is a house.
ENDINGS = {
    "nl": _endings("", "tjes jes ingen ing en es er s e"),
    "ar": _endings(
        "وبال وال فال بال کال عال هال ولل لل ال من و ب ل",
        "تهم تکم کم هم ها نا ات ون ین ان وا تو ه ی ت",
        more=4,
        joined="و",
    ),
    "prs": _endings("نمی می ب ن", "هایی های ها تان شان مان یم ید ند ره را ان ات مه م ه ی"),
    "ps": _endings("", "ونه ونو کانو کان انو ان ول و ه"),
}
_SOFT = {"f": "v", "s": "z"}
_AFTER_LONG = re.compile("(aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au)([fs])$")  # brief, brieven; lees, lezen, not les
_UNHEARD = "ء"  # قراءة is also written قراه; in a short word (ماء, water) it is all that tells it from another
_LATIN = re.compile("[a-z]")


def is_latin(word: str) -> bool:
    """Tell whether a word is in Latin letters, among which Arabic ones may be figures: 7adane."""
    return bool(_LATIN.search(word))


def stem(word: str, endings: Endings) -> str:
    """Return a folded word without its endings: a Latin word by the rules of Dutch, others by those of `endings`."""
    if is_latin(word):
        return _dutch(word)
    if "0" <= word[0] <= "9":
        return word
    for _ in range(endings.times):
        word = _without_beginning(word, endings)
    cut = _without_end(word, endings)
    bare = cut.replace(_UNHEARD, "")
    return bare if len(bare) >= endings.stays else cut


def _without_beginning(word: str, endings: Endings) -> str:
    for affix in endings.before:
        stays = endings.more if len(affix) == 1 else endings.stays
        if word.startswith(affix) and len(word) - len(affix) >= stays:
            return word[len(affix) :]
    return word


def _without_end(word: str, endings: Endings) -> str:
    for affix in endings.after:
        if word.endswith(affix) and len(word) - len(affix) >= endings.stays:
            return word[: -len(affix)]
    return word


def _dutch(word: str) -> str:
    """A last f as v and s as z after a long vowel, then one letter for two (huur, huren), then without its end."""
    soft = _AFTER_LONG.sub(lambda found: found[1] + _SOFT[found[2]], word)
    single = "".join(letter for at, letter in enumerate(soft) if at == 0 or letter != soft[at - 1])
    return _without_end(single, ENDINGS["nl"])
