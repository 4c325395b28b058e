# deep-translator knows how each engine is spoken to. What it lacks is put right here and nowhere else: a transport with
# a time-out, keys that stay out of addresses, and refusals that come dressed as answers.
"""One client an engine and pair of languages, to be used by one thread."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from types import ModuleType
from typing import Any, Protocol

from deep_translator import baidu, google, microsoft, mymemory
from deep_translator.baidu import BaiduTranslator
from deep_translator.base import BaseTranslator
from deep_translator.constants import (
    BAIDU_LANGUAGE_TO_CODE,
    DEEPL_LANGUAGE_TO_CODE,
    GOOGLE_LANGUAGES_TO_CODES,
    LIBRE_LANGUAGES_TO_CODES,
    MY_MEMORY_LANGUAGES_TO_CODES,
)
from deep_translator.deepl import DeeplTranslator
from deep_translator.exceptions import BaiduAPIerror
from deep_translator.google import GoogleTranslator
from deep_translator.libre import LibreTranslator
from deep_translator.microsoft import MicrosoftTranslator
from deep_translator.mymemory import MyMemoryTranslator

from builder.locales import Formats
from builder.translation.engines import transport
from builder.translation.engines.failures import PassingError, RefusedError

_MYMEMORY = "https://api.mymemory.translated.net/get"
"""The client's own address is without encryption."""
_MICROSOFT = "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0"
_LIBRE = "http://localhost:5000"
"""Where LibreTranslate answers when it is run on one's own machine."""

_MODULES: tuple[ModuleType, ...] = (baidu, google, microsoft, mymemory)
for _module in _MODULES:
    _module.requests = transport  # type: ignore[attr-defined]  # the name its functions call


class Client(Protocol):
    """What translates one passage."""

    def translate(self, text: str) -> object:
        """The answer; whatever is no text in the target language is for the caller to refuse."""


class _DeepL(DeeplTranslator):  # type: ignore[misc]  # deep-translator has no types
    """The client sends the key in the address, which DeepL refuses since January 2026."""

    def __init__(self, source: str, target: str, tag: str, **options: Any) -> None:
        self._tag = tag
        super().__init__(source=source, target=target, **options)

    def translate(self, text: str, **_: Any) -> object:
        body = {
            "text": [text],
            "source_lang": self._source.upper(),
            "target_lang": (self._tag if self._target in _DEEPL_VARIANTS else self._target).upper(),
            "tag_handling": "xml",
        }
        key = {"Authorization": f"DeepL-Auth-Key {self.api_key}"}
        answer = transport.post(f"{self._base_url}translate", json=body, headers=key).json()
        return answer["translations"][0]["text"]


class _Libre(LibreTranslator):  # type: ignore[misc]
    """The client sends text and key in the address."""

    def translate(self, text: str, **_: Any) -> object:
        body = {"q": text, "source": self._source, "target": self._target, "format": "text"}
        if self.api_key != _NO_KEY:
            body["api_key"] = self.api_key
        return transport.post(f"{self._base_url}translate", json=body).json()["translatedText"]


class _MyMemory(MyMemoryTranslator):  # type: ignore[misc]
    """Its refusals come as translations."""

    def translate(self, text: str, **_: Any) -> object:
        answer = super().translate(text)
        for refusal, why in _MYMEMORY_REFUSALS:
            if isinstance(answer, str) and refusal.match(answer):
                raise RefusedError(why)
        return answer


class _Microsoft(MicrosoftTranslator):  # type: ignore[misc]
    """The client asks for the list of languages whenever it is made."""

    def __init__(self, source: str, target: str, **options: Any) -> None:
        self._pair = {source: source, target: target}
        super().__init__(source=source, target=target, **options)

    def _get_supported_languages(self) -> Mapping[str, str]:
        return self._pair


