"""The drawing system: path arithmetic, serialiser, linter, and every scene against the rules."""

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from svgelements import Path

from guide import pictograms
from guide.pictograms import lint, signs
from guide.pictograms.ink import blue, circle, dot, halo, move, path, shorten, svg, transform
from guide.pictograms.registry import PICTOGRAMS, scene

HEAD = '<svg viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="5">'


def drawing(body):
    return f"{HEAD}{body}</svg>"


def test_transform_moves_scales_and_mirrors():
    assert transform("M1 2L3 4h2v2H5V6z", 10, 20) == "M11 22L13 24h2v2H15V26z"
    assert transform("M1 2", k=2, m=-1) == "M-2 4"
    assert transform("M0 0 4 4", 1, 1) == "M1 1L5 5"


def test_transform_mirrors_the_sweep_of_an_arc():
    assert transform("M0 0a6 6 0 0 1 6 6", m=-1) == "M0 0a6 6 0 0 0-6 6"


def test_shorter_path_is_the_same_path():
    d = "M10.5 20.5L40 30C50 31 52 40 60 45H70V80Q60 70 50 75A6 6 0 0 1 40 70Z"
    short = shorten(d)
    assert len(short) < len(d)
    for long_segment, short_segment in zip(Path(d), Path(short), strict=True):
        for share in (0.3, 0.6, 1):
            assert abs(long_segment.point(share) - short_segment.point(share)) < 0.75


def test_what_is_small_keeps_its_shape_on_a_finer_grid():
    assert shorten("M10.5 20.5L14.5 24.5") == "M10.5 20.5l4 4"
    assert shorten("M10.4 20.4L34.4 44.4") == "M10 20L34 44"


def test_blue_halo_and_move():
    part = path("i", "M10 10H20", 6)
    assert blue(part)[0].pen == "a"
    assert [(p.pen, p.width) for p in halo(part)] == [("w", 12), ("i", 6)]
    assert move([circle("i", 10, 0, 4)], 50, 50, 0.5, -1)[0].shape == (45, 50, 2)


def test_inline_has_classes_and_standalone_has_colours():
    parts = blue(dot("s", 48, 48, 9))
    assert 'class="pa"' in svg(parts)
    assert "#" not in svg(parts)
    assert "#0072b2" in svg(parts, standalone=True)
    assert "xmlns" in svg(parts, standalone=True)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<path d='M9 9H20'/>" * 90, "bytes"),
        ("<path", "XML"),
        ("<rect/>", "element rect"),
        ("<g>112</g>", "text"),
        ('<path id="a" d="M9 9H20"/>', "attribute id"),
        ('<path transform="scale(2)" d="M9 9H20"/>', "attribute transform"),
        ('<path stroke="#123456" d="M9 9H20"/>', "colour"),
        ('<path class="pa" d="M9 9H20"/><path class="pn" d="M9 9H20"/>', "two accent"),
        ('<path stroke-width="1.5" d="M9 9H20"/>', "stroke of 1.5"),
        ('<path class="pn" d="M40 50H60M50 40V60"/>', "like a plus"),
        ('<path d="M40 40L60 60M60 40L40 60"/>', "X that is not red"),
        ('<path d="M40 50H60M50 40V60"/>', "plus that is not white on blue"),
        ('<path d="M2 9H20"/>', "too far left"),
        ('<circle cx="90" cy="50" r="5"/>', "too far right"),
        ('<path d="M30 80A18 18 0 0 0 66 80"/>', "too far bottom"),
        ('<path d="M20 9Q48-9 76 9"/>', "too far top"),
    ],
)
def test_linter_finds(body, complaint):
    assert any(complaint in problem for problem in lint.problems("example", drawing(body)))


def test_linter_lets_a_cross_of_care_and_a_red_x_be():
    plate = '<path class="pb" d="M40 40H60V60H40Z"/><path class="pw" d="M44 50H56M50 44V56"/>'
    assert lint.problems("example", drawing(plate)) == []
    assert lint.problems("example", drawing('<path class="pn" d="M40 40L60 60M60 40L40 60"/>')) == []


def test_linter_lets_forearms_leave_the_frame():
    assert lint.problems("example", drawing('<path d="M-9 9H20"/>'), bleeds=True) == []


def test_linter_wants_ink():
    assert lint.ink_problems("example", 0.05)
    assert not lint.ink_problems("example", 0.3)


def test_two_scenes_of_one_name_are_refused():
    def family():
        """Another family."""

    with pytest.raises(ValueError, match="two pictograms are called 'family'"):
        scene(mirrors=True)(family)


def test_no_module_holds_more_than_forty_drawings():
    """Split it by group, or by journey (docs/drawing.md), before nobody finds anything in it."""
    held = Counter(pictogram.module for pictogram in PICTOGRAMS.values())
    assert {module: count for module, count in held.items() if count > 40} == {}


def test_a_drawing_is_described_in_the_file_of_its_module(library):
    described = {picture.slug: picture.drawn_in for picture in library.pictures.values()}
    assert described == {name: pictogram.module for name, pictogram in PICTOGRAMS.items()}


def test_bubble_is_never_empty():
    with pytest.raises(TypeError):
        signs.speech(4, 4, 40, 26, (20, 40))


@pytest.mark.parametrize("name", pictograms.names())
def test_scene_keeps_the_rules(name):
    assert lint.scene_problems(name) == []
    ElementTree.fromstring(pictograms.draw(name, standalone=True))


@pytest.mark.parametrize("name", pictograms.names())
def test_scene_with_digits_or_script_does_not_mirror(name):
    called = set()
    sys.setprofile(lambda frame, event, _: called.add(frame.f_code.co_name) if event == "call" else None)
    try:
        PICTOGRAMS[name].draw()
    finally:
        sys.setprofile(None)
    if called & {"digits_112", "euro", "coin", "banknote", "_latin", "_arabic", "_word", "clock"}:
        assert not PICTOGRAMS[name].mirrors


def test_scenes_weigh_the_same():
    assert [p for name in pictograms.names() for p in lint.ink_problems(name, lint.coverage(name))] == []


def test_no_two_drawings_are_confusingly_alike():
    assert [pair for pair in lint.closest_pairs(20) if pair[0] < lint.MOST_ALIKE] == []


def test_a_drawing_that_was_copied_and_turned_is_found(monkeypatch):
    def turned():
        return move(PICTOGRAMS["get_key"].draw(), 96, 1, 1, -1)

    monkeypatch.setitem(PICTOGRAMS, "get_key_again", replace(PICTOGRAMS["get_key"], name="get_key_again", draw=turned))
    ((apart, *pair),) = lint.closest_pairs(1)
    assert pair == ["get_key", "get_key_again"]
    assert apart < lint.MOST_ALIKE


def test_the_running_guide_needs_nothing_to_judge_drawings_with():
    """numpy and the others come with the test extra only."""
    code = "import sys, guide.app, guide.pictograms; print(*{'numpy', 'svgelements', 'resvg_py'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_a_clock_shows_every_full_hour():
    for hour in range(1, 13):
        assert svg(signs.clock(48, 48, 20, hour=hour))
