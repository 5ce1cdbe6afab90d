"""Words without what changes at their beginning and end, so that “الأولاد” finds “أولاد”. Light: better too little.

The tables travel to the browser inside the index; static/js/search.js cuts in the same way.
"""

from dataclasses import dataclass

from guide.search.folding import words_of


@dataclass(frozen=True)
class Endings:
    """What a language puts before and after its words, folded; the longest that fits is cut, if enough stays.

    Before a word as often as `times` says (و and ال and ب may all stand there), after it once.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stays: int = 3  # letters
    times: int = 2


def _endings(before: str, after: str) -> Endings:
    return Endings(_longest_first(before), _longest_first(after))


def _longest_first(affixes: str) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words_of(affixes)), key=len, reverse=True))


# By the code of the language: the commonest affixes, case and plural. Arabic “بی بت” is the spoken present.
ENDINGS = {
    "nl": _endings("", "tjes jes ingen ing en es er s e t"),
    "ar": _endings(
        "وبال وال فال بال کال عال ولل لل ال بی بت من و ف ب ل", "تهم تکم کم هم ها نا ات ون ین ان وا تو ه ی ت"
    ),
    "prs": _endings("نمی می ب ن", "هایی های ها تان شان مان یم ید ند ره را ان ات مه م ه ی"),
    "ps": _endings("", "ونه ونو کانو کان انو ان ول ی و ه"),
}
_HARD = {"v": "f", "z": "s"}  # brieven, brief


def is_latin(word: str) -> bool:
    return "a" <= word[0] <= "z"


def stem(word: str, endings: Endings) -> str:
    """Return a folded word without its endings: a Latin word by the rules of Dutch, others by those of `endings`."""
    if is_latin(word):
        return _dutch(word)
    if "0" <= word[0] <= "9":
        return word
    for _ in range(endings.times):
        word = _without_beginning(word, endings)
    return _without_end(word, endings)


def _without_beginning(word: str, endings: Endings) -> str:
    for affix in endings.before:
        if word.startswith(affix) and len(word) - len(affix) >= endings.stays:
            return word[len(affix) :]
    return word


def _without_end(word: str, endings: Endings) -> str:
    for affix in endings.after:
        if word.endswith(affix) and len(word) - len(affix) >= endings.stays:
            return word[: -len(affix)]
    return word


def _dutch(word: str) -> str:
    """One letter for two (huur, huren), then without its end, then v as f and z as s."""
    single = "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])
    cut = _without_end(single, ENDINGS["nl"])
    return cut[:-1] + _HARD.get(cut[-1], cut[-1])
