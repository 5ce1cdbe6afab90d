"""Whether a recording can be published: what is wrong with its sound, and whether it can be of its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import StatisticsError, correlation, median

from guide.voices.fingerprint import plain
from guide.voices.measuring import AFTER, BEFORE, Measured

SOFTEST = -45.0  # dBFS of a voice: below, the noise of the microphone comes up with it
APART = 12.0  # dB between the voice and the room, at least
NOISIEST = -40.0  # dBFS of a room
CUTS, CUTS_A_SECOND = 3, 2.0  # more of them are heard; fewer are left by codecs of what was not cut
MOST_AWAY = 0.4  # of a recording: more goes only where voice and room are far apart
FAR_APART = 20.0  # dB
SLOWEST, FASTEST = 2.5, 0.4  # times the seconds a letter of the same speaker
ENOUGH = 5  # clips of which a median says something
MANY, ALIKE = 8, 0.6  # clips, and how far their lengths must go along with those of their texts
SPREAD = 2.0  # times: texts that are all as long as each other say nothing of their order
START = 4  # letters: what it takes to begin and to end, which weighs in short texts
DIGIT = 3  # more letters in the word of a digit


@dataclass(frozen=True)
class Spoken:
    """A recording and the sentence it should be of."""

    text: str
    measured: Measured

    @property
    def size(self) -> int:
        """How much there is to say, in letters."""
        said = plain(self.text)
        return START + len(said) + DIGIT * sum(sign.isdigit() for sign in said)

    @property
    def pace(self) -> float:
        """The seconds a letter, without the silence that is kept around the voice."""
        return max(0.0, self.measured.voiced - BEFORE - AFTER) / self.size


def fault(measured: Measured) -> str:
    """Return what is wrong with a sound, as a short remark; "": nothing."""
    if measured.is_silent:
        return "nothing is said in it"
    if measured.cuts > max(CUTS, CUTS_A_SECOND * measured.voiced):
        return "too loud: cut off at the top; further from the phone"
    if measured.level < SOFTEST or measured.level - measured.noise < APART:
        return "too soft: closer to the phone"
    if measured.noise > NOISIEST:
        return "too much noise: a quieter room"
    if measured.away > MOST_AWAY and measured.level - measured.noise < FAR_APART:
        return "too soft: where it begins and ends cannot be heard"
    return ""


def odd_lengths(spoken: Sequence[Spoken]) -> dict[int, str]:
    """Return which recordings are far too long or too short for their sentence, by place: another one was read, or
    half of it.
    """
    if len(spoken) < ENOUGH:
        return {}
    usual = median(each.pace for each in spoken)
    found = {}
    for place, each in enumerate(spoken):
        if each.pace > SLOWEST * usual:
            found[place] = "far too long for its text"
        elif each.pace < FASTEST * usual:
            found[place] = "far too short for its text"
    return found


def shifted(spoken: Sequence[Spoken]) -> str:
    """Return a sentence when the lengths of the recordings do not go along with those of their sentences; "": they do.

    `spoken` stands in the order of recording: then it says whether they fit the sentence before or after.
    """
    sizes, seconds = [each.size for each in spoken], [each.measured.voiced for each in spoken]
    if len(spoken) < MANY or not _spread(sizes):
        return ""
    along = _rank_correlation(sizes, seconds)
    if along >= ALIKE:
        return ""
    before, after = _rank_correlation(sizes[:-1], seconds[1:]), _rank_correlation(sizes[1:], seconds[:-1])
    told = "Long recordings stand at short sentences: they may be shifted."
    if max(before, after) >= max(ALIKE, along + 0.2):
        told = f"They fit better with the sentence {'before' if before > after else 'after'}: shifted by one?"
    return f"{told} (They go along by {along:.2f}, and {ALIKE} is needed.)"


def _spread(sizes: Sequence[int]) -> bool:
    ordered = sorted(sizes)
    tenth = len(ordered) // 10
    return ordered[-1 - tenth] >= SPREAD * ordered[tenth]


def _rank_correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Return how far two rows go up and down together, from −1 to 1, by the places of their values (Spearman)."""
    try:
        return correlation(_ranks(one), _ranks(other))
    except StatisticsError:  # all of one row is the same
        return 0.0


def _ranks(values: Sequence[float]) -> list[float]:
    """Return the place of each value; equal ones share theirs."""
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) - 1) / 2 for value in values]
