"""Values that one run keeps out of memory: added one after the other, read again in their order."""

from __future__ import annotations

import pickle
import weakref
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, overload

from pipeline.project.folder import scratch

Value = TypeVar("Value")

MOST_IN_MEMORY = 2**20
"""Bytes of a spool from which on it is on the disk."""


class Spool(Sequence[Value]):
    """Values in a file of the run's own; equal to a tuple, list or spool of the same values."""

    def __init__(self, values: Iterable[Value] = ()) -> None:
        self._file = scratch(MOST_IN_MEMORY)
        self._end = weakref.finalize(self, self._file.close)
        self._length = 0
        self.extend(values)

    def append(self, value: Value) -> None:
        """Add a value at the end."""
        self._file.seek(0, 2)
        pickle.dump(value, self._file, pickle.HIGHEST_PROTOCOL)
        self._length += 1

    def extend(self, values: Iterable[Value]) -> None:
        """Add values at the end."""
        for value in values:
            self.append(value)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[Value]:
        place = 0
        for _ in range(self._length):
            self._file.seek(place)
            value: Value = pickle.load(self._file)
            place = self._file.tell()
            yield value

    @overload
    def __getitem__(self, index: int) -> Value: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Value, ...]: ...
    def __getitem__(self, index: int | slice) -> Value | tuple[Value, ...]:
        return tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Spool | tuple | list):
            return NotImplemented
        return len(self) == len(other) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Spool({tuple(self)!r})"
