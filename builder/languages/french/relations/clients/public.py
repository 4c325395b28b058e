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
_HAS = r"(?:{@have} {@adv}|vien(?:t|nent) d(?:e |'))"
_ENTRUSTS = r"(?:confiée?s?|confier)"
_AWARDS = r"(?:attribuée?s?|notifiée?s?|attribuer|notifier)"
_ART = r"(?:l'|la |le |les |son |sa |ses |leurs? |un |une )"
_TO_CO = r"(?:à|au) (?:la |l')?(?:(?:société|entreprise|start-up|groupe) )?(?={CO:subject}){CO}"
_WORK = r"(?!(?:[a-zà-ÿ']+ )?(?:missions?|organisation|résiliation|responsabilité|subvention|direction|autorisation|animation|représentation|déception|présentation|gestion de la crise|logement|mécontentement|avantage|témoignage|message|dommage|vente)\b)(?:{COUNT} ?|(?:[a-zà-ÿ-]+ )?(?:marchés?|contrats?|chantiers?|lots?|travaux|collecte|entretien|délégation|concession|paie|flotte|réseaux?|parc|transports?|cantines?|écoles|bus|restauration|[a-zà-ÿ-]{3,}(?:age|tion|sion|ance|erie|ement|ture))\b)"
"""What a town has done for it, and no prize, place or regret."""
_PAPER = r"(?:(?:[a-zà-ÿ]+ )?(?:marchés?|contrats?|chantiers?|lots?|travaux|délégation|concession|exploitation|gestion|attribution d))"
_ENDS = r"(?=[.,;]|$| pour| en| le| \ue00c)"
_CHOSE = r"(?:{@have} {@adv}(?:choisi|retenu|adopté|sélectionné|plébiscité|préféré|opté pour|signé avec|acheté|commandé|fait appel à|fait confiance à|testé)|vien(?:t|nent) d(?:e |')(?:choisir|retenir|adopter|sélectionner|opter pour|signer avec|acheter|commander)|(?:utilise|adopte|choisi[ts]|choisisse|teste|retien[nt]*)(?:nt)?)"
_WHAT = r"(?:(?!(?:(?:une?|le|la|les|des) |l')(?:[a-zà-ÿ]+ )?(?:riva|concurren|filiale|actionnaire|patron|ancien|direct|client|fournisseur|partenaire|voisin|salarié|fondat|candidature|leçon|projet|date|terrain|usine|parts?\b|action|silence|site|locaux|siège|motion|délibération|vœu|résolution|patience|noms?\b|image|marque|bâtiment|friche|entrepôt|bureau|avocat|ex-))(?:les|le|la|l'|des|un|une|deux|trois|quatre|{COUNT}) ?(?:(?!de |du |des |d')[a-zà-ÿ-]+ ){1,3}?(?:de (?:la |l')?|d'|du |à (?:la |l')?|signée?s? ))"
_DO = r"(?:équiper|éclairer|livrer|gérer|nettoyer|fournir|rénover|construire|chauffer|transporter|surveiller|remplacer|entretenir|collecter|imprimer|numériser|desservir|sécuriser)"
_PUBLIC = r"(?:écoles|bus|tramways|gares|lycées|collèges|hôpitaux|piscines|rues|parkings|déchets|bâtiments|lignes|quais|parcs|gymnases|crèches|agents|réseaux|routes|ponts|places|cantines|bibliothèques|musées|stades|logements)"
_NO_OTHER_END = rf"(?! pour (?!{{COUNT}}|(?:(?:ses|leurs|les) )?(?:{_PUBLIC}|{_DO})\b|(?:le|la|l'|son|sa) ?(?:marché|[a-zà-ÿ-]+(?:age|tion|ance|ture))\b))"
"""What a town chose a company for is work, and no place, name or takeover."""

