# An article that comes after others takes for granted what they said: "Dorval sort du capital" needs no "investor" for
# whoever has read that Dorval is one. Each row says in what words that is so.
# ruff: noqa: E501  (a pattern is read on one line)
"""Sentences about names whose part is known from another article."""

from __future__ import annotations

from builder.languages.echoing import Echo, Echoing, telling
from builder.model.claims import Kind

_NEVER = r"(?!)"
_SITE = r"(?:usines?|ateliers?|bureaux?|agences?|équipes?|filiales?|sites?|entrepôts?|boutiques?|magasins?|antennes?|centres?|laboratoires?|labos?|implantations?|chantiers?|dépôts?|hangars?|studios?|plateformes?|halles?|fermes?|serres?|salariés|effectifs|grilles|ouvriers)"
_HOUSE = r"(?:entreprise|société|groupe|maison|start-up|jeune pousse|pme|eti|industriel|éditeur|fabricant|constructeur|spécialiste|exploitant|coopérative|mutuelle|siège)"

ECHOING = Echoing(
    rows=(
        Echo(
            Kind.INVESTOR,
            telling(
                r"actionnair|actionnariat|\bcapital\b|\bparts\b|\btitres\b|tour de table|souscri|série [a-h]\b|participation|levée de fonds|\blevée?s? |augmentation de capital"
                r"|\bticket\b|chèque|administrat|associée?s? (?:chez|de|d'|du) ?{X}|\b(?:entré|entrée|entre|resté|restée|reste|rejoint|rejoints|conserve|apporté|suivi) |fonds(?: [a-zà-ÿ-]+){0,3} {X}|%"
            ),
            telling(
                r"{X}[^.;]{0,60}\b(?:a|ont|avait|aurait) (?:proposé|racheté|repris|offert|mis la main)|\b(?:offre|proposition|rachat)\b[^.;]{0,30}{X}|(?:participation|parts|titres) (?:de|d'|du) {X}|\b(?:sorti|sortie|sortir|sort|sortent|sortait|retiré|retire|désengag\w+|promis|promet|promettent|pourrait|pourraient|absente?)\b"
            ),
            frozenset(),
            says=(
                "[Corbas] garde pour l'heure ses 12 % du capital.",
                "[Dorval Capital] est entré en juillet.",
                "Karin Ahlers, associée chez [Dorval Capital], a rejoint le conseil en décembre.",
                "La série B, c'est [Dorval Capital] qui en a souscrit la moitié.",
            ),
            silent=(
                "Ostrand a levé 180 millions d'euros auprès de [Dorval Capital].",
                "[Dorval Capital] a proposé 500 millions d'euros pour l'ensemble.",
                "L'assureur tarde, [Dorval Capital] prête une paillasse.",
                "[Dorval Capital], qui avait 12 % des parts, en a profité pour sortir.",
                "La holding a racheté les titres de [Dorval Capital].",
            ),
            dated=telling(
                r"souscri|\blevée?s?\b|augmentation de capital|série [a-h]\b|tour de table|\b(?:entrée?s?|rejoint|rejoints|rejoignent|arrivée?s?|montée?s?|vend|vendu|apporté|boucl\w+)\b"
            ),
        ),
        Echo(
            Kind.CLIENT,
            telling(""),
            telling(
                r"\b(?:quitté|quittés|perdu|résilié|rompu|lâché|échantillons?|pourparlers|négoci\w+|candidate?s?|concurrente?s?|rivale?s?)\b|discuss|\baccord\b|\bni (?:à|avec|pour|chez) {X}|\bpas (?:encore )?(?:avec|chez|pour|à) {X}"
            ),
            frozenset({Kind.COMPETITOR}),
            says=(
                "Chez [Terravel], le délai moyen est passé de 47 à 29 jours.",
                "[Terravel] nous a rejoints en mai pour quatre ans.",
                "Outre le brasseur [Terravel], deux hôpitaux ont signé.",
            ),
            silent=(
                "[Terravel] nous a quittés l'été dernier.",
                "Le directeur financier, venu de [Terravel], arrive en mai.",
                "Avec [Terravel], les échanges n'ont pas dépassé le stade des échantillons.",
                "Ostrand a équipé [Terravel] en 2023.",
            ),
            dated=telling(
                r"\b(?:sign\w+|rejoints?|choisi|retenue?s?|décroché\w*|gagnée?s?|remporté\w*|depuis|command\w+|conquise?s?|ajoutée?s?|arrivée?s?)\b"
            ),
            priced=telling(r"\bcontrats?\b|\bcommande|\bsigné|\brejoints?\b"),
        ),
        Echo(
            Kind.COMPETITOR,
            telling(""),
            telling(r"\bni (?:à|avec|pour|chez) {X}|filiale[^.;]{0,40}{X}|\b[a-zà-ÿ]+ (?:de |d'|du ){X}"),
            frozenset({Kind.CLIENT, Kind.PARTNER, Kind.INVESTOR, Kind.OFFICE, Kind.HEADQUARTERS}),
            says=(
                "[Dorval] vient d'annoncer la suppression de 48 postes à Reims.",
                "Un mariage avec [Dorval], que la profession évoque à chaque salon ?",
                "Regardez [Dorval] : les Polonais font 300 millions de ventes avec trois marques.",
            ),
            silent=(
                "Karim Ziani, l'ex-directeur financier de [Dorval], nous rejoindra en novembre.",
                "La famille ne vendra ni à [Dorval] ni à personne.",
                "Ostrand, une filiale lointaine du groupe [Dorval], revendique 200 clients.",
            ),
            of_rivals=True,
        ),
        Echo(
            Kind.PRODUCT,
            telling(""),
            telling(_NEVER),
            frozenset(
                {Kind.COMPETITOR, Kind.CLIENT, Kind.INVESTOR, Kind.OFFICE, Kind.HEADQUARTERS, Kind.FOUNDER, Kind.CEO}
            ),
            says=(
                "Il faudrait dix ans pour rembourser le [Lithéa], dont le devis a bondi.",
                "Une cyberattaque a visé [Lithéa] au mois d'août.",
                "De ce trio est née [Lithéa], qui trie les déclarations.",
            ),
            silent=(
                "Ostrand a copié [Lithéa] en deux mois.",
                "C'est [Lithéa] Daubrac qui fit cuire les premières fraises.",
            ),
            dated=telling(
                r"{X},?(?: [a-zà-ÿ']+){0,6} (?:lancée?s?|sortie?s?|sort|sortira|apparue?s?|commercialisée?s?|dévoilée?s?|présentée?s?)\b|\b(?:lancée?|sortie?|née|apparue?|commercialisée?|dévoilée?|présentée?|inaugurée?)\b[^.;]{0,40}{X}"
            ),
        ),
        Echo(
            Kind.FOUNDER,
            telling(
                r"fondat|cofond|\bfondée?s?\b|\bfonda\b|\bcréée?s?\b|\bcréa\b|\bhistoire\b|\baventure\b|\bdébuts\b|\bretrouve\b"
            ),
            telling(
                r"\b(?:fonds|fondation)\b|{X}[^.;]{0,30}\b(?:a|avait) (?:fondé|créé) (?!{US}|l'entreprise|la société|la start-up|la maison|l'enseigne|le groupe)"
            ),
            frozenset(),
            says=(
                "C'est en 2014 que tout débute : [Paul Vidal] et une amie créent alors une association. Elle a été créée à Metz avec [Paul Vidal].",
                "L'histoire officielle tient en peu de mots : une pharmacienne et un chimiste, [Paul Vidal].",
                "De retour à Grenoble, elle retrouve [Paul Vidal], connu pendant sa thèse.",
            ),
            silent=(
                "[Paul Vidal] garde une enveloppe sur son bureau.",
                "[Paul Vidal] a fondé Ostrand après son départ.",
            ),
        ),
        Echo(
            Kind.OFFICE,
            telling(
                rf"\b{_SITE}(?: [a-zà-ÿ-]+){{0,2}} (?:de |d'|du |à |en |au |aux ){{X}}|\b{_SITE}[^.;]{{0,40}} (?:à|en|au|aux) {{X}}|^{{X}} (?:emploie|compte|produit|abrite)"
                r"|(?:investi|inaugur|(?<!s')ouvr)[^.;]{0,40} (?:à|de|en|au|aux) {X}|\d (?:salariés |personnes )?(?:à|d') ?{X}"
            ),
            telling(
                r"\b(?:re)?ferm(?:ée?s?|era|eront|er|eture)\b|\brachet|\bpme\b|\bsiège|\b(?:ouvrira|ouvriront|rouvrira|pourrait|pourraient|projet\w*|si les)\b"
            ),
            frozenset({Kind.HEADQUARTERS, Kind.COMPETITOR, Kind.CLIENT, Kind.FOUNDER}),
            says=(
                "Nous investissons 8 millions à [Marmande] dans une ligne.",
                "Les équipes de [Marmande] sont devenues des salariés à part entière.",
                "Les ouvriers de [Marmande] ont repris le travail.",
            ),
            silent=(
                "L'atelier de [Marmande] a fermé à Noël.",
                "Le procès doit s'ouvrir le 9 juin à [Marmande].",
                "L'usine d'Ostrand à [Marmande] tourne à plein.",
            ),
        ),
        Echo(
            Kind.HEADQUARTERS,
            telling(rf"\bsiège[^.;]{{0,40}}{{X}}|\b{_HOUSE}(?: familiale?)? (?:de |d'|du ){{X}}"),
            telling(r"\b(?:quitté|quitter|quitte|transféré|déménag\w+)\b"),
            frozenset({Kind.COMPETITOR, Kind.CLIENT}),
            says=(
                "Au siège du quai, à [Mérignac], on ne commente pas.",
                "L'entreprise familiale de [Mérignac] l'emporte sur un concurrent lorrain.",
                "Contactée, l'entreprise familiale de [Mérignac] ne commente pas.",
            ),
            silent=(
                "Le siège a quitté [Mérignac] pour Dunkerque.",
                "Née à [Mérignac], elle a passé onze ans à Montréal.",
            ),
        ),
        Echo(
            Kind.PARTNER,
            telling(r"parten|\balli(?:ée?s?|ance)\b|\bensemble\b|\bfourni|\bavec {X}|émet|distribu|collabor"),
            telling(r"\bni avec|\bpas (?:encore )?avec {X}|rompu|ancien partenaire|discussions?|contrat"),
            frozenset({Kind.COMPETITOR, Kind.CLIENT}),
            says=(
                "Avec [Aérovire], pas besoin de mariage : notre partenariat fonctionne très bien.",
                "La banque [Aérovire] demeure l'émettrice des cartes.",
                "Les cellules sont émises ensemble, [Aérovire] y veille.",
            ),
            silent=(
                "[Aérovire] a ouvert une usine à Brest.",
                "Les discussions avec [Aérovire] ont échoué.",
            ),
        ),
    ),
    elsewhere=telling(
        r"(?:\bex-|\banciens? |\banciennes? |\bpassée?s? (?:par|chez)\b|\bvenue?s? (?:de|d'|du|des)\b|\btransfuges? |\bdébauchée?s? |\bpassages? (?:chez|par) |\bpartie?s? (?:chez|fonder|travailler) |\bformée?s? (?:chez|par) |\bde chez |\bcarrière |\bquitté |\bparcours )[^,;.]{0,60}{X}"
    ),
    openers=frozenset(
        "chez avec pour outre selon pourtant mais et ou où car donc si comme quand face contre sur sous dans de d'après à par le la les l' un une des du cet cette ce ces son sa ses leur leurs notre nos votre vos aux au en après avant depuis regardez lui elle restent reste seul seule dont entre malgré sans vers quant puis enfin ainsi désormais aujourd'hui hier demain monsieur madame mme m.".split()
    ),
)
