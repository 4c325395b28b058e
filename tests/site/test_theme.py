# The theme's own templates that ours replace, as they were when ours were written. Where a new version of the theme
# changes one, somebody looks at what is new in it, takes over what is worth it, and puts the new digest here.
"""What is overridden of the theme, and of which version."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import material
import mkdocs
import pytest

from builder.mkdocs_plugin.assembly import STYLES
from builder.resources import TEMPLATES

THEME = Path(material.__file__).parent / "templates"
OVERRIDES = TEMPLATES / "overrides"

REPLACED = {
    "404.html": "80c93494b543",
    "base.html": "8536d352b009",
    "main.html": "9948b55a7bc9",
    "partials/header.html": "8cf3fb15bcf9",
}
"""Override → the first digits of the digest of the theme's file of that name."""
SITEMAP = "0950766d642a"
"""The same of MkDocs' own sitemap.xml."""
OURS = {"home.html", "plain.html", "partials/copying.html", "partials/metadata.html"}
"""Those that replace nothing."""

NAMES = ("md-grid", "md-header__inner", "md-main__inner", "md-sidebar--secondary", "md-nav__link", "md-content__inner")
"""Parts of the theme's page that ours has under the same name, because the theme's style sheet dresses them."""


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


@pytest.mark.parametrize("name", REPLACED)
def test_what_is_replaced_of_the_theme_is_what_it_was(name: str) -> None:
    assert digest(THEME / name) == REPLACED[name], f"the theme's {name} has changed: look what is new in it"


def test_the_sitemap_that_is_replaced_is_what_it_was() -> None:
    assert digest(Path(mkdocs.__file__).parent / "templates" / "sitemap.xml") == SITEMAP


def test_every_override_is_listed_with_its_reason() -> None:
    found = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*") if path.is_file()}
    assert found == {*REPLACED, *OURS, "sitemap.xml"}
    head = (OVERRIDES / "main.html").read_text("utf-8").partition("-#}")[0]
    told = dict(re.findall(r"^ +([\w/]+\.(?:html|xml)) +(\S.*)$", head, re.MULTILINE))
    assert set(told) == found
    assert all(len(reason) > 20 for reason in told.values())


def test_the_names_that_the_theme_dresses_are_still_its_own() -> None:
    sheets = [path for pattern in STYLES for path in THEME.glob(pattern)]
    assert len(sheets) == len(STYLES)
    rules = "".join(path.read_text("utf-8") for path in sheets)
    page = "".join((OVERRIDES / name).read_text("utf-8") for name in ("main.html", "partials/header.html"))
    assert [name for name in NAMES if f".{name}" not in rules or name not in page] == []
