"""The profile of sRGB agrees with the numbers in its standard."""

from __future__ import annotations

import struct

import pytest

from pipeline.writers.pdf import colour

# IEC 61966-2-1: chromaticities of red, green, blue and of white (D65); the Bradford matrix (ICC.1, E.3).
PRIMARIES = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
D65 = (0.3127, 0.3290)
BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))

Vector = tuple[float, ...]
Matrix = tuple[Vector, ...]


def light(chromaticity: tuple[float, float]) -> Vector:
    """X, Y, Z of a chromaticity, with the luminance 1."""
    x, y = chromaticity
    return x / y, 1.0, (1 - x - y) / y


def apply(matrix: Matrix, vector: Vector) -> Vector:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def elements() -> dict[bytes, bytes]:
    data = colour.srgb_profile()
    (count,) = struct.unpack_from(">I", data, 128)
    rows = (struct.unpack_from(">4sII", data, 132 + 12 * row) for row in range(count))
    return {name: data[start : start + length] for name, start, length in rows}


def values(name: bytes) -> Vector:
    data = elements()[name][8:]
    return tuple(value / 65536 for value in struct.unpack(f">{len(data) // 4}i", data))


def test_the_profile_is_small_and_contains_its_length() -> None:
    data = colour.srgb_profile()
    assert struct.unpack_from(">I", data) == (len(data),)
    assert data[36:40] == b"acsp"
    assert len(data) < 600


def test_the_adaptation_maps_the_white_of_screens_to_the_white_of_profiles() -> None:
    adaptation = values(b"chad")
    rows = tuple(adaptation[row : row + 3] for row in (0, 3, 6))
    assert apply(rows, light(D65)) == pytest.approx(colour.WHITE, abs=1e-4)
    # In the colour space of the Bradford matrix, the adaptation only scales the axes.
    axes = zip(apply(BRADFORD, colour.WHITE), apply(BRADFORD, light(D65)), strict=True)
    stretch = [new / old for new, old in axes]
    for primary in PRIMARIES:
        seen = apply(BRADFORD, apply(rows, light(primary)))
        wanted = [
            factor * part for factor, part in zip(stretch, apply(BRADFORD, light(primary)), strict=True)
        ]
        assert seen == pytest.approx(wanted, abs=1e-3)


def test_the_channels_are_the_primaries_and_make_white_together() -> None:
    adaptation = values(b"chad")
    rows = tuple(adaptation[row : row + 3] for row in (0, 3, 6))
    channels = [values(name) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
    for channel, primary in zip(channels, PRIMARIES, strict=True):
        adapted = apply(rows, light(primary))
        wanted = [part * channel[1] / adapted[1] for part in adapted]
        assert channel == pytest.approx(wanted, abs=1e-4)
    assert [sum(parts) for parts in zip(*channels, strict=True)] == pytest.approx(colour.WHITE, abs=1e-4)


def test_the_curve_is_the_one_in_the_standard() -> None:
    (kind,) = struct.unpack_from(">H", elements()[b"rTRC"], 8)
    data = elements()[b"rTRC"][12:]
    g, a, b, c, d = (value / 65536 for value in struct.unpack(">5i", data))
    assert kind == 3
    assert g == pytest.approx(2.4, abs=1e-4)
    assert (a + b) ** g == pytest.approx(1, abs=1e-4)
    assert c * d == pytest.approx((a * d + b) ** g, abs=1e-4)
    assert elements()[b"rTRC"] == elements()[b"gTRC"] == elements()[b"bTRC"]
