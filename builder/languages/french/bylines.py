# How papers and agencies print who wrote an article: behind "par", with a post abroad, by initials, or as the whole desk.
# A line that goes on as a sentence does is none, and so is one whose name stands for a place or a paper.
# ruff: noqa: E501  (a pattern is read on one line)
"""The lines of French articles that say who wrote them."""

from __future__ import annotations

from builder.languages.french.heads import DASH, MONTH
from builder.languages.signing import Byline

_BIG = "[A-ZÀ-ÖØ-Þ]"
_WORD = rf"{_BIG}[\w’'-]*[\w]"
_INITIALS = rf"{_BIG}\.(?:\s?-?\s?{_BIG}\.){{1,2}}"
_PARTICLE = r"(?:de|du|des|la|le|van|von|der|den|di|da|el|al|ben|bin|dos)"
_NOBODY = rf"(?:Les?|La|Une?|Photos?|Crédits?|Illustrations?|Dessins?|Images?|Vidéos?|PDG|DG|CEO|Ville|Mairie|Groupe|Société|Agence|Studio|Institut)\s|(?:{_WORD}\s){{1,3}}(?:SAS?|SARL|Group|Groupe|Conseil|Sondages|Communication|Magazine)\b"
"""What begins a credit, a title or the name of a house."""
_PERSON = (
    rf"(?!{_NOBODY})(?:{_BIG}\.\s?)?(?:{_WORD})(?:\s(?:{_PARTICLE}\s|d['’]){{0,2}}(?:{_BIG}\.\s)?(?:{_WORD})){{1,3}}"
)
_ONE = rf"(?:{_PERSON}|{_INITIALS}|{_BIG}\.\s?{_WORD})"
_PEOPLE = rf"{_ONE}(?:(?:,\s|\set\s|,\set\s|\s&\s|\s/\s){_ONE}){{0,4}}"
_AGENCY = r"(?:l['’])?(?:AFP|Reuters|Bloomberg|AP|Agence\sFrance-Presse|agences?|les\sagences)(?:\set\s(?:l['’])?(?:AFP|Reuters|Bloomberg|AP))?"
_DESK = r"(?:[Ll]a|LA)\s(?:[Rr]édaction|RÉDACTION)"
_WITH = rf"(?:,?\s(?:\(avec\s{_AGENCY}\)|avec\s{_AGENCY}|/\s?{_AGENCY}|\({_AGENCY}\)))?"
_OTHERS_WORK = r"(?!(?i:.{0,80}?\b(?:(?<!textes\set\s)(?<!texte\set\s)photos?|crédits?|copyright|légende|traduction|traduit|vidéo|galerie|illustrations?|dessins?|images?|infographie)\b.{0,40}?\bpar\s))"
"""A line that says so of pictures or of a translation is none."""
_POST = r"(?:grand(?:e)?\sreporter|envoyée?s?\sspécia(?:le?s?|ux)|correspondante?s?|journalistes?|reporters?|rédact(?:eur|rice)s?(?:\sen\schef)?)"
_POSTS = ("reporter", "envoyé", "correspondant", "journaliste", "rédact")
_PLACE = r"(?:\s(?:permanente?|régionale?))?(?:\s(?!de\s(?:formation|métier|profession))(?:à|au|aux|en|dans|chez|de|du|pour)\s[^.!?:]{2,40})?"
_AS = rf"(?:,?\s\(?(?:(?:notre|nos|de\snotre|de\snos)\s)?{_POST}{_PLACE}\)?)"
_AT = r"(?:,\s(?:à|au|aux|en)\s[^.!?,:]{2,40}|\s\((?:à|au|aux|en)\s[^)]{2,40}\)|\s\([^)\d]{2,40}\))"
_WHOLE = (
    rf"(?:(?:\w+di\s|(?i:dimanche)\s)?\d{{1,2}}(?:er)?\s(?i:{MONTH})\.?\s\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})"
)
_HOUR = r"(?:,?\s(?:à\s)?\d{1,2}\s?[h:]\s?\d{0,2})?"
_PHOTOS = rf"(?:(?:,|{DASH}|\set)?\s\(?(?i:photos?|illustrations?|dessins?)(?:\s:|\sde|\sd['’])?\s[^.!?]{{3,60}})"
_DAY = rf"(?:(?:[,.]|{DASH})?\s(?i:publiée?\s)?(?:le\s)?{_WHOLE}.{{0,60}})"
_BY = r"""(?i:(?:propos|textes?)(?:\set\sphotos?)?\s(?:recueillis\s(?:(?:à|au|aux|en)\s[^.!?,:]{2,30}?\s)?)?par
        |(?:entretien|interview|reportage|enquête|article|dossier|portrait|récit|analyse|chronique)\s(?:(?:mené|réalisé|conduit|recueilli|écrit|rédigé)e?\s)?par
        |(?:publié|rédigé|écrit|posté)e?\spar|(?:textes?|auteure?s?|autrices?|signature)\s?:|recueilli\spar)"""
