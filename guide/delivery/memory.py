"""Memory with a fixed budget: what was read longest ago makes room."""

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from threading import Lock
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    """Something that knows how many bytes of memory it takes."""

    @property
    def size(self) -> int: ...


Thing = TypeVar("Thing", bound=Sized)


class Memory(Generic[Thing]):
    """Holds things by key, `budget` bytes of them at most. Any number of threads may use it."""

    def __init__(self, budget: int) -> None:
        self.budget, self.used = budget, 0
        self._things: OrderedDict[Hashable, Thing] = OrderedDict()  # the one read longest ago stands first
        self._turn = Lock()

    def get(self, key: Hashable) -> Thing | None:
        with self._turn:
            found = self._things.get(key)
            if found is not None:
                self._things.move_to_end(key)
            return found

    def put(self, key: Hashable, thing: Thing) -> None:
        """Hold a thing; one that is larger than the whole budget is not held."""
        if thing.size > self.budget:
            return
        with self._turn:
            before = self._things.pop(key, None)
            self.used += thing.size - (before.size if before else 0)
            self._things[key] = thing
            while self.used > self.budget:
                _, oldest = self._things.popitem(last=False)
                self.used -= oldest.size

    def clear(self) -> None:
        with self._turn:
            self._things.clear()
            self.used = 0

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[Hashable]:
        """Yield the keys of this moment, the one whose thing was read longest ago first."""
        with self._turn:
            return iter(list(self._things))
