# How French prose tells whom a company takes into an office, by the verb: who endows itself, who joins it, who is put
# in charge of one of its parts.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for executives told by how they came into their office."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ASIDE = r"(?:, [^;.:\ue000-\ue003\ue008\ue009]{3,60},)?"
_OF_CO = r"(?: (?:de |d'|du |des |chez )(?:la |l')?(?={CO:subject}){CO})"
_AS = r"(?:comme|en tant que|en qualité de|au poste de|aux fonctions de|à la fonction de|pour (?:occuper|prendre|tenir) le poste de)"
_END = r"(?= ?[,.;:»(]|$| (?:de |d'|du |des |chez |depuis|en |et |pour |avec |où |afin |à (?:partir|compter)|{DATE}))"
_TAKES_ON = r"(?:se dote(?:nt|ra)?|s'est dotée?|se sont dotés|vient de se doter|s'offre(?:nt)?|s'est offert|s'adjoint|s'est adjoint|se choisit|s'est choisie?|accueille(?:nt)?|a accueilli|a trouvé|tient(?= (?:enfin |désormais )?(?:son|sa) )|dispose (?:désormais )?|mise sur|a fait appel à|fait appel à|a débauché|débauche|vient de (?:recruter|nommer|débaucher|trouver|choisir))"
_TASK = r"(?:l'(?:export|exportation|international|innovation|informatique|exploitation)|(?:la |le |les |des |aux )(?:recherche(?: et (?:le )?développement)?|r&d|production|communication|finances|ressources humaines|achats|logistique|marketing|opérations|ventes|développement(?: (?:commercial|international))?|stratégie|qualité|affaires (?:juridiques|publiques|réglementaires)|(?:branche|division|pôle|département|activités?|équipes?|filiale|réseau) [a-zà-ÿ-]{4,}s?))"
_SEAT = r"(?:direction (?!générale)(?:(?:de la |de l'|des |du |d')?(?!oppos|invers|contrair|hôpital|école|musée|gare|festival|club|lycée|collège|crèche|mairie|théâtre|orchestre|ligue|fédération)[a-zà-ÿ]{3,}(?: (?:humaines|artistique|financière|industrielle|publiques|internationales?|d'information))?)|présidence du (?:conseil|directoire)(?: (?:d'administration|de surveillance))?|secrétariat général)"
_MANY = r"(?P<role>vice-président(?:e|s|es)|direct(?:eur|rice)s (?!générau|généraux|générales)[a-zà-ÿ]{4,}s|directeurs généraux (?:adjoints|délégués)|directrices générales (?:adjointes|déléguées)|directeurs? (?:de |du |des |de la |de l')(?!cabinet)[a-zà-ÿ]{4,})"

