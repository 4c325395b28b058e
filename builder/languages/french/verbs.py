# A table of verbs names each by its infinitive. Their forms are made here, as far as press prose uses them.
"""Infinitives → the forms of French verbs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.languages.dealing import Form

_ER = "e ent ait aient a èrent era eront erait eraient ant ons ez"
_IR = "it issent issait issaient irent ira iront irait iraient issant issons issez"
_TOLD = "e ent a èrent"
_NOT_TOLD = ("ait", "aient", "ra", "ront", "ant", "ons", "ez")
"""What ends forms of the other tenses."""
_AGREE = ("", "e", "s", "es")
"""How participles agree."""
_IRREGULAR: dict[str, tuple[str, str]] = {
    # infinitive: its finite forms, each beginning with those of its endings, and its participle
    "acquérir": ("acqui:ert,t,rent acqu:ièrent,érait,éraient,erra,erront,érant", "acquis"),
    "reprendre": ("repr:end,ennent,enait,enaient,it,irent,endra,endront,enant", "repris"),
    "retenir": ("ret:ient,iennent,enait,enaient,int,inrent,iendra,iendront,enant,enons", "retenu"),
    "venir": ("v:ient,iennent,enait,enaient,int,inrent,iendra,iendront,enant", "venu"),
    "provenir": ("prov:ient,iennent,enait,enaient,int,inrent,iendra,iendront,enant", "provenu"),
    "vendre": ("vend:,ent,ait,aient,it,irent,ra,ront,ant,ons", "vendu"),
    "recourir": ("recour:t,ent,ait,aient,ut,urent,ra,ront,ant", "recouru"),
    "souscrire": ("souscri:t,vent,vait,vaient,vit,virent,ra,ront,vant", "souscrit"),
    "produire": ("produi:t,sent,sait,saient,sit,sirent,ra,ront,sant", "produit"),
    "séduire": ("sédui:t,sent,sait,saient,sit,sirent,ra,ront,sant", "séduit"),
    "convaincre": ("convain:c,quent,quait,quaient,quit,quirent,cra,cront,quant", "convaincu"),
    "conquérir": ("conqu:iert,ièrent,érait,éraient,erra,erront,érant", "conquis"),
    "servir": ("ser:t,vent,vait,vaient,vit,virent,vira,viront,vant", "servi"),
    "conclure": ("conclu:t,ent,ait,aient,rent,ra,ront,ant", "conclu"),
    "construire": ("construi:t,sent,sait,saient,sit,sirent,ra,ront,sant", "construit"),
    "concevoir": ("conç:oit,oivent,ut,urent conce:vait,vaient,vra,vront,vant", "conçu"),
    "coudre": ("cou:d,sent,sait,saient,sit,dra,dront,sant", "cousu"),
    "fondre": ("fond:,ent,ait,aient,it,ra,ront,ant", "fondu"),
    "entretenir": ("entret:ient,iennent,enait,enaient,int,iendra,iendront,enant", "entretenu"),
    "combattre": ("comba:t,ttent,ttait,ttaient,ttit,ttra,ttront,ttant", "combattu"),
    "étendre": ("étend:,ent,ait,aient,it,irent,ra,ront,ant,ons", "étendu"),
    "exclure": ("exclu:t,ent,ait,aient,rent,ra,ront,ant", "exclu"),
    "élire": ("él:it,isent,isait,isaient,ut,urent,ira,iront,isant", "élu"),
    "réélire": ("réél:it,isent,isait,isaient,ut,urent,ira,iront,isant", "réélu"),
    "reconduire": ("recondui:t,sent,sait,saient,sit,sirent,ra,ront,sant", "reconduit"),
    "introduire": ("introdui:t,sent,sait,saient,sit,sirent,ra,ront,sant", "introduit"),
    "découvrir": ("découv:re,rent,rait,raient,rit,rirent,rira,riront,rant", "découvert"),
    "revendre": ("revend:,ent,ait,aient,it,irent,ra,ront,ant", "revendu"),
    "dissoudre": ("disso:ut,lvent,lvait,lvaient,udra,udront,lvant", "dissous"),
    "offrir": ("off:re,rent,rait,raient,rit,rirent,rira,riront,rant", "offert"),
}
_CHANGING = {
    "acheter": "achèt",
    "racheter": "rachèt",
    "référencer": "référenç",
    "concurrencer": "concurrenç",
    "appuyer": "appui",
    "côtoyer": "côtoi",
    "employer": "emploi",
    "octroyer": "octroi",
    "déployer": "déploi",
    "breveter": "brevèt",
    "démanteler": "démantèl",
}
"""How some begin before a mute ending, or a dark one."""


def conjugated(infinitive: str) -> Iterator[tuple[str, Form]]:
    """The forms of a verb in the third person and the first of the plural, its participles and its infinitive."""
    yield infinitive, Form.INFINITIVE
    if infinitive in _IRREGULAR:
        finite, participle = _IRREGULAR[infinitive]
        for begins, _, ends in (group.partition(":") for group in finite.split()):
            yield from ((begins + end, Form.FINITE) for end in ends.split(","))
    elif infinitive.endswith("er"):
        participle = infinitive[:-2] + "é"
        for begins in _stems(infinitive):
            yield from ((begins + end, Form.FINITE) for end in _ER.split())
    elif not infinitive.endswith("ir"):
        raise LookupError(infinitive)
    else:
        stem, participle = infinitive[:-2], infinitive[:-1]
        yield from ((stem + end, Form.FINITE) for end in _IR.split())
    for end in _AGREE:
        yield participle + end, Form.PARTICIPLE


def told(infinitive: str) -> Iterator[str]:
    """The forms of a verb in which a chronicle tells what happens: present and simple past, third person."""
    if infinitive.endswith("er"):
        return (begins + end for begins in _stems(infinitive) for end in _TOLD.split())
    finite = (form for form, of in conjugated(infinitive) if of is Form.FINITE)
    return (form for form in finite if not form.endswith(_NOT_TOLD))


def _stems(infinitive: str) -> Iterable[str]:
    stem = infinitive.removesuffix("er")
    return dict.fromkeys((stem, _CHANGING.get(infinitive, stem), stem + "e" * stem.endswith("g")))
