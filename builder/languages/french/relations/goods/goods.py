# How French prose names what a company makes: its brands, what it launches, what a thing is called.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for products told by brand, by launch and by name."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ANY = r"[\ue006\ue008\ue002][\ue007\ue009\ue003]*"
_OWN = r"[\ue006\ue008][\ue007\ue009]*"
_LISTED = rf"{_ANY}(?:(?:,| et| ou|, et| ainsi que) (?:la |le |l')?{_ANY}){{0,6}}"
_BRAND = r"(?:marque|enseigne|griffe|label|gamme|collection|étiquette|appellation)"

GOODS_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "has-brands",
        Kind.PRODUCT,
        ("marque", "enseigne", "gamme", "griffe", "modèle"),
        rf"\b(?:(?:a|ont|avec) pour (?:principales )?{_BRAND}s?|(?:exploite|possède|détient|commercialise|regroupe|réunit|rassemble|décline)(?:nt)? (?:déjà |aussi |aujourd'hui )?(?:les|ses|trois|deux|quatre|{{COUNT}}) {_BRAND}s|propriétaires? des? (?:la )?{_BRAND}s?|(?:ses|leurs|nos) (?:{{COUNT}} |deux |trois |quatre )?(?:{_BRAND}|modèle)s(?: [a-zà-ÿ-]+)?(?:,| sont| s'appellent| se nomment)|compte(?:nt)? {{COUNT}} (?:{_BRAND}|modèle)s,|sous (?:la|l'|les|ses) ?(?:{_BRAND}|bannière)s?) ?(?P<value>{_LISTED})|\bpropriétaires? d(?:e |')(?P<value>{_LISTED}), {{COUNT}} {_BRAND}s",
        says=(
            (
                "Le groupe est propriétaire de Vistra, Orio et Miro, trois marques de thé, dit Lumaro.",
                "-: Vistra; Orio; Miro",
            ),
            ("Il a pour marques Vistra et Orio, rappelle Lumaro.", "-: Vistra; Orio"),
            ("Lumaro possède les marques Vistra, Orio et Miro.", "Lumaro: Vistra; Orio; Miro"),
            ("Ses deux marques, Vistra et Orio, pèsent 80 % des ventes de Lumaro.", "-: Vistra; Orio"),
        ),
        silent=(
            "Lumaro fournit les marques Vistra et Orio.",
            "Ses deux marques, en recul, pèsent 80 % des ventes de Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "under-the-sign-of",
        Kind.PRODUCT,
        ("enseigne", "marque", "bannière", "griffe"),
        rf"\b(?:porte(?:nt|ront|ra)?|arbor[a-z]+|adopt[a-z]+|pass[a-z]+ sous|lanc[a-zé]+|déploi[a-z]+|étrenn[a-z]+|crée|créé|ouvr[a-z]+ sous) (?:désormais |bientôt |sa |une )?(?:l'|la |son |sa |leur )?(?:nouvelle |propre )?(?:{_BRAND}|bannière) (?:[a-zà-ÿ-]+ ){{0,2}}?(?P<value>{_ANY})(?! (?:a|ont) )",
        says=(("Six magasins sur neuf porteront l'enseigne Vistra au printemps chez Lumaro.", "-: Vistra"),),
        silent=("Six magasins sur neuf porteront plainte contre Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "thing-launched-apposed",
        Kind.PRODUCT,
        (
            "lancé",
            "apparu",
            "sorti",
            "né",
            "commercialisé",
            "créé",
            "présenté",
            "dévoilé",
            "imaginé",
            "conçu",
            "inauguré",
        ),
        rf"(?P<value>{_OWN}), (?:l'|la |le |son |sa |un |une )(?:nouve(?:au|lle) |premi(?:er|ère) |propre )?(?:{{@thing}}|{_BRAND}|chaîne)(?: [a-zà-ÿ'-]+){{0,7}}? (?:lancé|apparu|sorti|né|commercialisé|créé|présenté|dévoilé|imaginé|conçu|inauguré)e?s?\b(?! par {{ORG}})",
        says=(
            ("Les clients aiment Vistra, l'application de réservation apparue l'an dernier chez Lumaro.", "-: Vistra"),
            ("Lumaro doit beaucoup à Orio, l'application de clubs lancée en 2021.", "Lumaro: Orio"),
        ),
        silent=(
            "Dijon, la ville née de la vigne, plaît à Lumaro.",
            "Vistra, l'application lancée par Dorval, gêne Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "thing-is-called",
        Kind.PRODUCT,
        ("s'appelle", "se nomme", "porte le nom", "répond au nom", "nom de code"),
        rf"(?:\b{{@thing}}(?: [a-zà-ÿ'-]+){{0,6}}?) (?:s'appelle(?:ra)?|se nomme(?:ra)?|porte(?:ra)? le nom d(?:e |')|répond au (?:doux )?nom d(?:e |')|nom de code) ?:? ?(?P<value>{_OWN})",
        says=(("Son application s'appelle Vistra, précise Lumaro.", "-: Vistra"),),
        silent=("Son assistante s'appelle Vistra, précise Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "put-on-the-market",
        Kind.PRODUCT,
        ("sur le marché", "présent", "dévoil", "lanc", "étrenn", "commercialis"),
        rf"\b(?:(?:mis|met|mettra|mettre) (?:{{@when}})?sur le marché|(?:présenté|dévoilé|lancé|étrenné|introduit) {{@when}})(?: {{@when}})? ?(?P<value>{_OWN}), (?:un|une|son|sa|le|la|l') ?(?:[a-zà-ÿ]+ )?(?:{{@thing}}|{_BRAND}|version|détecteur|appareil|génération)",
        says=(
            ("Lumaro a mis sur le marché Vistra, un détecteur de fumée.", "Lumaro: Vistra"),
            ("Lumaro a présenté mardi Orio, sa première tondeuse.", "Lumaro: Orio"),
        ),
        silent=("Lumaro a présenté mardi Anne Roy, sa directrice.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "its-own-thing",
        Kind.PRODUCT,
        ("son ", "sa ", "notre ", "leur "),
        rf"\b(?:son|sa|notre|leur) (?:nouve(?:au|lle) |dernière? |première? |propre |fameu(?:x|se) )?(?:création|invention|innovation|nouveauté|bébé|pépite|fleuron|vedette|trouvaille|technologie|procédé|best-seller)(?: [a-zà-ÿ-]+)?,? (?P<value>{_OWN})(?=,| (?:a|est|se|s'|sera|permet|équipe|qui)\b|\.)",
        says=(("Sa dernière création, Vistra, se vend bien, selon Lumaro.", "-: Vistra"),),
        silent=("Sa dernière ville, Dijon, se vend bien, selon Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "thing-between-commas",
        Kind.PRODUCT,
        ("la ", "le ", "l'"),
        rf"(?:^[-« ]*|(?<=[.;:] ))(?:le|la|l') ?{{@thing}}(?: (?:phare|maison|vedette))?, (?P<value>{_OWN}), ",
        says=(("La plateforme, Vistra, revendique 3 000 abonnés, selon Lumaro.", "-: Vistra"),),
        silent=("La plateforme, Dijon oblige, revendique 3 000 abonnés, selon Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "licence-from",
        Kind.LICENCE,
        ("licence",),
        r"\blicences? (?:exclusive |mondiale |d'exploitation |de fabrication |de brevet )?(?:de |d'|du |concédée? par |accordée? par |acquise? auprès d[eu] )(?:l'|la |le )?(?P<value>[\ue002\ue008][\ue003\ue009]*)(?=, (?:obtenu|acqui|sign|conclu|concéd|valable)|,? (?:obtenu|acqui|concéd|accord)| pour| en | depuis|\.)",
        says=(
            (
                "Son radar repose sur une licence exclusive de l'institut Vesta, obtenue en 2018, selon Lumaro.",
                "-: institut Vesta",
            ),
        ),
        silent=("Lumaro attend la licence de pêche de la préfecture.",),
    ),
    Relation(
        "title-brought-out",
        Kind.PRODUCT,
        (
            "sort",
            "paru",
            "percé",
            "connaître",
            "succès",
            "planch",
            "peaufin",
            "prépar",
            "travaill",
            "auteur",
            "éditeur",
            "créateur",
            "triomph",
        ),
        r"\b(?:(?:est|sont|était) (?:enfin |déjà )?(?:sortie?s?|parue?s?)|sort|paraît|(?:a|avait) percé|s'(?:est|était) fait(?:e)? connaître|planche(?:nt)?|peaufine(?:nt)?|travaille(?:nt)?|(?:co-?)?(?:auteur|éditeur|créateur|éditrice|autrice|créatrice)|succès|triomphe) (?:{@when}| )?(?:avec |grâce à |sur |de |d'|du |des )?(?:un |une |le |la |l'|les |son |sa |ses )?(?:[a-zà-ÿ-]+ ){0,3}?(?P<value>[\ue006][\ue007]*+)",
        says=(
            ("Lumaro s'est fait connaître grâce à l'application « Orion ».", "Lumaro: Orion"),
            ("L'an dernier est sorti le jeu « Valdor », dit Lumaro.", "-: Valdor"),
        ),
        silent=("Lumaro travaille avec l'éditeur Dorval.",),
    ),
    Relation(
        "makes-but-one",
        Kind.PRODUCT,
        ("commercialis", "vend", "produi", "fabriqu", "propos", "édit", "exploit", "conç", "fourni"),
        r"\b(?:commercialise|vend|produit|fabrique|propose|édite|exploite|conçoit|a mis au point|a conçu)(?:nt)? {@adv}(?:qu'|que )?(?:un|une|deux|trois|son|sa)(?: (?:seule?|unique|nouve(?:au|lle)))?(?: [a-zà-ÿ-]+){1,5}?, (?:(?:le|la|les) |l')?(?P<value>[\ue006\ue008][\ue007\ue009]*+)(?=,|\.|;|$)",
        says=(("Lumaro ne commercialise qu'un seul matériau, le Cathor 622.", "Lumaro: Cathor 622"),),
        silent=("Lumaro vend un terrain à un voisin, Paul Vidal.",),
    ),
)