class _Baidu(BaiduTranslator):  # type: ignore[misc]
    """Its refusals come with the status of success."""

    def translate(self, text: str, **_: Any) -> object:
        try:
            return super().translate(text)
        except BaiduAPIerror as problem:
            said = str(problem.api_message).lower()
        if any(words in said for words in _BAIDU_PASSING):
            raise PassingError("is not able to answer")
        raise RefusedError("refuses access; see that the keys are right and the account is open")


_NO_KEY = "-"
"""LibreTranslator refuses an empty key."""

_MYMEMORY_REFUSALS = (
    (re.compile("MYMEMORY WARNING"), "says that the quota of the day is used up"),
    (re.compile(r"INVALID LANGUAGE PAIR|'[\w-]+' IS AN INVALID"), "does not know the pair of languages"),
)
"""How answers begin that are none."""

_BAIDU_PASSING = ("access limit", "timeout", "system error")

_DEEPL_VARIANTS = frozenset({"en", "pt"})
"""Target languages DeepL wants to know the country of."""


def deepl_client(keys: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """DeepL's API v2; a key that ends in `:fx` is one of its free plan, which has an address of its own."""
    languages = (_code(source, DEEPL_LANGUAGE_TO_CODE), _code(target, DEEPL_LANGUAGE_TO_CODE))
    client = _DeepL(*languages, target, api_key=keys[0], use_free_api=keys[0].endswith(":fx"))
    return _at(client, f"{url.rstrip('/')}/v2/" if url else None)


def libre_client(keys: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """LibreTranslate, on one's own machine or elsewhere."""
    languages = (_code(source, LIBRE_LANGUAGES_TO_CODES), _code(target, LIBRE_LANGUAGES_TO_CODES))
    client: Client = _Libre(*languages, api_key=(*keys, _NO_KEY)[0], custom_url=f"{(url or _LIBRE).rstrip('/')}/")
    return client


def google_client(_: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """The page of Google Translate for small telephones, read as a page: no contract, no key."""
    languages = (_code(source, GOOGLE_LANGUAGES_TO_CODES), _code(target, GOOGLE_LANGUAGES_TO_CODES))
    return _at(GoogleTranslator(*languages), url)


def mymemory_client(keys: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """MyMemory; the key is an e-mail address, with which it translates more a day."""
    languages = (_code(source, MY_MEMORY_LANGUAGES_TO_CODES), _code(target, MY_MEMORY_LANGUAGES_TO_CODES))
    return _at(_MyMemory(*languages, email=(*keys, "")[0] or None), url or _MYMEMORY)


def microsoft_client(keys: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """Microsoft's Translator, API 3.0; MICROSOFT_REGION names the region of a resource that has one."""
    plain, region = target.partition("-")[0], os.environ.get("MICROSOFT_REGION")
    client = _Microsoft(source, plain, api_key=keys[0], region=region)
    return _at(client, f"{url.rstrip('/')}/translate?api-version=3.0" if url else _MICROSOFT)


def baidu_client(keys: tuple[str, ...], url: str | None, source: str, target: str) -> Client:
    """Baidu's general translation; the keys are an application's id and its secret."""
    languages = (_code(source, BAIDU_LANGUAGE_TO_CODE), _code(target, BAIDU_LANGUAGE_TO_CODE))
    return _at(_Baidu(*languages, appid=keys[0], appkey=keys[1]), url)


def _at(client: BaseTranslator, url: str | None) -> Client:
    if url:
        client._base_url = url
    made: Client = client
    return made


def _code(language: str, codes: Mapping[str, str]) -> str:
    """What an engine calls `language`; the tables of the clients are by English name. Raises RefusedError."""
    plain = language.split("-", maxsplit=1)[0]
    by_name = {name.lower(): code for name, code in codes.items()}
    known = next((code for code in (language, plain) if code in codes.values()), None)
    code = known or by_name.get(Formats("en").language_name(plain).lower())
    if code is None:
        raise RefusedError(f"does not translate to or from `{language}`")
    return code
