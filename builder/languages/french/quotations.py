# Who says what: verbs of saying with their subject before, after or in the middle of the words quoted.
# ruff: noqa: E501  (a pattern is read on one line)
"""Quotation in the French press."""

from __future__ import annotations

import re

from builder.languages.telling import Quoting

_STEMS = (
    "dit|disait|déclare|déclaré|déclarait|explique|expliqué|expliquait|affirme|affirmé|affirmait|assure|assuré|assurait|précise|précisé|précisait|"
    "ajoute|ajouté|ajoutait|ajoutant|confie|confié|confiait|estime|estimé|estimait|souligne|souligné|soulignait|indique|indiqué|indiquait|"
    "raconte|raconté|racontait|note|noté|notait|observe|observé|observait|rappelle|rappelé|rappelait|résume|résumé|résumait|"
    "tempère|tempéré|nuance|nuancé|prévient|prévenu|poursuit|poursuivi|poursuivait|reprend|repris|conclut|conclu|concluait|"
    "lance|lancé|lançait|glisse|glissé|glissait|répond|répondu|répondait|réplique|répliqué|rétorque|rétorqué|martèle|martelé|"
    "insiste|insisté|insistait|reconnaît|reconnaissait|reconnu|admet|admis|concède|concédé|avoue|avoué|regrette|regretté|"
    "déplore|déploré|dénonce|dénoncé|s'agace|s'agaçait|s'inquiète|s'inquiétait|se félicite|se félicitait|s'est félicitée?|félicité|"
    "s'enthousiasme|enthousiasmé|se réjouit|se réjouissait|s'est réjouie?|réjoui|s'étonne|s'interroge|s'amuse|s'indigne|s'emporte|s'alarme|s'exclame|soupire|plaisante|"
    "sourit|souffle|soufflé|peste|fulmine|ironise|argumente|argue|avance|avancé|annonce|annoncé|promet|promis|jure|juge|jugé|jugeait|"
    "pense|croit|considère|analyse|analysé|commente|commenté|décrypte|détaille|détaillé|développe|développé|évoque|égrène|énumère|"
    "témoigne|témoigné|signale|signalé|constate|constaté|constatait|remarque|remarqué|écrit|écrivait|plaide|plaidé|revendique|"
    "martelait|renchérit|renchéri|complète|complété|défend|défendu|se défend|se souvient|se rappelle|se projette|se désole|se justifie|se veut rassurante?|"
    "murmure|démenti|dément|démentait|contesté|conteste|réagit|réagi|salue|salué|s'excuse|s'est excusée?|fait savoir|fait valoir|prévenait|argue|certifie|martèle|maintient|avertit|averti|répète|répété|appelle|prédit|pronostique|anticipe|espère|partage|partagé|a-t-il partagé|suggère|suggéré|révèle|révélé|relève|relevé|clarifié|clarifie|interroge|demande|demandé|tranche|tranché|balaie|relativise|illustre|sourit|décrit|vante"
)

QUOTING = Quoting(
    pairs=(("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")),
    saying=rf"(?:{_STEMS})",
    speakers=(
        r"(?:(?:un|une|le|la|l'|son|sa|leur) ?(?:porte-parole|source(?: (?:proche|financière|syndicale|interne|industrielle|gouvernementale|anonyme)(?: d[eu] [a-zà-ÿ ]{3,30}?)?)?|"
        r"direction|dirigeante?|syndicat|représentante?|analyste|client|cliente|salariée?|élue?|expert|experte|proche|déléguée?|responsable|communiqué|groupe|entreprise|"
        r"société|start-up|ministre|ministère|maire|président|présidente|directeur|directrice|directeur général|directrice générale|pdg|patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|"
        r"intéressée?|quadragénaire|trentenaire|quinquagénaire|ingénieure?|entrepreneure?|chercheur|chercheuse|médecin|agriculteur|agricultrice|éleveur)(?: (?:général|générale|syndical|syndicale|du personnel|du groupe|de l'entreprise|de la société|financier|financière))?)"
    ),
    indefinite=re.compile(r"une? |des "),
    auxiliary=r"(?:a|ont|avait|avaient|aurait|s'est|se sont|s'était)",
    adverb=r"(?: (?:encore|aussi|également|ainsi|alors|notamment|même|toutefois|ensuite|enfin|d'ailleurs|en outre|cependant|[a-zà-ÿ]+ment)){0,2}",
    reflexive=r"(?:s'|se )?",
    bodies=re.compile(
        r"\b(?:la direction|le groupe|l'entreprise|le syndicat|la société|le ministère|la start-up|le communiqué|l'intersyndicale|le cabinet|la mairie|le parquet)\b"
    ),
    continues=re.compile(r"(?:qu'|que|:) ?$"),
    addressed=re.compile(r"\b(?:à|au|chez|sur|devant|auprès de) $"),
    first_person=re.compile(r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm]'"),
    pronouns=r"(?:-t-(?:il|elle|on)|-(?:il|elle|ils|elles)|-t-(?:ils|elles))",
    according=r"(?:selon|d'après|pour|aux yeux de|de l'aveu de|dixit)",
    aside=re.compile(r"[»”\"]"),
    interview=re.compile(
        r"\b(?:entretien|interview|propos recueillis|grand entretien|questions à|\d+ questions|trois questions|répond à nos questions)\b",
        re.IGNORECASE,
    ),
)
