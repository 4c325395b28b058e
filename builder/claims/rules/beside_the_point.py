# A rule's words may stand in a sentence and yet say something of a loan, a plant, a body or somebody else's house.
"""Matches that do not say it of a company."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile

from builder.claims.article.extent import clause_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus, is_subject
from builder.claims.notation import patterns
from builder.claims.rules.elsewhere import held_elsewhere, is_one_of_its_own
from builder.languages.telling import Relation
from builder.mentions.names import Name
from builder.model.claims import ORGANISATIONS, PEOPLE, Kind
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
"""Kinds whose figure is a sum."""
_FIGURES = (*MONEY, Kind.HEADCOUNT, Kind.USERS, Kind.FOUNDED)
_BEGINNINGS = (Kind.FOUNDER, Kind.FOUNDED)
_OF_SITES = (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS)
"""Figures that are told of one site as well."""


def beside_the_point(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], subject: str) -> bool:
    """Whether the words match and yet do not say it of a company."""
    explicit = patterns.group(found, "subject") is not None
    if row.apposed and not explicit and not _attached(reading, sentence, found, subject):
        return True
    if row.kind in PEOPLE and (
        # Whose director somebody is, is not guessed where another company has just been spoken of.
        (not explicit and _of_another_topic(reading, sentence, found))
        or (not explicit and not row.apposed and held_elsewhere(reading, sentence, found.start()))
        or (not explicit and (_of_a_body(reading, sentence, found) or _of_another_house(reading, sentence, found)))
        or (subject == reading.focus.company and _of_another(reading, sentence))
    ):
        return True
    if not explicit and (
        (row.kind in _FIGURES and _of_many(reading, sentence, row, found))
        or (row.kind in _FIGURES and _of_others_than_us(reading, sentence, found))
        or (row.kind in _BEGINNINGS and _of_a_thing(reading, sentence, found))
        or (row.kind is Kind.VALUATION and _of_what_changed_hands(reading, sentence, found, subject))
    ):
        return True
    if sentence.block.kind is BlockKind.TABLE and row.kind not in ORGANISATIONS:
        return True
    if _of_something_else(reading, sentence, row, found) or _of_whom_it_names(reading, sentence, row, found, subject):
        return True
    return bool(reading.language.telling.reserves.scare.search(found[0]))


def _of_another_topic(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether another company is spoken of, and nobody of the article's own; what that one makes is none."""
    topic = sentence.topic
    if not reading.language.telling.reserves.creator.search(found[0]):  # which a thing has as well
        topic = reading.products.get(topic or "", topic)
    return topic != reading.topic and not is_one_of_its_own(reading, sentence, found.start())


