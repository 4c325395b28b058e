# MkDocs lets the browser wait for ever when a build fails under `mkdocs serve`, with the reason in a terminal that
# nobody looks at. Here the reason stands in the place of each page, until it is mended.
"""Builds that fail while somebody looks at the site."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from pathlib import Path

from markupsafe import Markup

from builder.mkdocs_plugin.labels import label

_PAGE = Markup("""<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>
:root {{ color-scheme: light dark }} body {{ font: 1.1rem/1.5 sans-serif; margin: 3rem auto; max-width: 45rem; padding: 0 1rem }}
pre {{ font-size: .9rem; white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: .25rem solid #c33; padding-inline-start: 1rem }}
</style></head><body><h1>{title}</h1><pre>{told}</pre><p>{next}</p></body></html>
""")  # noqa: E501  styles of a page that must not depend on those that may be what is wrong


class Shown:
    """`build`, made so that what it fails with is shown in the folder `site`, in each page of the last that did not."""

    def __init__(self, build: Callable[[], None], site: Path, language: str) -> None:
        self._build, self._site, self._language = build, site, language
        self._pages = self._made()

    def __call__(self) -> None:
        """Builds; a reason to stop is told in the terminal and on the pages, and the server goes on."""
        heard = _Errors()
        logging.getLogger("mkdocs").addHandler(heard)
        try:
            self._build()
        except (Exception, SystemExit) as problem:  # whatever it is: a server that ends shows nothing
            if not heard.told:
                heard.told.append(str(problem) or type(problem).__name__)
                traceback.print_exc()
            self._show("\n".join(dict.fromkeys(heard.told)))
        else:
            self._pages = self._made()
        finally:
            logging.getLogger("mkdocs").removeHandler(heard)

    def _made(self) -> tuple[Path, ...]:
        return tuple(self._site.rglob("*.html"))

    def _show(self, told: str) -> None:
        page = _PAGE.format(
            language=self._language,
            title=label(self._language, "The site cannot be made"),
            told=told,
            next=label(self._language, "Mend it and save: this page follows by itself."),
        )
        for path in self._pages:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page, "utf-8")


class _Errors(logging.Handler):
    """What MkDocs and its plugins call errors."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())
