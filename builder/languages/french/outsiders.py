# Who is named beside a company and is no side of its deals: whoever counts, certifies or judges it; and for whom somebody
# speaks whose words are quoted.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that tell a company's deals from what others do, count and say."""

from __future__ import annotations

import re

_NAME, _PERSON = r"[\ue002\ue008][\ue003\ue009]*+", r"[\ue000\ue008][\ue001\ue009]*+"
_OFFICE = (
    r"(?:p-?dg|dg|ceo|direct(?:eur|rice)|présidente?|vice-présidente?|patronn?e?|responsable|cheff?e?|(?:co-?)?fondat(?:eur|rice)|gérante?|dirigeante?|"
    r"porte-parole|associée?|ingénieure?|déléguée?|secrétaire|achet(?:eur|euse)|conseill(?:er|ère)|numéro deux|salariée?|économiste|analyste|cadre)"
)
_NOW = r"(?:(?!ancien|ex-|future?\b|fils|fille|frère|sœur|mari|femme|épou|du |des |de )[a-zà-ÿ-]+ ){0,3}?"
_OF = r"(?:de |d'|du |des |chez |à |au sein de )(?:la |le |l'|les )?(?:[a-zà-ÿ-]+ ){0,3}?"
SPEAKS_FOR = re.compile(
    rf"(?P<who>{_PERSON})(?: ?\ue01e+)?(?:, (?:[^,;:.]{{2,14}}, )?|,? (?=de |d'|du |chez ))(?:(?:le |la |l'|un |une |son )?{_NOW}{_OFFICE} (?:(?!de |du |chez )[a-zà-ÿ'&-]+ |(?:de |du |des |d')(?:l'|la )?[a-zà-ÿ-]+ ){{0,5}}?)?{_OF}(?P<firm>{_NAME})"
    rf"|(?<!ancien )(?<!ancienne )(?<!ex-)(?<!future )(?<!futur )\b{_OFFICE} (?:(?!de |du |chez )[a-zà-ÿ'&-]+ |(?:de |du |des |d')(?:l'|la )?[a-zà-ÿ-]+ ){{0,5}}?{_OF}(?P<house>{_NAME}),? (?P<name>{_PERSON})"
)
"""Somebody and the company they speak for: "Anne Roy, présidente de Vesta", "le patron de Dorval, Paul Viel"."""

WATCHDOGS = re.compile(
    r"(?:(?:Ademe|ADEME|Insee|INSEE|Cnil|CNIL|Interpol|INTERPOL|Europol|Eurostat|Afnor|AFNOR|Cofrac|COFRAC|Ineris|INERIS|DGCCRF|Urssaf|URSSAF|Arcep|ARCEP|Arcom|ARCOM|Acpr|ACPR|Anssi|ANSSI|"
    r"Anses|ANSES|ANSM|Inpi|INPI|Dreal|DREAL|Dreets|DREETS|Dares|DARES|Drees|DREES|Ifop|IFOP|Ipsos|OpinionWay|Opinion Way|Xerfi|Kantar|Nielsen|NielsenIQ|GfK|Gartner|Forrester|"
    r"IDC|Médiamétrie|BVA|CSA|Elabe|Harris Interactive|OCDE|FMI|OMS|ONU|AIE|AMF|BCE|HAS|FDA|EMA|CFDT|CGT|FO|CFTC|CFE-CGC|Sud|Unsa|UNSA|Ecocert|ECOCERT|Bureau Veritas|Apave|APAVE|Ecovadis|EcoVadis|"
    r"Greenpeace|Oxfam|UFC|Bercy|Matignon|Medef|MEDEF|Acea|UFC-Que Choisir|Banque de France|Banque mondiale|Cour des comptes|Conseil d'[ÉE]tat|Commission européenne|Parlement européen)(?!\w)"
    r"|(?:Autorité|Haute Autorité|Tribunal|tribunal|Cour d'appel|cour d'appel|Cour de cassation|Préfecture|préfecture|Inspection|Parquet|parquet|Agence (?:européenne|nationale|régionale|internationale))\b)"
)
"""Names of who counts, certifies, judges or watches companies."""
TRADED = re.compile(
    r"\b(?:contrats?|marchés? (?:public|de)|appels? d'offres|command[a-zé]*(?! (?:une?|des|l'|son|leur) ?(?:étude|rapport|enquête|sondage|audit|avis|expertise|analyse))|achet|achèt|acqu|équip|abonn|loue|client|partenariat|convention|accord|alliance|consortium|coentreprise|programme commun|laboratoire commun)"
)
"""In words by which such a body is a side of a deal all the same."""
ROUND_OF = re.compile(
    r"\b(?:tours? de table|levées?(?: de fonds)?|capital|augmentation de capital|recapitalisation|actionnariat|série [a-h]|amorçage) (?:de |d'|du )(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?(?P<subject>[\ue002\ue008])"
)
"""Whose round, or whose capital, is told."""