APPOINTED_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "takes-on-officer",
        Kind.EXECUTIVE,
        (
            "dot",
            "offr",
            "offert",
            "adjoint",
            "chois",
            "accueil",
            "trouv",
            "tient",
            "dispos",
            "mise ",
            "appel",
            "débauch",
            "vient de",
            "nouveau",
            "nouvelle",
            "premier",
            "première",
        ),
        rf"(?:(?<! de )(?<! d')(?<! du ){{CO:subject}}(?:,? qui)? (?:{_TAKES_ON}|(?:a|aura)(?= (?:enfin |désormais )?une? (?:nouve|premi))) (?:enfin |désormais |ainsi )?(?:chez {{ORG}} )?(?:d'|de |à )?(?:une? |son |sa )(?:tout )?(?:nouve(?:au|l|lle) |premi(?:er|ère) |future? )?(?!{{@ceo}})(?={{@exec}} ?(?:,|:|en la personne)){{@exec:role}}(?:,| ?:| en la personne d[e']) ?(?:(?:le |la |l')?(?:pr|dr|professeur|docteur|ingénieure?|ex-[a-zà-ÿ-]+)\.? )?{{PERSON:value}})(?!,? pour (?:une?|sa|son) (?:campagne|conférence|soirée|exposition|spectacle|débat|visite|film|collection)|, pour responsable)",
        says=(
            ("Lumaro se dote d'une directrice financière, Claire Pons.", "Lumaro: Claire Pons"),
            ("Dorval s'est offert un directeur artistique, Paul Vidal, note Lumaro.", "Dorval: Paul Vidal"),
            ("Lumaro a un nouveau directeur commercial en la personne de Paul Vidal.", "Lumaro: Paul Vidal"),
            (
                "Lumaro a débauché chez Vesta son nouveau directeur de la recherche, le professeur Paul Vidal.",
                "Lumaro: Paul Vidal",
            ),
        ),
        silent=(
            "Lumaro veut se doter d'une directrice financière, Claire Pons l'attend.",
            "Lumaro accueille un visiteur, Paul Vidal.",
            "Lumaro s'offre les services d'un cabinet, Paul Vidal le regrette.",
            "Lumaro tient une directrice commerciale, Anne Roy, pour responsable de la fuite.",
            "Lumaro a fait appel à un directeur artistique, Paul Vidal, pour sa campagne.",
            "Dorval, rival de Lumaro, se dote d'une directrice financière, Claire Pons.",
        ),
    ),
    Relation(
        "comes-aboard-as",
        Kind.EXECUTIVE,
        ("rejoi", "intègr", "intégr", "chez ", "entr"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:vient de rejoindre|vient d'intégrer|(?:a {{@adv}})?(?:rejoint|intégré)|rejoint|rejoindra|intègre|intégrera|(?:est |était )?(?:arrivée?|entrée?|passée?) chez|(?:arrive|entre|débarque|passe) chez) (?:la société |l'entreprise |le groupe )?{{CO:subject}},? {{@when}}{_AS} (?:nouve(?:au|lle) |premi(?:er|ère) )?(?!{{@ceo}}){{@exec:role}}{_END}",
        says=(
            ("Ancienne de Vesta, Claire Pons a rejoint Lumaro comme directrice financière.", "Lumaro: Claire Pons"),
            (
                "Passé par Vesta, Paul Vidal intègre Dorval en tant que directeur des opérations, dit Lumaro.",
                "Dorval: Paul Vidal",
            ),
            (
                "Claire Pons, 44 ans, est entrée chez Lumaro en mars au poste de directrice commerciale.",
                "Lumaro: Claire Pons",
            ),
        ),
        silent=(
            "Claire Pons a rejoint Lumaro comme stagiaire.",
            "Claire Pons aurait dû rejoindre Lumaro comme directrice financière.",
        ),
    ),
    Relation(
        "several-named-to",
        Kind.EXECUTIVE,
        ("nomm", "promu", "promeu", "deviennent", "devenu"),
        rf"(?:{{CO:subject}}(?:,? qui)? (?:{{@have}} {{@adv}}|vient de |)(?:nommé|promu|nommer|promouvoir|nomme|promeut) {{PERSONS:value}},? (?:aux (?:postes|fonctions|rangs?) de |au rang de |)|{{PERSONS:value}},? (?:sont|ont été|viennent d'être|deviennent|sont devenue?s) {{@adv}}(?:(?:nommé|promu)e?s )?(?:aux (?:postes|fonctions) de |au rang de |)){_MANY}(?:{_OF_CO})?(?= ?[,.;»]|$| (?:et|en|chargée?s|respectivement|{{DATE}}))",
        says=(
            ("Lumaro a promu Anne Roy et Paul Vidal aux postes de vice-présidents.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "Anne Roy et Paul Vidal ont été nommés directeurs généraux adjoints de Dorval, dit Lumaro.",
                "Dorval: Anne Roy; Paul Vidal",
            ),
        ),
        silent=(
            "Lumaro a promu Anne Roy et Paul Vidal aux postes de gardiens.",
            "Le préfet a nommé Anne Roy et Paul Vidal directeurs de cabinet, dit Lumaro.",
            "La ville a nommé Anne Roy et Paul Vidal directeurs adjoints, dit Lumaro.",
            "Anne Roy et Paul Vidal n'ont pas été nommés directeurs généraux adjoints de Lumaro.",
        ),
    ),
    Relation(
        "comes-to-the-direction",
        Kind.EXECUTIVE,
        ("direction", "présidence", "secrétariat"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:(?:arrive|débarque|est arrivée?|est nommée?|a été nommée?|vient d'être nommée?|est promue?|a été promue?|accède|passe|succède à {{PERSON}}|remplace {{PERSON}}|a succédé à {{PERSON}}) {{@when}}(?:à la |au )|(?:prend|prendra|a pris|reprend|a repris|occupe|assure|tient) {{@when}}(?:la |le ))(?P<role>{_SEAT})(?:{_OF_CO}|(?= ?[.,;»]|$| {{DATE}}))",
        says=(
            ("Anne Roy, 38 ans, prend la direction marketing de Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal arrive à la direction technique de Dorval, note Lumaro.", "Dorval: Paul Vidal"),
            ("Chez Lumaro, Anne Roy succède à Paul Vidal à la direction des ressources humaines.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy prend la direction opposée, loin de Lumaro.",
            "Anne Roy quitte la direction technique de Lumaro.",
            "Anne Roy arrive à la direction de l'hôpital, près de Lumaro.",
        ),
    ),
    Relation(
        "taken-on-to-run",
        Kind.EXECUTIVE,
        ("recrut", "embauch", "nomm", "engag", "appel", "débauch"),
        rf"{{CO:subject}}(?:,? qui)? (?:vient de (?:recruter|embaucher|engager|nommer|débaucher)|(?:a |ont )(?:{{@adv}})?(?:recruté|embauché|engagé|nommé|débauché|fait appel à)|recrute|embauche|engage|nomme|débauche|fait appel à) {{PERSON:value}}{_ASIDE},? (?:qui (?:dirigera|(?:dirige|pilote|supervise)(?= [^.;:,]{{3,40}}?(?:[,.;»]|$)(?<![\ue002\ue003\ue008\ue009][,.;»]))|pilotera|supervisera|prendra en charge|conduira|gérera|encadrera)|pour (?:diriger|piloter|superviser|conduire|prendre en charge|encadrer|gérer)) (?P<role>{_TASK})(?:{_OF_CO}|(?= ?[,.;»]|$| {{DATE}}))",
        says=(
            ("Lumaro a recruté Paul Vidal, qui dirigera l'export.", "Lumaro: Paul Vidal"),
            (
                "Dorval fait appel à Anne Roy pour piloter le développement international, note Lumaro.",
                "Dorval: Anne Roy",
            ),
        ),
        silent=(
            "Lumaro a recruté Paul Vidal, qui dirigera la chorale.",
            "Lumaro n'a pas recruté Paul Vidal, qui dirigera l'export.",
            "Le ministre a nommé Anne Roy pour piloter la stratégie, dit Lumaro.",
            "Lumaro engage Anne Roy, qui dirige la production de Vesta, dans un procès.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "runs-its-works",
        Kind.EXECUTIVE,
        ("dirig", "pilot", "direction", "tête"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:{{DATE}},? )?(?:dirige|pilote|gère|supervise|(?:prend|a pris|prendra|assure) {{@when}}(?:la direction|la tête) d[eu']|est {{@when}}à la tête d[eu']|(?:est|a été) {{@adv}}nommée? {{@when}}à la (?:tête|direction) d[eu']) ?(?P<role>(?:l'|la |le )?(?:usine|site|atelier|agence|magasin|boutique|antenne|succursale|entrepôt)) {{CO:subject}} (?:de |d'|à |du )",
        says=(
            ("Depuis le 1er avril, Paul Vidal dirige l'usine Lumaro de Metz.", "Lumaro: Paul Vidal"),
            ("Anne Roy prend la direction du site Dorval de Lille, note Lumaro.", "Dorval: Anne Roy"),
        ),
        silent=("Paul Vidal visite l'usine Lumaro de Metz.", "Paul Vidal ne dirige plus l'usine Lumaro de Metz."),
    ),
    Relation(
        "will-run-a-part",
        Kind.EXECUTIVE,
        ("diriger", "pilot", "dirig", "supervis", "chapeaut"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:(?:y )?(?:dirige|pilote|supervise|chapeaute|dirigera|pilotera|supervisera)) (?P<role>{_TASK}){_OF_CO}(?= ?[,.;»]|$| {{DATE}}| depuis)",
        says=(
            ("Basée à Boston, Anne Roy dirige les activités américaines de Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal pilote l'export chez Dorval, dit Lumaro.", "Dorval: Paul Vidal"),
        ),
        silent=("Paul Vidal dirige les activités de plein air de la ville chez Lumaro.",),
    ),
)
