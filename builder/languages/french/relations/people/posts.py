# How French prose tells who takes or holds a post: whom a company names to it, who fills it, who is at the wheel.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for heads and executives told by their posts."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NAMED = r"(?:{@have} {@adv}|vient de |viennent de |)(?:nommé|promu|désigné|choisi|recruté|embauché|débauché|élu|nommer|promouvoir|recruter|élire|nomme(?:nt)?|promeut|désigne(?:nt)?|recrute(?:nt)?)"
_AS = r"(?:au poste de |comme |en tant que |en qualité de |au rang de |à la fonction de |à )?(?:(?:son|sa|le|la|leur) )?(?:nouve(?:au|l|lle) )?"
_HELM = r"(?:aux commandes|aux manettes|à la barre|aux rênes|à la manœuvre)"

POST_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "names-somebody-executive",
        Kind.EXECUTIVE,
        ("nomm", "promu", "promeu", "désign", "choisi", "recrut", "embauch", "débauch", "élu"),
        rf"(?:{{CO:subject}},? (?:qui )?)?{_NAMED} {{@when}}{{PERSON:value}}(?:, [^,;.:]{{3,50}},)?,? {_AS}(?!{{@ceo}}){{@exec:role}}(?= ?[,.;»]|$| (?:de |d'|du |depuis|en |{{DATE}}))",
        says=(
            ("Lumaro a nommé Paul Vidal directeur technique.", "Lumaro: Paul Vidal"),
            ("Lumaro vient de recruter Anne Roy comme directrice commerciale.", "Lumaro: Anne Roy"),
            (
                "Le groupe Dorval promeut Louise Astier au poste de directrice financière, note Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "Lumaro n'a pas nommé Paul Vidal directeur technique.",
            "Lumaro a nommé Paul Vidal parrain du musée.",
        ),
    ),
    Relation(
        "names-somebody-head",
        Kind.CEO,
        ("nomm", "promu", "promeu", "désign", "choisi", "recrut", "embauch", "débauch", "élu"),
        rf"(?:{{CO:subject}},? (?:qui )?)?{_NAMED} {{@when}}{{PERSON:value}}(?:, [^,;.:]{{3,50}},)?,? (?:{_AS}{{@ceo:role}}(?= ?[,.;»]|$| (?:de |d'|du |depuis|en |{{DATE}}))|pour (?:diriger|piloter|prendre la tête d[eu']|prendre les rênes d[eu']) ?(?:la société |l'entreprise )?(?={{CO:subject}}){{CO}})",
        says=(
            ("Lumaro a nommé Paul Vidal directeur général.", "Lumaro: Paul Vidal"),
            ("Le conseil a choisi Anne Roy pour diriger Lumaro.", "Lumaro: Anne Roy"),
            (
                "Le groupe Dorval a promu Louise Astier directrice générale.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "Lumaro n'a pas nommé Paul Vidal directeur général.",
            "Le conseil a choisi Anne Roy pour diriger les débats chez Lumaro.",
        ),
    ),
    Relation(
        "is-the-new-executive",
        Kind.EXECUTIVE,
        ("nouve", "s'appelle", "se nomme"),
        r"(?:{PERSON:value}{@aged},? (?:qui )?(?:est|devient) (?:désormais |aujourd'hui |donc )?(?:son|le|la|leur) nouve(?:au|l|lle) (?!{@ceo}){@exec:role}(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?= ?[,.;»]|$)|\b(?:son|sa|le|la|leur) (?:nouve(?:au|l|lle) )?(?!{@ceo}){@exec:role}(?: (?:de |d'|du |des )(?={CO:subject}){CO})? (?:s'appelle|se nomme) {PERSON:value})",
        says=(
            ("Paul Vidal est le nouveau directeur technique de Lumaro.", "Lumaro: Paul Vidal"),
            ("La nouvelle directrice financière de Lumaro s'appelle Anne Roy.", "Lumaro: Anne Roy"),
            ("Louise Astier est la nouvelle directrice commerciale de Dorval, dit Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Paul Vidal est le nouveau parrain de Lumaro.",
            "Paul Vidal n'est plus le nouveau directeur technique de Lumaro.",
        ),
    ),
    Relation(
        "new-head-called",
        Kind.CEO,
        ("s'appelle", "se nomme", "a pour nom", "nouve"),
        r"(?:\b(?:son|sa|le|la|leur) (?:nouve(?:au|l|lle) )?{@ceo:role}(?: (?:de |d'|du |des )(?={CO:subject}){CO})? (?:s'appelle|se nomme|a pour nom) {PERSON:value}|{PERSON:value}{@aged},? (?:qui )?(?:est|devient) (?:désormais |aujourd'hui |donc )?(?:son|le|la|leur) nouve(?:au|l|lle) {@ceo:role}(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?= ?[,.;»]|$))",
        says=(
            ("Le nouveau directeur général de Lumaro s'appelle Paul Vidal.", "Lumaro: Paul Vidal"),
            ("Anne Roy est la nouvelle directrice générale de Lumaro.", "Lumaro: Anne Roy"),
            ("Le patron de Dorval se nomme Jean Mares, dit Lumaro.", "Dorval: Jean Mares"),
        ),
        silent=(
            "Le nouveau chien du directeur de Lumaro s'appelle Paul.",
            "Paul Vidal est le nouveau voisin de Lumaro.",
        ),
    ),
    Relation(
        "at-the-wheel",
        Kind.CEO,
        ("commandes", "manettes", "barre", "rênes", "manœuvre", "direction", "tête"),
        rf"(?:^[-« ]*{_HELM}(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?(?: {{DATE}}| depuis [^.;:,]{{3,20}})?, {{PERSON:value}}|{{PERSON:value}}{{@aged}} (?:est|se trouve) (?:désormais |toujours |aujourd'hui |seule? )?{_HELM}(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?(?= ?[.,;»]|$| {{DATE}}| depuis)|{{PERSON:value}}{{@aged}},? (?:qui )?en (?:a|avait) (?:re)?pris (?:les rênes|les commandes|la direction(?! (?:financière|technique|commerciale|industrielle))|la tête))",
        says=(
            ("Aux commandes de Lumaro depuis janvier, Paul Vidal veut aller vite.", "Lumaro: Paul Vidal"),
            ("Anne Roy est aux manettes de Lumaro.", "Lumaro: Anne Roy"),
            ("Lumaro date de 1924. Louise Astier en a repris les rênes.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "Aux commandes de l'avion, Paul Vidal pense à Lumaro.",
            "Anne Roy n'est plus aux manettes de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "heads-jointly",
        Kind.CEO,
        ("codirige", "cogér", "codirect", "coprésid"),
        r"{PERSONS:value},? (?:les {COUNT} |les deux |tous deux |ses |les |désormais )?(?:co-?)(?:dirigeante?s|gérante?s|directeurs généraux|directrices générales|présidente?s(?= (?:de |d'|du |des ){CO}))(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?= ?[,.;»]|$)",
        says=(
            ("Anne Roy et Paul Vidal, les deux codirigeants de Lumaro, recrutent.", "Lumaro: Anne Roy; Paul Vidal"),
            ("Paul Vidal et Jean Mares, cogérants de Lumaro, recrutent.", "Lumaro: Paul Vidal; Jean Mares"),
            (
                "Louise Astier et Anne Roy, coprésidentes de Dorval, inquiètent Lumaro.",
                "Dorval: Louise Astier; Anne Roy",
            ),
        ),
        silent=(
            "Anne Roy et Paul Vidal, les deux cousins de Lumaro, recrutent.",
            "Anne Roy et Paul Vidal, anciens codirigeants de Lumaro, recrutent.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "minds-a-part",
        Kind.EXECUTIVE,
        ("finances", "tient ", "remplac", "succéd", "aux ", "chapeaute", "supervise"),
        r"(?:{PERSON:value}{@aged},? (?:qui )?(?:tient|garde|reste à|reste aux|passe aux) ?(?P<role>(?:les |la |aux )?(?:finances|opérations|ressources humaines|direction (?:financière|technique|commerciale|industrielle|des [a-zà-ÿ]+)))(?= ?[.,;»]|$| depuis)|{PERSON:value}{@aged} l'a remplacée? {@when}(?:à|au|comme) (?P<role>(?:la )?direction (?:financière|technique|commerciale|industrielle|juridique|scientifique|marketing|des [a-zà-ÿ]+)|poste de (?!{@ceo}){@exec})(?= ?[.,;»]|$|, et| et ))",
        says=(
            ("Paul Vidal tient les finances depuis deux ans, chez Lumaro.", "-: Paul Vidal"),
            (
                "Le directeur technique a quitté Lumaro. Anne Roy l'a remplacé à la direction technique.",
                "Lumaro: Anne Roy",
            ),
            ("Louise Astier reste aux finances, indique Lumaro.", "-: Louise Astier"),
        ),
        silent=(
            "Paul Vidal tient les clés du coffre de Lumaro.",
            "Anne Roy l'a remplacé à la mairie, dit Lumaro.",
        ),
        of_topic=True,
    ),
)
