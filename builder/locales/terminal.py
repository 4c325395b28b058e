# A terminal says in its environment which language it speaks; the same is asked by every program of this package.
"""The language of whoever sits at the terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def terminal_language(environment: Mapping[str, str] = os.environ) -> str:
    """The code of the language that the terminal asks for; empty where it asks for none."""
    # LANGUAGE is a list and counts only beside a locale, as for gettext.
    locale = next(filter(None, map(environment.get, _VARIABLES)), "")
    wanted = environment.get("LANGUAGE") if locale.split(".")[0] not in ("", "C", "POSIX") else ""
    return re.split(r"[_.@:-]", wanted or locale)[0].lower()
