# The picture that messengers show with an address. Pillow draws it, because it reads the site's own font as it is
# compressed for the web, brings its own rasteriser, and gives the same bytes on every machine; an SVG renderer would
# take fonts from the machine.
"""A site's preview picture: 1200 by 630 pixels, the company and its headline figures."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from builder.model.summary import Headline
from builder.resources import TEMPLATES

SIZE = (1200, 630)
FONT = TEMPLATES / "assets" / "fonts" / "source-serif-4-600.woff2"
"""The site's own."""
_MISSING = "\uffff"
"""A character that no font has: drawn as what is missing is drawn."""
_PAPER, _INK, _SOFT, _ACCENT, _RULE = "#fdfcfa", "#1d2327", "#545c63", "#8a3324", "#ddd8ce"
_MARGIN = 80
_WIDTH = SIZE[0] - 2 * _MARGIN
_GAP = 60


@cache
def picture(company: str, headlines: tuple[Headline, ...], foot: str) -> bytes | None:
    """The picture as PNG; none where the font lacks a character of the company's name."""
    company, foot = _spaced(company), _spaced(foot)
    if _lacks(company):
        return None
    told_of = (Headline(*map(_spaced, (told.label, told.value, told.note))) for told in headlines)
    shown = [told for told in told_of if not any(map(_lacks, (told.label, told.value, told.note)))]
    image = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, SIZE[0], 14), fill=_ACCENT)
    _line(draw, (_MARGIN, 90, _WIDTH), company, 104, _INK)
    draw.rectangle((_MARGIN, 246, SIZE[0] - _MARGIN, 248), fill=_RULE)
    width = (_WIDTH - _GAP * (len(shown) - 1)) // max(len(shown), 1)
    for number, told in enumerate(shown):
        left = _MARGIN + number * (width + _GAP)
        _line(draw, (left, 280, width), told.label, 34, _ACCENT)
        _line(draw, (left, 330, width), told.value, 92, _INK)
        _line(draw, (left, 446, width), told.note, 30, _SOFT)
    if not _lacks(foot):
        _line(draw, (_MARGIN, 538, _WIDTH), foot, 32, _SOFT)
    file = io.BytesIO()
    image.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()


def _line(draw: ImageDraw.ImageDraw, at: tuple[int, int, int], words: str, most: int, colour: str) -> None:
    """`words` from the left and top of `at`, no wider than its third: smaller by half at most, and then cut."""
    left, top, width = at
    needed = _font(most).getlength(words)
    size = most if needed <= width else max(int(most * width / needed), most // 2)
    draw.text((left, top), _cut(words, _font(size), width), font=_font(size), fill=colour)


def _cut(words: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """`words` as far as a line of `width` pixels holds them."""
    if font.getlength(words) <= width:
        return words
    while words and font.getlength(f"{words}…") > width:
        words = words[:-1]
    return f"{words.rstrip()}…"


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size, layout_engine=ImageFont.Layout.BASIC)


def _spaced(words: str) -> str:
    """`words` with plain blanks: the font has no narrow ones."""
    return "".join(" " if character.isspace() else character for character in words)


def _lacks(words: str) -> bool:
    """Whether the font lacks a character of `words`."""
    missing = _drawn(_MISSING)
    return any(character != " " and _drawn(character) == missing for character in words)


@cache
def _drawn(character: str) -> tuple[bytes, tuple[int, int]]:
    mask = _font(40).getmask(character)
    return bytes(mask), mask.size
