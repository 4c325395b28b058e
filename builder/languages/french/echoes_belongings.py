# Whoever has read that a firm has a works at Metz needs no more than "les ouvriers de Metz".
# ruff: noqa: E501  (a pattern is read on one line)
"""Sentences about products, founders and places known from another article."""

from __future__ import annotations

from builder.languages.echoing import Echo, telling
from builder.languages.french.echo_guards import CALLED, NO_MORE
from builder.model.claims import Kind

_SITE = r"(?:usines?|ateliers?|bureaux?|agences?|équipes?|filiales?|sites?|entrepôts?|boutiques?|magasins?|antennes?|centres?|laboratoires?|labos?|implantations?|chantiers?|dépôts?|hangars?|studios?|plateformes?|halles?|fermes?|serres?|salariés|effectifs|grilles|ouvriers)"
_HOUSE = r"(?:entreprise|société|groupe|maison|start-up|jeune pousse|pme|eti|industriel|éditeur|fabricant|constructeur|spécialiste|exploitant|coopérative|mutuelle|siège)"

BELONGINGS = (
    Echo(
        Kind.PRODUCT,
        telling(""),
        telling(
            r"(?:{US}|\bnous) (?:ne |n')[^.;]{0,20}\b(?:plus|jamais)\b[^.;]{0,20}{X}|\b(?:arrête|arrêté|abandonne|abandonné|enterre|enterré|renonce à|renoncé à|cessé de [a-zà-ÿ]+|retire|retiré) (?:le |la |l')?{X}|\b(?:vendu|cédé) (?:le |la |l')?{X} (?:à|au) (?!\d|des |plus |près |quelque |ses |une )"
        ),
        frozenset(
            {Kind.COMPETITOR, Kind.CLIENT, Kind.INVESTOR, Kind.OFFICE, Kind.HEADQUARTERS, Kind.FOUNDER, Kind.CEO}
        ),
        says=(
            "Le [Lithéa] pèse deux kilos de moins que l'an passé.",
            "Une mise à jour de [Lithéa] est attendue en mars.",
            "Il suffit d'ouvrir [Lithéa] pour suivre une livraison.",
        ),
        silent=(
            "Ostrand a copié [Lithéa] en deux mois.",
            "[Lithéa] Morel a gagné le concours de cuisine.",
            "Lumaro a vendu [Lithéa] à un groupe danois en 2020.",
            "Lumaro arrête [Lithéa], faute d'acheteurs.",
            "Lumaro n'a jamais commercialisé [Lithéa].",
            "Lumaro a cessé de vendre [Lithéa].",
            "Le village de [Lithéa] a coupé l'eau.",
            "Fille de douanier, elle grandit à [Lithéa].",
            "[Lithéa], un village de la Meuse, a coupé l'eau.",
            "Le fonds [Lithéa] a investi dans un moulin. À en croire la presse, [Lithéa] en vise trois.",
            "Les salariés occupent deux étages de la tour [Lithéa], et [Lithéa] est chère.",
        ),
        dated=telling(
            r"{X},?(?: [a-zà-ÿ']+){0,6} (?:lancée?s?|sortie?s?|sort|sortira|apparue?s?|commercialisée?s?|dévoilée?s?|présentée?s?)\b|\b(?:lancée?|sortie?|née|apparue?|commercialisée?|dévoilée?|présentée?|inaugurée?)\b[^.;]{0,40}{X}"
        ),
        another=telling(
            rf"{CALLED}|\b(?:village|commune|hameau|vallée|île|lac|gare|château|cinéma) (?:de |d'|du |des )?{{X}}|\b(?:fonds|consortium|cabinet|collectif|association|famille) {{X}}|{{X}}, (?:un |une |le |la |l')(?:village|commune|hameau|fonds)\b|\b(?:grandi|grandit|naît|née?s?|vit|vivait|habite|habitait|élevée?|enterrée?) (?:[a-zà-ÿ]+ )?à {{X}}"
        ),
    ),
    Echo(
        Kind.FOUNDER,
        telling(
            r"fondat|cofond|\bfondée?s?\b|\bfonda\b|\bcréée?s?\b|\bcréa\b|\bhistoire\b|\baventure\b|\bdébuts\b|\bretrouve\b"
        ),
        telling(
            r"\b(?:fonds|fondation)\b|\b(?:fils|fille|frère|sœur|épouse|veuve|mari|neveu|nièce) (?:de |d'){X}|\bses débuts\b|\benseigne\w* |{X}[^.;]{0,20} retrouve (?:le|la|les|son|sa|ses) |{X}[^.;]{0,30}\b(?:a|avait) (?:aussi |également |ensuite |depuis )?(?:fondé|créé) (?!{US}|l'entreprise|la société|la start-up|la maison|l'enseigne|le groupe)"
        ),
        frozenset(),
        says=(
            "L'aventure commence dans un garage, où [Paul Vidal] soude des cartes.",
            "Aux débuts, [Paul Vidal] livrait lui-même les commandes.",
            "Elle retrouve [Paul Vidal] sur les bancs de l'université.",
        ),
        silent=(
            "[Paul Vidal] court le marathon chaque année.",
            "[Paul Vidal] a fondé Ostrand après son départ.",
            "Fille de [Paul Vidal], Théa a créé une brasserie.",
            "[Paul Vidal], qui a aussi créé une école, y donne un cours.",
            "[Paul Vidal] enseigne l'histoire des voiliers.",
            "[Paul Vidal] a fait ses débuts dans la marine.",
            "[Paul Vidal] retrouve la mer chaque été.",
        ),
    ),
    Echo(
        Kind.OFFICE,
        telling(
            rf"\b{_SITE}(?: [a-zà-ÿ-]+){{0,2}} (?:de |d'|du |à |en |au |aux ){{X}}|\b{_SITE}[^.;]{{0,40}} (?:à|en|au|aux) {{X}}|^{{X}} (?:emploie|compte|produit|abrite)"
            r"|(?:investi|inaugur|(?<!s')ouvr)[^.;]{0,40} (?:à|de|en|au|aux) {X}|\d (?:salariés |personnes )?(?:à|d') ?{X}"
        ),
        telling(
            r"\b(?:gare|mairie|hôpital|lycée|collège|école|stade|pont|musée|médiathèque|piscine|foire|théâtre|tribunal)\b[^.;]{0,20}{X}|\b(?:salariés|ouvriers|usine|atelier|site|entrepôt) (?:du|de la|de l'|d'une?) ?[a-zà-ÿ-]+ [^.;,]{1,25}, (?:à|en) {X}"
            r"|\b(?:incendie|destruction|démolition)\b|\b(?:re)?ferm(?:ée?s?|era|eront|er|eture)\b|\brachet|\b(?:vendu|vend|cédé|cède) [^.;]{0,30}{X}|\bpme\b|\bsiège|\b(?:ouvrira|ouvriront|rouvrira|pourrait|pourraient|projet\w*|si les)\b"
        ),
        frozenset({Kind.HEADQUARTERS, Kind.COMPETITOR, Kind.CLIENT, Kind.FOUNDER}),
        says=(
            "Nous avons investi deux millions à [Marmande] cette année.",
            "Les équipes de [Marmande] testent un nouveau four.",
            "Les ouvriers de [Marmande] ont repris le travail.",
        ),
        silent=(
            "L'atelier de [Marmande] a fermé à Noël.",
            "2021. Incendie de l'atelier de [Marmande].",
            "Le procès doit s'ouvrir le 9 juin à [Marmande].",
            "L'usine d'Ostrand à [Marmande] tourne à plein.",
            "Lumaro a vendu son usine de [Marmande] à un verrier.",
            "Le ministre a inauguré jeudi la gare de [Marmande].",
            "Les salariés du meunier Bardin, à [Marmande], sont en grève.",
        ),
    ),
    Echo(
        Kind.HEADQUARTERS,
        telling(
            rf"\bsiège[^.;]{{0,40}}{{X}}|\bà {{X}}, (?:le|son|notre) siège\b|{{US}} \({{X}}[,)]|\b{_HOUSE}(?: familiale?)? (?:de |d'|du ){{X}}"
        ),
        telling(
            rf"\b(?:quitté|quitter|quitte|transféré|déménag\w+|rachet\w+)\b|\bsiège (?:de la |de l'|du |des )(?:communauté|région|syndicat|département|fédération|club|conseil|banque|caisse)\b|{NO_MORE}"
        ),
        frozenset({Kind.COMPETITOR, Kind.CLIENT}),
        says=(
            "À [Mérignac], le siège compte 60 bureaux.",
            "Lumaro ([Mérignac], Gironde) a grandi.",
            "Au siège du quai, à [Mérignac], on ne commente pas.",
            "Contactée, l'entreprise familiale de [Mérignac] ne commente pas.",
        ),
        silent=(
            "Le siège a quitté [Mérignac] pour Dunkerque.",
            "Lumaro n'a plus son siège à [Mérignac].",
            "Lumaro a racheté une entreprise de [Mérignac].",
            "Le siège de la communauté de communes, à [Mérignac], a reçu Lumaro.",
            "Née à [Mérignac], elle a passé onze ans à Montréal.",
        ),
    ),
)
