# The page keeps no knowledge of its own: what stands in the panel, and which mark stands beside which fact, is told
# after each request.
"""The desk as one page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from builder.decisions import written
from builder.locales import Messages
from builder.model.claims import Claim, Modality
from builder.model.decisions import Decision, Verb, gist
from builder.model.facts import Fact
from builder.pages.environment import environment, render
from builder.pages.vocabulary import KINDS, MODALITIES
from builder.review_server.desk import Answer, Desk, key_of, mark_of
from builder.review_server.editions import Editions
from builder.review_server.segments import seen, stops
from builder.reviewing.answering import fields_of
from builder.reviewing.showing import place, sentence
from builder.translation.proof import OPEN, Item

TEMPLATE = "review/desk.html.jinja"
_EITHER = (Verb.ACCEPT, Verb.CORRECT, Verb.REJECT)
"""Of these one claim has one at most."""


class Panel:
    """What is shown of a desk beside the pages under `base`, the address of the site on this server."""

    def __init__(self, desk: Desk, editions: Editions, base: str) -> None:
        self._desk, self._editions, self._base = desk, editions, base
        own, extensions = desk.known.project.templates, desk.known.extensions
        further = tuple(one.templates for one in extensions if one.templates)
        self._kinds = dict(KINDS) | {added.kind: added.label for one in extensions for added in one.kinds}
        self._messages = {code: Messages(code, own, further=further) for code in desk.known.project.languages}
        self._templates = {code: environment(own, words) for code, words in self._messages.items()}

    def told(self, page: str, edition: int, about: str, answer: Answer | None = None) -> dict[str, Any]:
        """What `page` (its address under `base`), made as `edition`, shows beside it, with `about` in front."""
        known, language, article = self._desk.known, *self._where(page)
        queue = self._desk.open
        lost = bool(about) and not self._is_there(about)
        about = about if about and not lost else next(iter(queue), "")
        segments = self._desk.segments.open
        alike = segments if about in segments else queue[: len(queue) - len(segments)]
        marks = known.marks()
        variables = {
            "base": self._base,
            "here": language,
            "languages": known.project.languages,
            "left": {"facts": len(known.questions), "translations": len(segments)},
            "number": alike.index(about) + 1 if about in alike else 0,
            "all": len(alike),
            "by": self._desk.by,
            "last": self._desk.acts[-1] if self._desk.acts else None,
            "answer": answer,
            "lost": lost and answer is None,
            "about": about,
            "making": self._editions.making,
            "problem": self._editions.problem,
            "stale": 0 < edition < self._editions.shown,
            **self._front(about, language),
        }
        return {
            "html": render(self._templates[language], TEMPLATE, variables, page),
            "about": about,
            "at": self._at(about, language),
            "facts": {fact: (mark, key, self._news(key, edition)) for fact, (mark, key) in marks.items()},
            "passages": self._passages(article, language) if article else {},
            "making": self._editions.making,
            "stale": variables["stale"],
        }

    def refused(self, page: str, why: str) -> str:
        """Why something was refused, in the language of a page where the interface has it."""
        return self._messages[self._where(page)[0]].text(why)

    def next_to(self, about: str, queue: Iterable[str]) -> str:
        """What comes after `about` in `queue`, as it was before, and is still open."""
        order, now = list(queue), set(self._desk.open)
        at = order.index(about) + 1 if about in order else 0
        return next((key for key in (*order[at:], *order[:at]) if key in now), "")

    def _where(self, page: str) -> tuple[str, str]:
        """The language of a page, and the article it shows; empty where it shows none."""
        parts = page.split("/")
        languages = self._desk.known.project.languages
        language = parts[0] if parts[0] in languages else languages[0]
        article = parts[2] if len(parts) > 2 and parts[1] == "sources" else ""
        return language, article if article in self._desk.known.documents else ""

    def _is_there(self, about: str) -> bool:
        desk = self._desk
        return about in desk.known.claims or about in desk.segments.items or about in map(key_of, desk.known.questions)

    def _front(self, about: str, language: str) -> dict[str, Any]:
        """What is in front of the person: a claim, two names, a translation, or nothing."""
        known = self._desk.known
        if claim := known.claims.get(about):
            return {"claim": self._claim(claim, language)}
        if item := self._desk.segments.items.get(about):
            return {"segment": self._segment(about, item, language)}
        question = next((q for q in known.questions if key_of(q) == about), None)
        return {"question": question}

    def _claim(self, claim: Claim, language: str) -> dict[str, Any]:
        known, now = self._desk.known, self._desk.known.current(claim.id) or claim
        fact, question, taken = known.fact_of.get(claim.id), known.question_on(claim.id), known.on(claim.id)
        verbs = {decision.verb for decision in taken}
        settled = bool(verbs & {*_EITHER, Verb.HIDE})
        fields = [(name, _typed(getattr(now, name))) for name in fields_of(now)]
        return {
            "kind": self._kinds[now.kind],
            "subject": now.subject or "",
            "value": now.value,
            "rest": [(name, shown) for name, shown in fields[1:] if shown],
            "modality": MODALITIES[now.modality] if now.modality is not Modality.ASSERTED else "",
            "reason": str(question.reason) if question else "",
            "against": [self._source(other) for other in question.against] if question else [],
            "siblings": [self._source(other) for other in fact.support if other.id != claim.id] if fact else [],
            "taken": [self._decision(decision) for decision in taken],
            "verbs": [str(verb) for verb in Verb if verb not in verbs and not (settled and verb in _EITHER)],
            "fields": fields,
            "with": [evidence.quote for evidence in claim.evidence[1:]],
            "fact": f"{language}/{known.place_of(fact)}" if fact else "",
            "language": known.documents[claim.article].article.language,
            **self._source(claim),
        }

    def _source(self, claim: Claim) -> dict[str, Any]:
        document = self._desk.known.documents[claim.article]
        article = document.article
        return {
            "id": claim.id,
            "gist": gist(claim),
            "sentence": sentence(claim, document),
            "publisher": article.publisher or "",
            "published": article.published or "",
            "place": place(claim, article),
            "article": article.id,
        }

    def _decision(self, decision: Decision) -> dict[str, Any]:
        held = next((e for e in self._desk.known.entries if e.line == decision.line), None)
        changes = ", ".join(f"{name} {written(value)}" for name, value in decision.changes)
        return {
            "verb": str(decision.verb),
            "by": decision.by,
            "on": decision.on,
            "why": decision.why,
            "changes": changes or " / ".join(words for _, words in decision.note),
            "entry": mark_of(held) if held else "",
        }

    def _segment(self, key: str, item: Item, language: str) -> dict[str, Any]:
        article, anchor = self._desk.segments.at(key)
        into = key.split("-")[1]
        before, after = item.neighbours
        others = self._desk.segments.on(article, into).get(anchor, []) if article else []
        return {
            "source": item.entry.msgid,
            "context": item.entry.context or "",
            "words": item.entry.msgstr,
            "before": before,
            "after": after,
            "state": str(item.standing.state),
            "by": item.standing.by,
            "on": item.standing.date,
            "changes": item.changes,
            "findings": [finding.message for finding in item.findings],
            "stops": stops(item),
            "seen": seen(item),
            "from": item.book.ground.source.code or "",
            "into": into,
            "others": [(other, self._desk.segments.items[other].entry.msgid) for other in others if other != key],
            "href": f"{language}/sources/{article}/#{anchor}" if anchor else "",
            "place": f"{item.book.name}:{item.entry.line}",
        }

    def _passages(self, article: str, language: str) -> dict[str, tuple[str, str]]:
        """Anchor on the page of an article → the mark of its translation, and the key that is asked about."""
        source = self._desk.known.documents[article].article.language
        into = next((code for code in (language, *self._desk.known.project.languages) if code != source), "")
        found = {}
        items = self._desk.segments.items
        for anchor, keys in self._desk.segments.on(article, into).items():
            key = next((key for key in keys if items[key].standing.state in OPEN), keys[0])
            found[anchor] = (str(items[key].standing.state), key)
        return found

    def _at(self, about: str, language: str) -> str:
        """The address of what is in front, under `base`; empty where it stands on no page."""
        known = self._desk.known
        if about in known.claims:
            fact: Fact | None = known.fact_of.get(about)
            return f"{language}/{known.place_of(fact)}" if fact else ""
        article, anchor = self._desk.segments.at(about) if about in self._desk.segments.items else ("", "")
        return f"{language}/sources/{article}/#{anchor}" if anchor else ""

    def _news(self, key: str, edition: int) -> str:
        """How a claim is read now that was corrected since the page was made."""
        now = self._desk.known.corrected.get(key)
        if now is None or self._desk.since.get(key, 0) <= edition:
            return ""
        return " · ".join(filter(None, (_typed(getattr(now, name)) for name in fields_of(now))))


def _typed(value: object) -> str:
    """A value as it stands in a field of a form."""
    return "" if value is None else written(value)
