# An article that comes after others takes for granted what they said: "Dorval garde ses 12 %" needs no "investor" for
# whoever has read that Dorval is one. Each row says in what words that is so.
# ruff: noqa: E501  (a list of words is read on one line)
"""Sentences about names whose part is known from another article."""

from __future__ import annotations

from builder.languages.echoing import Echoing
from builder.languages.french.echo_guards import ELSEWHERE
from builder.languages.french.echoes_belongings import BELONGINGS
from builder.languages.french.echoes_parties import PARTIES

ECHOING = Echoing(
    rows=(*PARTIES, *BELONGINGS),
    elsewhere=ELSEWHERE,
    openers=frozenset(
        "deux trois quatre cinq six sept huit neuf dix douze vingt trente cent plusieurs chez avec pour outre selon pourtant mais et ou où car donc si comme quand face contre sur sous dans de d'après à par le la les l' un une des du cet cette ce ces son sa ses leur leurs notre nos votre vos aux au en après avant depuis regardez lui elle restent reste seul seule dont entre malgré sans vers quant puis enfin ainsi désormais aujourd'hui hier demain même lorsque puisque or alors via voici voilà parmi seuls seules monsieur madame mme m.".split()
    ),
)
