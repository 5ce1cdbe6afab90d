"""The list of all pictograms, filled by the `@scene` decorator."""

from collections.abc import Callable
from dataclasses import dataclass

from guide.pictograms.ink import Parts


@dataclass(frozen=True)
class Pictogram:
    """One pictogram. `mirrors`: may be mirrored for right-to-left pages (no digits, no script)."""

    name: str
    draw: Callable[[], Parts]
    mirrors: bool = True
    bleeds: bool = False  # a forearm may leave the frame

    @property
    def sentence(self) -> str:
        """The photographed moment, in one English sentence."""
        return " ".join((self.draw.__doc__ or "").split())

    @property
    def module(self) -> str:
        """Where it is drawn below scenes/, such as housing/rent; its description has the same place."""
        return self.draw.__module__.partition(".scenes.")[2].replace(".", "/")


PICTOGRAMS: dict[str, Pictogram] = {}


def scene(*, mirrors: bool, bleeds: bool = False) -> Callable[[Callable[[], Parts]], Callable[[], Parts]]:
    """Register the decorated function as the pictogram of its name."""

    def register(function: Callable[[], Parts]) -> Callable[[], Parts]:
        name = function.__name__
        if name in PICTOGRAMS:
            there = PICTOGRAMS[name].draw.__module__
            raise ValueError(f"two pictograms are called {name!r}: in {there} and {function.__module__}")
        PICTOGRAMS[name] = Pictogram(name, function, mirrors, bleeds)
        return function

    return register