PUBLIC_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "town-entrusts",
        Kind.CLIENT,
        ("confi", "attribu", "notifi"),
        rf"{_FIRST}{_TOWNS},? (?:qui |lui |elle )?{_HAS}(?:{_ENTRUSTS} {{@when}}(?:{_TO_CO} {_ART}?{_WORK}|{_ART}{_WORK}[^.;:\ue002\ue008]{{0,70}}? {_TO_CO}{_ENDS})|{_AWARDS} {{@when}}(?:{_TO_CO} {_ART}{_PAPER}|{_ART}{_PAPER}[^.;:\ue002\ue008]{{0,70}}? {_TO_CO}{_ENDS}))",
        says=(
            ("En janvier, Nîmes a confié à Lumaro l'éclairage de ses 71 écoles.", "Lumaro: Nîmes"),
            ("Metz et Nancy ont attribué le marché de leurs bus à Dorval, loin de Lumaro.", "Dorval: Metz; Nancy"),
            ("La ville, puis Brest, vient de confier à la société Lumaro la collecte du verre.", "Lumaro: Brest"),
        ),
        silent=(
            "À Nîmes, le maire a confié à Lumaro ses regrets.",
            "Nîmes a confié à Lumaro une mission de conseil.",
            "Nîmes a attribué une subvention à Lumaro.",
            "Nîmes a confié à Lumaro le soin d'organiser la fête.",
            "Nîmes a notifié à Lumaro la résiliation du marché.",
            "Nîmes a attribué le retard à Lumaro.",
            "Nîmes a attribué à Lumaro un local de 300 mètres carrés.",
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
            "util",
            "test",
            "fait",
        ),
        rf"{_FIRST}{_TOWNS},? (?:qui )?{_CHOSE} {{@when}}(?:(?:déjà|aussi|également|désormais|enfin) )?(?:la (?:société|start-up) |l'entreprise |le groupe )?{_WHAT}?(?={{CO:subject}}){{CO}}(?!,? (?:à|contre) \ue002){_NO_OTHER_END}(?! (?:comme|parmi|en tant que|au nombre|en finale|une? (?:charte|convention|protocole|pacte)))",
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
            "Metz a choisi Lumaro pour représenter la Lorraine.",
            "Metz a retenu la candidature de Lumaro.",
            "Metz a acheté l'ancienne usine de Lumaro.",
            "Metz loue des bureaux à Lumaro.",
            "Metz a retenu Lumaro pour implanter une usine.",
            "Metz a retenu Lumaro parmi les finalistes.",
            "Metz a signé avec Lumaro une charte de bon voisinage.",
        ),
        towns=True,
    ),
    Relation(
        "town-took-it",
        Kind.CLIENT,
        ("l'a ", "l'ont ", "les a ", "les ont "),
        rf"{_FIRST}{_TOWNS} (?:l'a|l'ont|les a|les ont) {{@adv}}(?:choisie?s?|retenue?s?|adoptée?s?|sélectionnée?s?|préférée?s?|commandée?s?) {{@when}}(?:pour (?:{{COUNT}}|(?:ses|leurs) {_PUBLIC}|{_DO}\b)|face à \ue002)",
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
        rf"\b(?:{{@have}} {{@adv}}(?:séduit|convaincu|conquis|équipé|fourni|approvisionné)|équipe|fournit|approvisionne|séduit|sert) (?:(?:déjà|désormais|aussi|également|aujourd'hui|notamment|depuis peu|ainsi) ){{0,2}}(?:(?:les (?:villes|communes|mairies|métropoles|agglomérations|départements|régions|collectivités|municipalités) (?:de |d'|du |des )|les (?=\ue002)){_TOWNS}|(?<=désormais )(?P<value>{_TOWN})|(?<=déjà )(?P<value>{_TOWN})|(?<=aussi )(?P<value>{_TOWN}))(?=[.,;]| depuis (?=peu|\ue00c|\ue00e)|$)",
        says=(
            ("Lumaro a séduit les mairies de Metz, de Nancy et de Dole.", "Lumaro: mairies de Metz; Nancy; Dole"),
            ("Le rival de Lumaro, Dorval, fournit désormais Angers.", "Dorval: Angers"),
            ("Lumaro équipe déjà les villes de Brest et de Pau.", "Lumaro: villes de Brest; Pau"),
        ),
        silent=(
            "Lumaro fournit Angers en deux heures.",
            "Lumaro a séduit les habitants de Metz.",
            "Lumaro a convaincu les communes de Metz et de Nancy de vendre leur terrain.",
            "Lumaro fournit désormais Angers depuis Cholet.",
            "Lumaro veut équiper les villes de Brest et de Pau.",
        ),
        towns=True,
    ),
)