_TAIL = rf"{_WITH}(?:{_AS}|{_AT})?{_WITH}{_PHOTOS}?{_DAY}?(?:{DASH}\s.{{2,60}})?\s*"

BYLINES = (
    Byline(
        "by",
        rf"{_OTHERS_WORK}(?:(?:[^!?:]{{2,80}}?(?:[.]|{DASH})\s(?={_BIG}))?{_BY}|(?:[^.!?:]{{2,80}}?{DASH}\s(?=P))?(?i:par))\s(?:(?i:notre|nos)\s{_POST}{_PLACE}?,?\s)?(?P<author>{_PEOPLE}|{_DESK}){_TAIL}",
        needs=("par ", "text", "aut", "signature"),
        says=(
            ("Par Claire Besson, à Valence", "Claire Besson"),
            ("Par Claire Besson (à Valence)", "Claire Besson"),
            ("Par Claire Besson", "Claire Besson"),
            ("PAR CLAIRE BESSON", "CLAIRE BESSON"),
            ("Par Claire Besson et Marc d'Oudin", "Claire Besson et Marc d'Oudin"),
            ("Par Claire Besson, Marc Oudin et Anne de La Roy", "Claire Besson, Marc Oudin et Anne de La Roy"),
            ("Par Claire Besson avec AFP", "Claire Besson"),
            ("Par La rédaction (avec AFP)", "La rédaction"),
            ("Par Anne Roy - 12/03/2024 à 08:00", "Anne Roy"),
            ("Par Anne Roy, le 1er mars 2024", "Anne Roy"),
            ("Par Anne Roy, envoyée spéciale à Metz", "Anne Roy"),
            ("Propos recueillis par Anne Roy", "Anne Roy"),
            ("Entretien réalisé par Anne Roy — 12 février 2026", "Anne Roy"),
            ("Entretien. Propos recueillis à Metz par Anne Roy", "Anne Roy"),
            ("Propos recueillis par Anne Roy. Publié le 21 novembre 2024.", "Anne Roy"),
            ("Par Anne Roy, envoyée spéciale à Metz. Publié le 5 avril 2025", "Anne Roy"),
            ("Par notre correspondante Anne Roy", "Anne Roy"),
            ("Par Anne Roy, photos Paul Vidal", "Anne Roy"),
            ("Le Fil, magazine | Publié le 8 mars 2025 | Portrait par Anne Roy", "Anne Roy"),
            ("Texte : Anne Roy", "Anne Roy"),
            ("Le Fil — Par Anne Roy, notre envoyée spéciale à Metz — Publié le 12 février 2026", "Anne Roy"),
        ),
        silent=(
            "Par exemple, elle recrute",
            "Par Toutatis",
            "1993. Création, à Metz, par Anne Roy et Paul Vidal.",
            "1993. Création, à Metz, par Anne Roy et Paul Vidal",
            "Lumaro racheté par Anne Roy",
            "Lumaro recrute. Par Anne Roy, l'usine renaît.",
            "Par La Rochelle et Nantes",
            "Par Paul Vidal fondée en 2009, la société recrute",
            "Le réseau, par Lumaro",
            "Photo par Anne Roy",
            "Crédit photo — Par Anne Roy",
            "Galerie | Photos | Par Anne Roy",
            "Traduction | Par Anne Roy",
            "Traduit par Anne Roy",
            "Le contrat de Lumaro, signé par Anne Roy et Paul Vidal",
            "Le rapport, rédigé par Anne Roy",
            "Un tableau, portrait par Anne Roy",
            "Le siège vu du ciel - par Anne Roy",
            "Le livre — écrit par Anne Roy",
            "Texte : Ville de Metz",
            "Texte : Lumaro SA",
            "Enquête réalisée par Albis Conseil",
            "Par Anne Roy, PDG de Lumaro",
        ),
    ),
    Byline(
        "dated",
        rf"{_OTHERS_WORK}(?:(?:[^!?:]{{2,80}}?(?:[,.]|{DASH})\s)?(?i:(?:article\s)?(?:publié|paru|posté)e?\s)?(?i:le\s)?{_WHOLE}{_HOUR}(?:[.,]?\s|{DASH}\s)(?:[^.!?]{{2,40}}{DASH}\s)?)(?i:(?:propos\srecueillis\s)?par)\s(?P<author>{_PEOPLE}|{_DESK}){_TAIL}",
        needs=("par ",),
        says=(
            ("Le Dauphin économique, 3 avril 2025. Par Marc Oudin", "Marc Oudin"),
            ("Article publié le 12 février 2026 par Paul Vidal", "Paul Vidal"),
            ("12 février 2026 | Industrie | Par Paul Vidal", "Paul Vidal"),
            ("Le Fil. Publié le 14 novembre 2023, par L. Roy", "L. Roy"),
            ("Le 12/02/2026 à 14:05 par Paul Vidal", "Paul Vidal"),
            ("ÉCONOMIE - 12 FÉVRIER 2026 - PAR PAUL VIDAL", "PAUL VIDAL"),
        ),
        silent=(
            "Le Dauphin économique, 3 avril 2025. Par chance, il a plu",
            "Le groupe fondé en 2009 par Paul Vidal",
            "Le groupe fondé le 12 mars 2009 par Paul Vidal",
        ),
    ),
    Byline(
        "post",
        rf"(?P<author>{_PEOPLE}){_WITH}{_AS}{_WITH}\s*",
        needs=_POSTS,
        says=(
            ("Claire Besson, envoyée spéciale à Lyon", "Claire Besson"),
            ("Claire Besson (envoyée spéciale à Lyon)", "Claire Besson"),
            ("Claire Besson, notre correspondante à Lille", "Claire Besson"),
            ("Claire Besson et Paul Vidal, nos envoyés spéciaux à Lyon", "Claire Besson et Paul Vidal"),
        ),
        silent=(
            "Claire Besson, journaliste de formation",
            "Claire Besson, directrice générale",
            "Claire Besson, envoyée spéciale à Lyon : le récit",
        ),
    ),
    Byline(
        "from-post",
        rf"(?i:de\s(?:notre|nos)|notre|nos)\s{_POST}{_PLACE}?(?:,|\s:)?\s(?P<author>{_PEOPLE}){_WITH}\s*",
        needs=_POSTS,
        says=(
            ("De notre correspondante à Lille, Claire Besson", "Claire Besson"),
            ("De notre envoyé spécial à Lyon, Paul Vidal", "Paul Vidal"),
        ),
        silent=("De notre correspondante à Lille", "Notre correspondant à Lille, Paul Vidal, raconte"),
    ),
    Byline(
        "with-agency",
        rf"(?P<author>{_PEOPLE}|{_DESK}),?\s\(?avec\s{_AGENCY}\)?\s*",
        needs=("avec ",),
        says=(
            ("C. B. avec AFP", "C. B."),
            ("Claire Besson (avec AFP)", "Claire Besson"),
            ("La rédaction (avec AFP)", "La rédaction"),
            ("La rédaction avec Reuters", "La rédaction"),
        ),
        silent=(
            "La rédaction avec ses lecteurs",
            "Lumaro avec AFP",
            "Photo Claire Besson / AFP",
            "Claire Besson / AFP",
        ),
    ),
    Byline(
        "desk",
        rf"(?P<author>{_DESK}|AFP|Reuters)",
        says=(("La rédaction", "La rédaction"), ("AFP", "AFP")),
        silent=("La rédaction déménage", "Rédaction"),
        alone=True,
    ),
    Byline(
        "name",
        rf"(?P<author>{_PEOPLE})(?:,?\s\(?avec\s{_AGENCY}\)?)?\s*",
        says=(
            ("Claire Besson", "Claire Besson"),
            ("C. B.", "C. B."),
            ("Claire Besson et Paul Vidal", "Claire Besson et Paul Vidal"),
        ),
        silent=("Lumaro", "Claire Besson a raison"),
        alone=True,
    ),
)