def _of_a_thing(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a thing of a company was begun, not the company: "la crèche de Lumaro, créée par Anne Roy"."""
    begun = reading.language.telling.offices.begun_by_itself.match(sentence.mask, 0, found.start())
    return begun is not None and begun.end() == found.start()


def _of_what_changed_hands(reading: Reading, sentence: Sentence, found: re.Match[str], subject: str) -> bool:
    """Whether it is a thing or another company that is valued: "Lumaro has bought Vesta, a deal that values it at"."""
    sold = reading.language.telling.others.changed_hands.search(sentence.mask, 0, found.start())
    if sold is None:
        return False
    name = sentence.at.get(sold.start("name")) if sold["name"] else None
    return not isinstance(name, Name) or reading.company(name.text) != subject


def _of_many(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> bool:
    """Whether a figure is of the market, or of several firms: "les start-up de la région ont levé"."""
    telling = reading.language.telling
    left, _ = clause_of(reading, sentence, found.start(), found.end())
    if row.kind in MONEY and telling.others.market.search(sentence.mask[left : found.start()]):
        return True
    return telling.outsiders.several.search(sentence.mask, left, found.start()) is not None


def _of_others_than_us(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a speaker tells the figure of others: "avec ses ventes, il fait deux fois notre taille"."""
    telling, words = reading.language.telling, sentence.low
    if not telling.reserves.beside_ours.search(words):
        return False
    left, _ = clause_of(reading, sentence, found.start(), found.end())
    return telling.reserves.theirs.search(words, left, found.end()) is not None


def _of_a_body(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether an office is told with whose it is, and that is no company: "directeur du syndicat de la filière"."""
    role = patterns.group(found, "role")
    return role is not None and reading.language.telling.offices.bodies.search(sentence.mask, *role) is not None


def _of_another_house(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether behind an office stands a noun with another company's name: "patronne de la chaîne d'optique Vesta"."""
    house = reading.language.telling.outsiders.office_elsewhere.match(sentence.mask, found.end())
    name = sentence.at.get(house.start("name")) if house else None
    return isinstance(name, Name) and not is_focus(name.text, reading.focus)


def _of_something_else(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> bool:
    """Whether the words around a match make it a loan's sum, a plant's staff, a site that closed, sales lost."""
    telling, mask = reading.language.telling, sentence.mask
    if (after := telling.others.followed.get(row.kind)) and after.match(mask, found.end()):
        return True
    others = telling.others.figures.get(row.kind)
    if others is None or sentence.inner:
        return False
    left, _ = clause_of(reading, sentence, found.start(), found.end())
    if row.kind in _OF_SITES and telling.others.one_site.match(mask, left):
        return True
    figure = patterns.group(found, "money") or found.span()
    if row.kind is Kind.REVENUE and telling.others.change_of_sales.search(mask, left, figure[0]):
        return True
    if row.kind in ORGANISATIONS:
        own = patterns.NAMED.match(found[0]) is not None
    else:
        own = found[0][0] in patterns.FIRSTS and row.kind is not Kind.USERS
    return not own and others.search(mask, left, figure[0]) is not None


def _of_whom_it_names(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], subject: str) -> bool:
    """Whether another company stands right behind a figure as whose it is: "les 5 milliards de ventes de Vesta"."""
    if row.kind not in (*_OF_SITES, Kind.INVESTOR) or not (
        owner := reading.language.telling.outsiders.whose.match(sentence.mask, found.end())
    ):
        return False
    name = sentence.at.get(owner.start("name"))
    if not isinstance(name, Name) or name.type is MentionType.PRODUCT:
        return False
    return reading.products.get(name.text, reading.company(name.text)) != subject


def _of_another(reading: Reading, sentence: Sentence) -> bool:
    """Whether the words quoted name the company and a "we" that is not it: "Lumaro has become our second client"."""
    telling, said = reading.language.telling, sentence.segment.span
    first = bisect_left(reading.quoted, said.start, key=lambda quote: quote.start)
    behind = (reading.quoted[at] for at in range(first, len(reading.quoted)))
    here = takewhile(lambda quote: quote.start < said.end, behind)
    return any(
        telling.reserves.we.search(patterns.plain(quote.of(reading.text)))
        and any(is_focus(n.text, reading.focus) for n in reading.names_between(quote.start, quote.end))
        for quote in here
        if said.holds(quote)
    )


def _attached(reading: Reading, sentence: Sentence, found: re.Match[str], subject: str) -> bool:
    """Whether a participle stands with the company it is said of, not with a noun of its own ("an office based in")."""
    telling, determined = reading.language.telling, reading.language.telling.beside.determined
    head = sentence.mask[: found.start()].rstrip(" ")
    if not head.strip(' -«"“') or telling.reserves.chained.search(sentence.mask, 0, found.start()):
        # "Installée à Metz, Anne Roy dirige …", "Imaginée par Anne Roy, la gamme de Lumaro …"
        agents = patterns.compiled(telling.beside.agents, reading.language)
        # "Fondée en 1987 par deux amies, Anne Roy et Zoé Petit, la brasserie …": those put beside are no subject
        person = patterns.AND_A_PERSON.match(sentence.mask, found.end()) and not agents.match(
            sentence.mask, found.end()
        )
        return not person and _company_follows(reading, sentence, found)
    if told := telling.beside.attached.search(sentence.mask, 0, found.start()):
        beside = sentence.at.get(told.start("name"))
        return not isinstance(beside, Name) or told["bare"] is None or reading.company(beside.text) == subject
    if apart := telling.beside.set_apart.search(sentence.mask, 0, found.start()):
        beside = sentence.at.get(apart.start("name"))
        own = not isinstance(beside, Name) or reading.company(beside.text) == subject
        if own and is_subject(sentence, apart.start("name"), reading.language):
            return True
    clause = re.split(r"[.;:]| - ", head)[-1]
    last = max(
        (m.start() for m in patterns.NAMED.finditer(clause)),
        default=None,
    )
    if last is None:
        return not determined.search(clause)
    token = clause[last]
    named = sentence.at.get(found.start() - len(sentence.mask[: found.start()]) + len(head) - len(clause) + last)
    if isinstance(named, Name) and reading.company(named.text) != subject:
        return False
    tail = re.sub(r"^[\ue000-\ue01d]+", "", clause[last:])
    return token in patterns.COMPANIES and not determined.search(tail)


def _company_follows(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether words a sentence opens with are followed by the company they are said of, or by none at all."""
    ahead = [at for at in range(found.end(), len(sentence.mask)) if sentence.mask[at] in patterns.COMPANIES]
    return not ahead or any(is_subject(sentence, at, reading.language) for at in ahead)
