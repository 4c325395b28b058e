# "Nîmes a confié à Lumaro l'éclairage de ses écoles": towns, counties and regions buy as companies do, and are named as
# places are.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients that are places."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_BODY = r"(?:la (?:ville|commune|région|métropole|communauté)|le (?:département|conseil départemental|conseil régional)|les (?:villes|communes|régions|départements|mairies|métropoles|agglomérations)) (?:de |d'|du |des )(?:la |l')?"
_ANY = r"[\ue002\ue004][\ue003\ue005]*+"
_TOWN = r"[\ue004][\ue005]*+"
_TOWNS = rf"(?P<value>{_ANY}(?:(?:, (?:puis |à |de )?| et (?:à |de |d')?|, et ){_TOWN}){{0,6}})(?: ?\ue01e+)?"
_FIRST = rf"(?:^[-«* ]*|[,;:] |\b(?:et|que|mais|où|puis|quand|car|c'est) )(?:{_BODY}|les |la |le |l')?"
"""A town does something itself where it stands first: "à Metz a été confiée" is said of nobody."""
_BUYS = r"(?:{@have} {@adv}|vien(?:t|nent) d(?:e |'))(?:confiée?s?|attribuée?s?|notifiée?s?|confier|attribuer|notifier)"
_NO_SALE = r"(?!(?:[a-zà-ÿ']+ )?(?:mission de conseil|organisation|vente|cession|présidence|direction|prix|label|subvention|aide|médaille|terrain|parcelle|bail|gestion de la crise|permis|autorisation|agrément|titre|clés?)\b)"
_CHOSE = r"(?:{@have} {@adv}(?:choisi|retenu|adopté|sélectionné|plébiscité|préféré|opté pour|signé avec|acheté|commandé|loué|fait appel à|fait confiance à|testé)|vien(?:t|nent) d(?:e |')(?:choisir|retenir|adopter|sélectionner|opter pour|signer avec|acheter|commander|louer)|(?:utilise|adopte|choisi[ts]|choisisse|teste|loue|retien[nt]*)(?:nt)?)"
_WHAT = r"(?:(?!(?:une?|le|la|les|des) (?:[a-zà-ÿ]+ )?(?:riva|concurren|filiale|actionnaire|patron|ancien|direct|client|fournisseur|partenaire|voisin|salarié|fondat))(?:les|le|la|l'|des|un|une|deux|trois|quatre|{COUNT}) ?(?:(?!de |du |des |d')[a-zà-ÿ-]+ ){1,3}?(?:de (?:la |l')?|d'|du |à (?:la |l')?|signée?s? ))"
_PUBLIC = r"(?:écoles|bus|tramways|gares|lycées|collèges|hôpitaux|piscines|rues|parkings|déchets|bâtiments|lignes|quais|parcs|gymnases|crèches|agents|réseaux|routes|ponts|places|cantines|bibliothèques|musées|stades|logements)"

