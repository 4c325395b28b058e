# Who is named beside a company and is no side of its deals: whoever counts, certifies or judges it; and for whom somebody
# speaks whose words are quoted.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that tell a company's deals from what others do, count and say."""

from __future__ import annotations

from builder.languages.beginnings import looked_for
from builder.languages.language import one_of

_NAME, _PERSON = r"[\ue002\ue008][\ue003\ue009]*+", r"[\ue000\ue008][\ue001\ue009]*+"
_OFFICE = (
    r"(?:p-?dg|dg|ceo|direct(?:eur|rice)|présidente?|vice-présidente?|patronn?e?|responsable|cheff?e?|(?:co-?)?fondat(?:eur|rice)|gérante?|dirigeante?|"
    r"porte-parole|associée?|ingénieure?|déléguée?|secrétaire|achet(?:eur|euse)|conseill(?:er|ère)|numéro deux|salariée?|économiste|analyste|cadre)"
)
_NOW = r"(?:(?!ancien|ex-|future?\b|alors\b|jadis|autrefois|naguère|auparavant|fils|fille|frère|sœur|mari|femme|épou|du |des |de )[a-zà-ÿ-]+ ){0,3}?"
_OF = r"(?:de |d'|du |des |chez |à |au sein de )(?:la |le |l'|les )?(?:[a-zà-ÿ-]+ ){0,3}?"
SPEAKS_FOR = looked_for(
    rf"(?P<who>{_PERSON})(?: ?\ue01e+)?(?:, (?:[^,;:.]{{2,14}}, )?|,? (?=de |d'|du |chez ))(?:(?:le |la |l'|un |une |son )?{_NOW}{_OFFICE} (?:(?!de |du |chez )[a-zà-ÿ'&-]+ |(?:de |du |des |d')(?:l'|la )?[a-zà-ÿ-]+ ){{0,5}}?)?{_OF}(?P<firm>{_NAME})"
    rf"|(?<!ancien )(?<!ancienne )(?<!ex-)(?<!future )(?<!futur )\b{_OFFICE} (?:(?!de |du |chez )[a-zà-ÿ'&-]+ |(?:de |du |des |d')(?:l'|la )?[a-zà-ÿ-]+ ){{0,5}}?{_OF}(?P<house>{_NAME}),? (?P<name>{_PERSON})"
)
"""Somebody and the company they speak for: "Anne Roy, présidente de Vesta", "le patron de Dorval, Paul Viel"."""

