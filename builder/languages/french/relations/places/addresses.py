# How French prose tells sites and seats by the order of its words: the town set off before the seat, the site called by
# the company's name, staff between two towns, the works built there.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for offices and headquarters told in other orders."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TOWN = r"[\ue004\ue008][\ue005\ue009]*+"
_SITE = r"(?:tête de pont|usine|site|atelier|fonderie|laboratoire|entrepôt|agence|boutique|magasin|filature|verrerie|forge|scierie|chantier|centre|plateforme|dépôt|raffinerie|brasserie|conserverie|studio|hôtel|abattoir|laiterie|bureau|implantation|unité de production|centre logistique|centre de recherche)"
_WHERE = r"(?:désormais |aujourd'hui |finalement |toujours |également )?"

ADDRESS_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "seat-set-off",
        Kind.HEADQUARTERS,
        ("siège",),
        rf"(?:\bc'est (?:désormais |aujourd'hui |donc )?(?:à|au|aux|en) (?P<value>{_TOWN})(?:, [^.;:,]{{3,40}},)? que {{CO:subject}} (?:a (?:installé|établi|fixé|transféré|implanté|posé|déplacé|gardé|conservé)|garde|conserve|installe|a) {_WHERE}(?:son|ses) siège|\b(?:depuis|à|de|dans) (?P<value>{_TOWN}), où (?:{{CO:subject}}|elle|il|la société|l'entreprise|le groupe|se trouve|est (?:installé|situé|établi|implanté)) ?{_WHERE}(?:(?:a (?:installé|établi|fixé|transféré|gardé|conservé)?|garde|conserve|possède) ?{_WHERE})?(?:son|le) siège)(?! (?:régional|américain|européen|asiatique|français|italien|espagnol|allemand|au conseil|à la|(?:social )?(?:du |de |des |d')))",
        says=(
            ("C'est à Rungis que Lumaro a installé son siège.", "Lumaro: Rungis"),
            ("Depuis Brest, où elle a son siège, Lumaro livre toute l'Europe.", "Lumaro: Brest"),
            ("Le four sera construit à Digoin, où se trouve le siège, promet Lumaro.", "Lumaro: Digoin"),
            ("C'est désormais à Metz que Dorval garde son siège, note Lumaro.", "Dorval: Metz"),
        ),
        silent=(
            "C'est à Rungis que Lumaro a vendu son siège.",
            "À Metz, où se trouve le siège du syndicat, Lumaro a plaidé.",
            "Ce n'est pas à Rungis que Lumaro a installé son siège.",
            "Depuis Brest, où elle a son siège américain, Lumaro livre toute l'Europe.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "left-premises-for",
        Kind.HEADQUARTERS,
        ("quitt", "déménag"),
        rf"{{CO:subject}}(?:,? qui)? (?:a {{@when}}quitté|quitte|vient de quitter) (?:ses (?:locaux|bureaux)|son siège|ses murs)(?: historiques?)?(?: (?:de |d'|du |à ){{PLACE}})?,? (?:pour|afin de) (?:(?:s'installer|emménager) )?(?:dans )?(?:(?:un|une|des|de) (?!(?:[a-z]+ )?(?:salon|procès|congrès|déménagement|chantier|événement|festival|week-end|séminaire|rendez-vous|tournage|tour|visite|concert))[^.;:,\ue000-\ue003]{{3,60}}? |rejoindre )?(?:à|au|aux|en) (?P<value>{_TOWN})",
        says=(
            ("Lumaro a quitté ses bureaux de Metz pour un immeuble de bureaux à Paris.", "Lumaro: Paris"),
            ("Dorval quitte son siège pour s'installer à Nantes, note Lumaro.", "Dorval: Nantes"),
        ),
        silent=(
            "Lumaro a quitté ses bureaux de Metz pour un salon professionnel.",
            "Lumaro quitte ses locaux de Metz pour un procès à Nancy.",
            "Lumaro n'a pas quitté ses bureaux pour s'installer à Paris.",
        ),
    ),
    Relation(
        "posts-at-the-seat",
        Kind.HEADQUARTERS,
        ("siège",),
        rf"{{STAFF}}[^.;:\ue002\ue003\ue00e\ue018]{{0,30}}? (?:au|à son|à leur|dans son|de son) siège(?: social| historique| mondial)?,? (?:de |d'|à )(?P<value>{_TOWN})",
        says=(
            ("Lumaro envisage de supprimer 600 postes au siège de Lille.", "Lumaro: Lille"),
            ("Dorval pourrait recruter 60 personnes à son siège de Metz, note Lumaro.", "Dorval: Metz"),
        ),
        silent=("Lumaro envisage de regrouper 600 clients au siège de Lille.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "site-by-its-owner",
        Kind.OFFICE,
        (
            "usine",
            "site",
            "atelier",
            "fonderie",
            "laborato",
            "entrepôt",
            "agence",
            "magasin",
            "centre",
            "plateforme",
            "bureau",
        ),
        rf"(?<!friche de )(?<!vente de )(?<!fermeture de )(?<!cession de )(?<!fermeture )(?<!friche )(?<!vente )(?<!cession )(?<!racheté )(?<!repris )\b(?:l'|la |le |du |au )(?!ancien){_SITE} {{CO:subject}} (?:de |d'|du |à |au )(?P<value>{_TOWN})(?! (?:et|ou) |(?: [a-zà-ÿ']+){{0,3}}? (?:verra pas|à vendre|à l'abandon|rasée?)\b)",
        says=(
            ("L'usine Lumaro de Metz emploie 270 personnes.", "Lumaro: Metz"),
            ("Le site Dorval de Metz tourne, note Lumaro.", "Dorval: Metz"),
            ("Anne Roy dirige l'usine Lumaro de Metz.", "Lumaro: Metz"),
        ),
        silent=(
            "Le magasin Lumaro de Paul Vidal a fermé.",
            "L'usine Lumaro de demain sera verte.",
            "Dorval a racheté l'usine Lumaro de Metz.",
            "La friche de l'usine Lumaro de Metz attend.",
            "L'usine Lumaro de Metz ne verra pas le jour.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "staff-between-towns",
        Kind.OFFICE,
        ("entre ",),
        rf"\b(?:emploie(?:nt)?|employait|compte(?:nt)?|réunit|rassemble|regroupe|fait travailler|salarie|forte? de) (?:[a-zà-ÿ' ]{{0,20}})?{{STAFF}}[^.;:\ue002\ue003]{{0,50}}?,? (?:répartis )?entre (?:(?:ses|les) (?:sites|bureaux|agences|usines) (?:de |d'))?(?P<value>{_TOWN}(?:, (?:de |d')?{_TOWN})*(?: ?\ue01e+)?,? et (?:de |d')?{_TOWN})",
        says=(
            (
                "Lumaro emploie 130 développeurs, commerciaux et consultants entre Nantes et Tunis.",
                "Lumaro: Nantes; Tunis",
            ),
            ("Dorval compte 80 salariés entre Metz, Lille et Gand, note Lumaro.", "Dorval: Metz; Lille; Gand"),
        ),
        silent=(
            "Lumaro transporte 130 personnes entre Nantes et Tunis.",
            "Lumaro emploie 130 personnes entre juin et septembre.",
        ),
    ),
    Relation(
        "and-one-abroad",
        Kind.OFFICE,
        ("usines", "sites", "ateliers", "agences", "bureaux", "magasins", "boutiques", "entrepôts", "implantations"),
        rf"(?<!fournit des )(?<!équipe des )(?<!livre des )(?<!livre les )(?<!fournit les )\b(?:usines|sites|ateliers|agences|bureaux|magasins|boutiques|entrepôts|implantations)\b(?! (?:clients|web|d[eu'] ?(?:la |l')?\ue002))[^.;:\ue002]{{0,110}}? et (?:une?|deux|trois|{{COUNT}})(?: autres?)? (?:en|au|aux) {{PLACE}}(?:, (?:à |près de )| \()(?P<value>{_TOWN}(?:(?:,| et) (?:à )?{_TOWN})*)",
        says=(
            (
                "Lumaro compte trois usines en France, à Dole, à Metz et à Lille, et une en Italie, à Turin.",
                "Lumaro: Turin",
            ),
            (
                "Dorval exploite deux sites en France et deux autres en Espagne, à Bilbao et Vigo, note Lumaro.",
                "Dorval: Bilbao; Vigo",
            ),
        ),
        silent=(
            "Lumaro livre trois usines en France et un client en Italie, à Turin.",
            "Lumaro a trois usines en France et un rival en Italie, à Turin.",
            "Lumaro fournit des usines en France et une en Italie, à Turin.",
        ),
    ),
    Relation(
        "builds-there-its",
        Kind.OFFICE,
        ("ouvr", "ouvert", "inaugur", "implant", "install"),
        rf"{{CO:subject}}(?:,? qui)? (?:ouvre|inaugure|implante|installe|(?:a|vient d['e]) ?(?:{{@adv}})?(?:ouvert|inauguré|implanté|installé|ouvrir|inaugurer)|va (?:construire|ouvrir|inaugurer|implanter|installer)|ouvrira|inaugurera|implantera|installera) {{@when}}(?:à|au|aux) (?P<value>{_TOWN})(?: ?\ue01e+)?,? (?:sa|son|une?|la|le) (?:(?:toute )?(?:première?|nouve(?:au|l|lle)|deuxième|troisième|second|seconde|future?|grande?) )?(?!chantier){_SITE}\b(?! (?:de |d'|du |des |pour |chez )(?:l'|la |le )?(?:[\ue002\ue008]|ville|commune|hôpital|poste|département|région|données chez))",
        says=(
            ("Lumaro a ouvert à Metz un laboratoire.", "Lumaro: Metz"),
            ("Dorval inaugure à Lille sa deuxième usine, note Lumaro.", "Dorval: Lille"),
        ),
        silent=(
            "Lumaro va construire à Metz sa première usine.",
            "Lumaro a ouvert à Metz une enquête.",
            "Lumaro installe à Metz une agence de Dorval.",
            "Lumaro inaugure à Metz le chantier de l'hôpital.",
        ),
    ),
    Relation(
        "and-has-opened-there",
        Kind.OFFICE,
        ("ouvert", "inauguré", "installé", "implanté", "bâti", "construit", "monté"),
        rf"(?={{CO:subject}}){{CO}},? (?:qui )?(?:a|ont|avait) (?:[^.;:,\ue002\ue008]{{3,70}}?)(?:,|,? et|, puis) (?:ouvert|inauguré|installé|implanté|bâti|construit|monté) (?:en {{DATE}} )?(?:(?:à|au|aux) (?P<value>{_TOWN})(?: ?\ue01e+)?,? (?:une?|son|sa|deux|trois) (?:[a-zà-ÿ-]+ ){{0,2}}?{_SITE}s?\b|(?:une?|son|sa) (?:(?!chantier|dossier|procès)[a-zà-ÿ-]+ ){{0,2}}?{_SITE}(?: [a-zà-ÿ-]+){{0,2}} (?:à|au|aux) (?P<value>{_TOWN}))(?! pour (?:le compte|[\ue002\ue008]))",
        says=(
            ("Lumaro a levé 12 millions d'euros, ouvert à Gand une usine et converti 40 cars.", "Lumaro: Gand"),
            ("Dorval a doublé ses ventes et ouvert un bureau à Turin, note Lumaro.", "Dorval: Turin"),
        ),
        silent=(
            "Lumaro a vu ses ventes doubler et ouvert un dossier à Turin.",
            "Lumaro n'a pas levé de fonds et ouvert une usine à Gand.",
            "Lumaro a aidé le maire, qui a ouvert une usine à Gand.",
        ),
    ),
    Relation(
        "will-host-its-site",
        Kind.OFFICE,
        ("accueill", "hébergera", "abrit"),
        rf"(?P<value>{_TOWN})(?: ?\ue01e+)?,? (?:accueille|accueillera|a accueilli|va accueillir|doit accueillir|hébergera|abrite|abritera) (?:{{DATE}} )?(?:la |le |l'|sa |son )(?:(?:future?|nouve(?:au|l|lle)|première?|deuxième|troisième|seconde?|prochaine?) )?(?!chantier){_SITE}(?: (?!internet|web|éphémère|itinérant)[a-zà-ÿ-]+)? (?:de |d'|du )(?:la |l')?(?={{CO:subject}}){{CO}}(?!,? (?:qu[ei'l]|jusqu|si |à condition|vendu|rachet|cédé|ferm|transform))",
        says=(
            ("Dole a accueilli la nouvelle usine de Lumaro.", "Lumaro: Dole"),
            ("Metz abrite le laboratoire de Lumaro.", "Lumaro: Metz"),
        ),
        silent=(
            "Dole accueillera la fête de Lumaro.",
            "Dole accueillera la future usine de Lumaro.",
            "Dole a accueilli le chantier de Lumaro.",
            "Dole a accueilli le site internet de Lumaro.",
            "Dole abrite l'usine de Lumaro que Brenval a rachetée.",
            "Dole accueillera le futur site de Lumaro si le maire l'accepte.",
            "Dole n'accueille pas l'usine de Lumaro.",
            "Dole accueillera la future usine d'un rival de Lumaro.",
        ),
    ),
    Relation(
        "its-goods-are-made-there",
        Kind.OFFICE,
        ("fabriqu", "assembl", "produit", "cousu", "tissé", "montée", "montés", "moulé", "usiné"),
        rf"(?:^[-« ]*c'est à (?P<value>{_TOWN})(?:, [^.;:,]{{3,40}},)? que (?:sont|est) (?:fabriqu|produit|assembl|cous|tiss|mont|moul|usin|conç)[a-zé]+ (?:les |la |le |l'|ses |son |sa )(?!(?:composant|pièce))(?:(?!de |d'|du |des )[a-zà-ÿ'-]+ ){{1,3}}(?:de |d'|du )(?:la |l')?(?={{CO:subject}}){{CO}}(?! (?:qu[ei'] ?|jusqu))|\b(?:tou(?:te)?s )?(?:ses|nos) (?!(?:concurrent|rival|client|copie))[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? sont (?:(?:désormais|toujours|aujourd'hui|entièrement|tous|toutes) )?(?:fabriqu|assembl|cous|tiss|mont|moul|usin)[a-zé]+ (?:à|au) (?P<value>{_TOWN}),? dans (?:son |sa |ses |notre |une? (?=[a-zà-ÿ]+ de [\ue00a-\ue01f\d]))(?:[a-zà-ÿ-]+ ){{0,2}}?(?:usine|atelier|fonderie|site|filature|verrerie|forge|manufacture)s?\b(?! (?:de |d'|du |des )(?:la |l')?[\ue000-\ue009]))",
        says=(
            ("C'est à Gand que sont fabriquées les lampes de Lumaro.", "Lumaro: Gand"),
            ("Ses lampes sont assemblées à Dole, dans un atelier de 2 000 mètres carrés. Lumaro recrute.", "-: Dole"),
        ),
        silent=(
            "C'est à Gand que sont exposées les lampes de Lumaro.",
            "C'est à Gand que sont fabriquées les lampes de l'ancien rival de Lumaro.",
            "C'est à Gand que sont fabriquées les pièces des fournisseurs de Lumaro.",
            "Jusqu'en 2012, c'est à Gand que sont fabriquées les lampes de Lumaro.",
            "Ses lampes sont montées à Dole dans l'atelier d'un sous-traitant, dit Lumaro.",
            "Les lampes sont assemblées à Dole dans une usine chinoise, dit Lumaro.",
            "Ses lampes sont assemblées en Chine, dit Lumaro.",
            "Ses lampes sont assemblées à Dole, dans l'usine de Dorval, dit Lumaro.",
        ),
    ),
    Relation(
        "invests-there-in-a-site",
        Kind.OFFICE,
        ("invest",),
        rf"{{CO:subject}},? (?:qui )?(?:investi(?:t|ra|ssent)?|a (?:déjà |aussi )?investi|va investir|doit investir) (?:[^.;:,\ue002\ue008]{{0,30}}?){{MONEY}},? (?:(?:à|au) (?P<value>{_TOWN})(?: ?\ue01e+)?,? (?:dans|pour) (?:une?|son|sa|l'|la|le) ?(?:[a-zà-ÿ-]+ ){{0,3}}?(?!chantier|studio|hôtel){_SITE}|dans (?:une?|son|sa|le|la|l') ?(?:(?!partenaire)[a-zà-ÿ-]+ ){{0,2}}?(?:(?!chantier|studio|hôtel){_SITE}|ligne(?: de production)?|four|chaîne de (?:production|montage|fabrication))(?: (?!partenaire|voisine?)[a-zà-ÿ-]+){{0,3}},? (?:à|de) (?P<value>{_TOWN}))(?! (?:(?:pour|et|de) [\ue002\ue004\ue008]|partenaire|du |d'un))",
        says=(
            ("Lumaro a investi 12 millions d'euros dans une ligne de production à Brest.", "Lumaro: Brest"),
            ("Dorval investit 40 millions d'euros à Gand dans une nouvelle usine, note Lumaro.", "Dorval: Gand"),
        ),
        silent=(
            "Lumaro a investi 12 millions d'euros dans une campagne à Brest.",
            "Lumaro investit 12 millions d'euros à Brest dans une usine de Dorval.",
            "Lumaro investit 3 millions d'euros dans une chaîne de restaurants à Brest.",
            "Lumaro a investi 12 millions d'euros à Brest dans le chantier du circuit.",
            "Lumaro n'a pas investi 12 millions d'euros dans son usine de Brest.",
            "Brest a investi 12 millions d'euros dans une usine voisine de Lumaro.",
        ),
    ),
)