PUBLIC_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "town-entrusts",
        Kind.CLIENT,
        ("confi", "attribu", "notifi"),
        rf"{_FIRST}{_TOWNS},? (?:qui |lui |elle )?{_BUYS} {{@when}}(?:(?:à|au) (?:la |l')?(?:(?:société|entreprise|start-up|groupe) )?(?={{CO:subject}}){{CO}} {_NO_SALE}(?:l'|la |le |les |son |sa |ses |un |une |{{COUNT}})|{_NO_SALE}(?:l'|la |le |les |son |sa |ses |un |une )[^.;:\ue002\ue008]{{3,70}}? (?:à|au) (?:la |l')?(?:(?:société|entreprise|start-up|groupe) )?(?={{CO:subject}}){{CO}}(?=[.,;]|$| pour| en| le| \ue00c))",
        says=(
            ("En janvier, Nîmes a confié à Lumaro l'éclairage de ses 71 écoles.", "Lumaro: Nîmes"),
            ("Metz et Nancy ont attribué le marché de leurs bus à Dorval, loin de Lumaro.", "Dorval: Metz; Nancy"),
            ("La ville, puis Brest, vient de confier à la société Lumaro la collecte du verre.", "Lumaro: Brest"),
        ),
        silent=(
            "À Nîmes, le maire a confié à Lumaro ses regrets.",
            "Nîmes a confié à Lumaro une mission de conseil.",
            "Nîmes a attribué une subvention à Lumaro.",
            "Nîmes pourrait confier à Lumaro l'éclairage de ses écoles.",
        ),
        towns=True,
    ),
    Relation(
        "town-chose-it",
        Kind.CLIENT,
        (
            "choisi",
            "reten",
            "retien",
            "adopt",
            "sélection",
            "préféré",
            "opt",
            "signe",
            "ach",
            "command",
            "lou",
            "util",
            "test",
            "fait",
        ),
        rf"{_FIRST}{_TOWNS},? (?:qui )?{_CHOSE} {{@when}}(?:(?:déjà|aussi|également|désormais|enfin) )?(?:la (?:société|start-up) |l'entreprise |le groupe )?{_WHAT}?(?={{CO:subject}}){{CO}}(?!,? (?:à|contre) \ue002)(?! (?:comme|parmi|en tant que|au nombre|en finale|une? (?:charte|convention|protocole|pacte)))",
        says=(
            ("Metz a choisi Lumaro pour éclairer ses gymnases.", "Lumaro: Metz"),
            ("Metz et Nancy utilisent déjà le logiciel de Lumaro.", "Lumaro: Metz; Nancy"),
            (
                "Les villes de Metz, Nancy et Épinal ont adopté les lampes de Lumaro.",
                "Lumaro: villes de Metz; Nancy; Épinal",
            ),
            ("Après Lyon, Grenoble vient d'opter pour Dorval, rival de Lumaro.", "Dorval: Grenoble"),
        ),
        silent=(
            "À Metz, on a choisi Lumaro pour éclairer les gymnases.",
            "Metz a choisi un rival de Lumaro.",
            "Metz n'a pas choisi Lumaro.",
            "Metz a fait confiance aux salariés de Lumaro.",
            "Metz a choisi Lumaro comme marraine.",
            "Metz a retenu Lumaro parmi les finalistes.",
            "Metz a signé avec Lumaro une charte de bon voisinage.",
        ),
        towns=True,
    ),
    Relation(
        "town-took-it",
        Kind.CLIENT,
        ("l'a ", "l'ont ", "les a ", "les ont "),
        rf"{_FIRST}{_TOWNS} (?:l'a|l'ont|les a|les ont) {{@adv}}(?:choisie?s?|retenue?s?|adoptée?s?|sélectionnée?s?|préférée?s?|commandée?s?) {{@when}}(?:pour (?:{{COUNT}}|(?:ses|leurs) {_PUBLIC}|(?:équiper|éclairer|livrer|gérer|nettoyer|fournir|rénover|construire|chauffer|transporter|surveiller|nourrir|remplacer|entretenir|collecter|imprimer|numériser|desservir|sécuriser)\b)|face à \ue002)",
        says=(
            ("Lyon l'a choisie en décembre pour 128 écoles. Lumaro s'en réjouit.", "Lumaro: Lyon"),
            ("Lumaro gagne du terrain. Metz et Nancy l'ont retenue pour éclairer leurs parcs.", "Lumaro: Metz; Nancy"),
        ),
        silent=(
            "Lyon l'a choisie pour sa douceur de vivre, dit-on chez Lumaro.",
            "Lyon l'a choisie comme marraine. Lumaro s'en réjouit.",
        ),
        of_topic=True,
        towns=True,
    ),
    Relation(
        "won-over-towns",
        Kind.CLIENT,
        ("séduit", "convaincu", "conquis", "équip", "fourni", "approvisionn", "servi", "sert "),
        rf"\b(?:{{@have}} {{@adv}}(?:séduit|convaincu|conquis|équipé|fourni|approvisionné)|équipe|fournit|approvisionne|séduit|sert) (?:(?:déjà|désormais|aussi|également|aujourd'hui|notamment|depuis peu|ainsi) ){{0,2}}(?:(?:les (?:villes|communes|mairies|métropoles|agglomérations|départements|régions|collectivités|municipalités|élus) (?:de |d'|du |des )|les (?=\ue002)){_TOWNS}|(?<=désormais )(?P<value>{_TOWN})|(?<=déjà )(?P<value>{_TOWN})|(?<=aussi )(?P<value>{_TOWN}))(?=[.,;]| et| depuis|$)",
        says=(
            ("Lumaro a séduit les mairies de Metz, de Nancy et de Dole.", "Lumaro: mairies de Metz; Nancy; Dole"),
            ("Le rival de Lumaro, Dorval, fournit désormais Angers.", "Dorval: Angers"),
            ("Lumaro équipe déjà les villes de Brest et de Pau.", "Lumaro: villes de Brest; Pau"),
        ),
        silent=(
            "Lumaro fournit Angers en deux heures.",
            "Lumaro a séduit les habitants de Metz.",
            "Lumaro veut équiper les villes de Brest et de Pau.",
        ),
        towns=True,
    ),
)
