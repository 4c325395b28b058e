# How French prose says that somebody took over somebody else's office without naming it: "l'a remplacé", "lui succède".
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for taking over an office told before."""

from __future__ import annotations

import re

OTHER_OFFICE = re.compile(
    r"\b(?:mairie|maire|club|fédération|chambre|association|syndicat|ligue|Medef|conseil (?:municipal|régional|départemental)|enterrement|obsèques|interview|tribune|plateau|pied levé)\b"
)
"""Where somebody may be followed that is not the company."""
_NEW = r"(?P<new>[\ue000\ue008])[\ue001\ue009]*+(?: ?\ue01e+)?(?:, [^;.:]{3,60}?,)?"
_AS = r"(?: (?:à (?:ce|son) poste|dans ses fonctions|en \ue00c\ue00d*+|à la (?:même )?(?:date|fonction)))?"
_FOLLOWS = r"(?:l'(?:a|avait) (?:depuis |alors |ainsi )?remplacée?|(?:le|la) remplace(?:ra)?|lui (?:succède|succédera|a (?:depuis |alors )?succédé)|(?:a (?:depuis )?(?:pris|repris)|prend|prendra|reprend|reprendra) (?:sa|la) (?:suite|relève|succession|place)|(?:occupe|assure)(?: depuis| désormais| aujourd'hui)? (?:son|ce|cette) (?:poste|fonction))"
SUCCESSION = (
    rf"(?:{_NEW},? (?:qui )?{_FOLLOWS}(?! [^.;:,]{{0,30}}(?:conseil municipal|mairie|présidence de la république)){_AS}"
    rf"|\b(?:lui (?:succède|succédera|a succédé)|l'(?:a|avait) remplacée?|le remplace(?:ra)?|la remplace(?:ra)?) (?:alors |ainsi |désormais )?(?P<follower>[\ue000\ue008])"
    rf"|\bpour (?:(?:le|la) remplacer|lui succéder|assurer l'intérim|(?:prendre|assurer) (?:sa|la) (?:suite|succession|relève)),? (?:c'est )?(?P<chosen>[\ue000])"
    rf"|\b(?:choisi|choisit|désigné|désigne|nommé|nomme|recruté|recrute|retenu|préféré|appelé|promu) (?P<called>[\ue000])[\ue001]*+(?:, [^;.:]{{3,60}}?,)? pour (?:(?:le|la) remplacer|lui succéder|assurer l'intérim|(?:prendre|assurer) (?:sa|la) (?:suite|succession|relève))"
    rf"|\b(?:a été|est|sera|fut) (?:alors |depuis |ainsi )?remplacée? {{@when}}par (?:l'|la |le |un |une )?(?:[a-zà-ÿ'-]+ ){{0,6}}?(?P<heir>[\ue000\ue008])"
    rf"|\bl'intérim (?:est|sera|a été|était) (?:désormais |alors |provisoirement )?assuré {{@when}}par (?:l'|la |le |un |une |son |sa )?(?:[a-zà-ÿ'-]+ ){{0,5}}?(?P<deputy>[\ue000\ue008])"
    rf"|{_NEW.replace('new', 'acting')},? (?:qui )?(?:assure|assurera|assurait|a assuré) (?:désormais |depuis |alors )?l'intérim(?! (?:au|à la|d[eu']) ))"
)
"""Somebody and whose office they took, who has been named before; groups `new`, `follower`, `chosen`, `called`, `heir` or `deputy`."""