WATCHDOGS = looked_for(
    r"(?:(?:Ademe|ADEME|Insee|INSEE|Cnil|CNIL|Interpol|INTERPOL|Europol|Eurostat|Afnor|AFNOR|Cofrac|COFRAC|Ineris|INERIS|DGCCRF|Urssaf|URSSAF|Arcep|ARCEP|Arcom|ARCOM|Acpr|ACPR|Anssi|ANSSI|"
    r"Anses|ANSES|ANSM|Inpi|INPI|Dreal|DREAL|Dreets|DREETS|Dares|DARES|Drees|DREES|Ifop|IFOP|Ipsos|OpinionWay|Opinion Way|Xerfi|Kantar|Nielsen|NielsenIQ|GfK|Gartner|Forrester|"
    r"IDC|Médiamétrie|BVA|CSA|Elabe|Harris Interactive|OCDE|FMI|OMS|ONU|AIE|AMF|BCE|HAS|FDA|EMA|CFDT|CGT|FO|CFTC|CFE-CGC|Sud|Unsa|UNSA|Ecocert|ECOCERT|Bureau Veritas|Apave|APAVE|Ecovadis|EcoVadis|"
    r"Greenpeace|Oxfam|UFC|Bercy|Matignon|Medef|MEDEF|Acea|UFC-Que Choisir|Banque de France|Banque mondiale|Cour des comptes|Conseil d'[ÉE]tat|Commission européenne|Parlement européen)(?!\w)"
    r"|(?:Autorité|Haute Autorité|Tribunal|tribunal|Cour d'appel|cour d'appel|Cour de cassation|Préfecture|préfecture|Inspection|Parquet|parquet|Agence(?: (?:européenne|nationale|régionale|internationale)|\Z))\b)"
)
"""Names of who counts, certifies, judges or watches companies."""
TRADED = looked_for(
    r"\b(?:contrats?|marchés? (?:public|de)|appels? d'offres|command[a-zé]*(?! (?:une?|des|l'|son|leur) ?(?:étude|rapport|enquête|sondage|audit|avis|expertise|analyse))|achet|achèt|acqu|équip|abonn|loue|client|partenariat|convention|accord|alliance|consortium|coentreprise|programme commun|laboratoire commun)"
)
"""In words by which such a body is a side of a deal all the same."""
ROUND_OF = looked_for(
    r"\b(?:tours? de table|levées?(?: de fonds)?|capital|augmentation de capital|recapitalisation|actionnariat|série [a-h]|amorçage) (?:de |d'|du )(?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?(?P<subject>[\ue002\ue008])"
)
"""Whose round, or whose capital, is told."""
WHOSE = looked_for(
    r" (?:(?:de |d'|du |chez )|(?<=dans ))(?:l'|la |le )?(?:groupe |géant |rival |concurrent )?(?P<name>[\ue002\ue008])"
)
"""Behind a figure, or a stake, whose it is, if not that of whom the sentence is about."""
OFFICE_ELSEWHERE = looked_for(
    r"[a-zà-ÿ]* (?:de la |du |de l'|d'une? )(?:(?!et |qui |que |a |est |en |depuis |chez |pour )[a-zà-ÿ'-]+ ){1,5}(?P<name>[\ue002\ue008])"
)
"""Behind an office, a noun and whose name it brings along: "patronne de la chaîne d'optique Vesta"."""
_FIRMS = one_of(
    r"""
    start-?ups? | jeunes pousses | entreprises | sociétés | pme | eti | tpe | groupes | licornes | banques
    assureurs | constructeurs | industriels | acteurs | éditeurs | enseignes | fabricants | opérateurs | cabinets
    concurrents | rivaux | pépites | biotechs | fintechs | mutuelles | coopératives
    (?!(?:co)?fondateurs|entrepreneurs|ingénieurs|chercheurs|créateurs|investisseurs|inventeurs|collaborateurs|utilisateurs|premiers|derniers|financiers|particuliers|héritiers|développeurs|joueurs)[a-zà-ÿ]+(?:eurs|iers)
    """
)
SEVERAL = looked_for(
    rf"\b(?:les|des|ces|ses|leurs|nos|plusieurs|certaines|certains|autres|quelques|trois|quatre|cinq|deux)(?: autres)? {_FIRMS}\b(?! (?:de |d'|du )(?:la |l')?[\ue002\ue014])[^,;:.\ue014\ue016]{{0,70}}\Z"
)
"""To the end of the words before a figure that is of companies nobody names: "les start-up de la région ont levé"."""
_VERB = r"(?=(?!(?:et|de|dont|comme|entre|contre|outre|qui|que|notamment|ensuite)\b)(?:ne |n'|se |s'|en |y |l')?[a-zà-ÿ]{0,14}(?:a|e|t|ont|ent|it|ait|aient)\b)"
GENERAL = looked_for(
    r"(?:^[-« ]*|[,;:] |\bque )(?:(?:les (?:français|françaises|européens|américains|chinois|consommateurs|ménages|foyers|particuliers|éleveurs|agriculteurs|internautes|automobilistes|start-?up|entreprises|pme|industriels|prix|cours|taux)|"
    r"(?:le |la |l')(?:france|europe|union européenne|chine|allemagne|état|gouvernement|exécutif|parlement|assemblée nationale|sénat|premier ministre|président de la république|chef de l'état|pays|marché|secteur|filière|profession|inflation|pandémie|loi|décret|directive|banque centrale)|bruxelles|bercy|washington|pékin)"
    rf"(?: [^.;:,«»\ue002\ue014\ue016]{{0,50}}?)?|(?:l'|la |le )?[\ue004][\ue005]*+(?! [a-zà-ÿ]+(?:ra|ront)\b)) ?{_VERB}"
)
"""Before a verb who does what is no company's news: the country, the market, the law."""
PUBLISHED = looked_for(r"(?:publié|paru|diffusé|adopté|voté|présenté)e?s?\b")
DOCUMENTS = looked_for(
    r"\b(?:rapports?|études?|enquêtes?|sondages?|baromètres?|décrets?|arrêtés?|lois?|ordonnances?|règlements?|directives?|circulaires?|livres?|ouvrages?|romans?|essais?|mémoires|articles?|tribunes?|notes?|classements?|palmarès|textes?)\b(?! (?:annuels?|de développement))"
)
"""Texts whose publication is no deed of a company, before the participle or behind it."""
OF_A_RANGE = looked_for(r"\bentre (?:le |la )?[\ue00c]\ue00d*+ et (?:le |la )?[\ue00c]\ue00d*+")
NEIGHBOUR = looked_for(
    r"(?:^[-« ]*|[.,;:»] |\b(?:et|mais|puis|quand|que) )(?:(?:les? |la |l'|une? |des )(?:[a-zà-ÿ-]+ ){1,2}|\ue014\ue015*+ )(?:voisine?s?|d'à côté|d'en face),? (?:(?:a|ont|avait|est|sont|était) )?\Z"
    r"|^[-« ]*une? (?:ancien(?:ne)? |ex-)(?:salarié|cadre|employé|ouvri|collabora|associé|dirigeant|actionnaire|client|stagiaire|ingénieur)[a-zà-ÿ]*, \Z"
)
RUMOURED = looked_for(
    r"\b(?:noms?|rumeurs?|bruits?|informations?|hypothèses?|scénarios?|idées?|chiffres?|montants?) (?:(?:de |d'|du )[^,;:.]{2,50}? )?(?:(?:a|ont|avait|avaient|aurait) )?(?:déjà |aussi |un temps |longtemps |même |beaucoup )?(?:été )?(?:circulé|couru|évoquée?s?|avancée?s?|citée?s?|mentionnée?s?|soufflée?s?|prononcée?s?)\b"
)
"""In words of an event: what was said, and did not happen."""
BORN = looked_for(
    r"[-« ]*(?:(?:issu|native?|né|originaire|formé|diplômé|élevé|grandi)e?s? (?:à|en|dans|de|d'|du|le|au|aux|chez|sur|par|il y a)\b)"
)
"""How a sentence begins that tells somebody's life."""
OTHER_YEAR = looked_for(r"-là\b| (?:de )?(?:cette|la même) année\b")
ASKS = looked_for(r"[-« *]*(?:quel(?:le)?s?|combien|comment|pourquoi|lesquel(?:le)?s)\b")
RELATIVE_SUBJECT = looked_for(
    r"(?:\bque |\bqu')(?:l'|la |le )?(?:[a-zà-ÿ-]+ ){0,2}?(?P<name>[\ue002\ue008])[\ue003\ue009]*+ \Z"
)
"""A company and its verb behind "que": "Vesta, que Dorval a acquise"."""
DONT_ASIDE = looked_for(
    r", (?:dont|où) (?:[^,;:]*,){1,3}?(?= (?:n'|s'|l')?(?:a|ont|avait|est|sont|était|vient|emploie|réalise|compte|revendique|affiche|pèse|vaut|lève|reste|va|vise)\b)"
)
"""A relative clause set between commas: whoever does something in it does not do what comes after it."""
RIVAL_THING = looked_for(
    r",? (?:la |le |l')?(?:principale? |grande? |nouve(?:l|lle|au) )?(?:concurrente?|rivale?) (?:de |d'|du )"
)
"""Behind a thing that is another house's: "l'application Mangetout, rivale de Lumaro"."""
