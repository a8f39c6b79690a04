"""Prints the layers of the package, and how many modules of one entry import another. No test.

    python -m tests.layers

An arrow goes from the entry that imports to the one that is imported; the number counts modules.
"""

from __future__ import annotations

from collections import Counter

from tests.test_architecture import FILES, LAYERS, dotted, imports


def arrows() -> Counter[tuple[str, str]]:
    """Return (entry, entry that it imports) -> how many of its modules do so."""
    found: Counter[tuple[str, str]] = Counter()
    for file in FILES:
        here = entry(dotted(file))
        there = {entry(name) for name in imports(file) if name.startswith("pipeline.")} - {here, ""}
        found.update((here, each) for each in there if here)
    return found


def entry(dotted: str) -> str:
    """Return the entry of the package that a module is in; "" for the package itself and for __main__."""
    parts = dotted.split(".")
    known = set().union(*LAYERS)
    return parts[1] if len(parts) > 1 and parts[1] in known else ""


def main() -> None:
    """Print each layer, from the top, with the arrows that start there."""
    found = arrows()
    for number, layer in enumerate(LAYERS, 1):
        print(f"{number}. {', '.join(sorted(layer))}")
        for (here, there), modules in sorted(found.items()):
            if here in layer:
                print(f"   {here} -> {there}: {modules}")
    entries = sum(map(len, LAYERS))
    print(f"{entries} entries, {len(LAYERS)} layers, {len(found)} arrows")


if __name__ == "__main__":
    main()
