# What a clause is made of: words, and parties, which are names of companies, listed or not, words that stand for one,
# or possessives, each under the preposition it hangs on. A name keeps the words before it: "de la filature bretonne X".
"""The mask of a sentence → its words and the parties among them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.notation import patterns
from builder.languages.dealing import GENITIVE, Dealing
from builder.mentions.names import Name
from builder.model.mentions import MentionType

_PIECE = re.compile(
    f"(?P<thing>{patterns.TOKEN.pattern}[\ue000-\ue01d]*?(?={patterns.TOKEN.pattern}|[^\ue000-\ue01d]|\\Z))"
    f"|(?P<aside> ?{patterns.PAREN}+)|(?P<word>[^\\W\\d_]+(?:-[^\\W\\d_]+)*'?)|(?P<number>\\d[\\d., ]*)"
    '|(?P<mark>[^\\s\\w«»"“”])'
)
_FIRM = (MentionType.ORG, MentionType.PRODUCT, None)
HEAD = 4
"""Words at most between a preposition and the name it governs: "à la filature bretonne X"."""


class Piece(Struct, frozen=True):
    """A word, a mark, or a party of a clause."""

    kind: str
    """`word`, `party`, `place`, `who` for somebody, `date` for what says when and how many, or `mark`."""
    text: str
    start: int
    end: int
    slot: str = ""
    """Of the preposition a party hangs on; empty where it hangs on none."""
    places: tuple[int, ...] = ()
    """Where the names of a party, or words for a company, begin in the mask."""
    owned: bool = False
    """A possessive: what follows is a thing of the company spoken of."""
    headed: bool = False
    """The party is whose the thing is that is named before it: "the fleets of X"."""


class Clause(Struct, frozen=True):
    """The pieces of a sentence, and the words clauses of its language are built with."""

    pieces: list[Piece]
    dealing: Dealing

    def text(self, at: int) -> str:
        """The words of a piece; none before the first and behind the last one."""
        return self.pieces[at].text if 0 <= at < len(self.pieces) else ""

    def relative(self, at: int) -> str | None:
        """The slot a relative pronoun stands for; None of any other piece."""
        text, prepositions = self.text(at), self.dealing.prepositions
        if text in self.dealing.which and (before := prepositions.get(self.text(at - 1))) is not None:
            return self.text(at - 2) if self.text(at - 2) in prepositions else before
        return self.dealing.relatives.get(text)


def clause_in(sentence: Sentence, dealing: Dealing) -> Clause:
    """The pieces of a sentence, each party under its preposition and those that are listed as one."""
    result: list[Piece] = []
    for piece in _pieces(sentence, dealing):
        if piece.kind != "party":
            result.append(piece)
            continue
        slot, headed, at = _governed(result, dealing)
        party = replace(piece, slot=slot, headed=headed)
        last = _listed_with(result, at, party, dealing) if piece.places else None
        if last is None:
            result.append(party)
        else:
            del result[last + 1 :]
            result[last] = replace(result[last], places=result[last].places + piece.places, end=piece.end)
    return Clause(result, dealing)


def is_small(word: str, dealing: Dealing) -> bool:
    """Whether a word is no noun a name could hang on."""
    return (
        word in dealing.prepositions
        or word in dealing.forms
        or word in dealing.reflexive
        or word in dealing.adverbs
        or word in dealing.be
        or word in dealing.have
        or word in dealing.joints
        or word in dealing.relatives
        or word.endswith(dealing.adverbial)
    )


def _pieces(sentence: Sentence, dealing: Dealing) -> Iterator[Piece]:
    for found in _PIECE.finditer(sentence.mask):
        (start, end), text = found.span(), found[0]
        match found.lastgroup:
            case "thing":
                thing = sentence.at.get(start)
                if text[0] in patterns.REFERENCES or (isinstance(thing, Name) and thing.type in _FIRM):
                    yield Piece("party", text, start, end, places=(start,))
                elif isinstance(thing, Name):
                    yield Piece("place" if thing.type is MentionType.PLACE else "who", text, start, end)
                else:
                    yield Piece("date", text, start, end)
            case "word":
                owned = text in dealing.possessives
                party = owned or text in dealing.pronouns
                yield Piece("party", text, start, end, owned=owned) if party else Piece("word", text, start, end)
            case "number":
                yield Piece("date", text, start, end)
            case "mark":
                yield Piece("mark", text, start, end)


def _governed(before: list[Piece], dealing: Dealing) -> tuple[str, bool, int]:
    """The slot the words before a party put it in, whether a noun it hangs on stands there, where these words begin."""
    at, words, first = len(before) - 1, 0, len(before)
    while at >= 0 and words <= HEAD:
        piece, of_place = before[at], at > 0 and dealing.prepositions.get(before[at - 1].text) == GENITIVE
        if piece.kind == "place" and of_place:  # "par l'usineur du Jura X"
            at -= 2
            continue
        if piece.kind not in ("word", "date") and not piece.owned:
            break
        if (slot := dealing.prepositions.get(piece.text)) is not None:
            outer = dealing.prepositions.get(before[at - 1].text) if at else None
            if slot == GENITIVE and outer is not None:  # "auprès de X"
                return outer, False, at - 1
            noun = at > 0 and before[at - 1].kind == "word" and not is_small(before[at - 1].text, dealing)
            return slot, noun and slot == GENITIVE, at
        if _ends_phrase(piece, words, dealing):
            break
        if piece.text in dealing.determiners or piece.owned:
            first = at
        words += 1
        at -= 1
    return "", False, first


def _ends_phrase(piece: Piece, words: int, dealing: Dealing) -> bool:
    """Whether a piece before a party belongs to what stands before its phrase."""
    if piece.kind == "date" and words == 0:
        return piece.text[0] in patterns.FIRSTS
    tables = (dealing.forms, dealing.joints, dealing.relatives, dealing.which, dealing.stops)
    return piece.text not in dealing.nouns and any(piece.text in table for table in tables)


def _listed_with(before: list[Piece], first: int, party: Piece, dealing: Dealing) -> int | None:
    """The party a further one is listed with: "à X, Y et à Z", "les A de X et les B de Y"."""
    at, nouns = min(first, len(before)) - 1, HEAD if party.headed else 0
    while at >= 0 and before[at].kind == "word":
        determiner = before[at].text in dealing.determiners
        if not determiner and (nouns <= 0 or is_small(before[at].text, dealing)):
            break
        nouns -= not determiner
        at -= 1
    end = at
    while at >= 0 and (before[at].text == "," or before[at].text in dealing.joints):
        at -= 1
    if at == end or at < 0 or not before[at].places or (party.headed and not before[at].headed):
        return None
    if party.slot == "" and before[at].slot and before[at + 1].text == ",":
        return None
    return at if party.slot in ("", before[at].slot) else None
