# Everything French knows of how facts about companies are told, in one value.
"""The tables of telling, put together."""

from __future__ import annotations

import re

from builder.languages.french import (
    happening,
    measures,
    offices,
    outsiders,
    rivals,
    rounds,
    strangers,
    successions,
    telling,
    unsaid,
)
from builder.languages.french.dealings import DEALING
from builder.languages.french.events import EVENTS, HAPPENED
from builder.languages.french.names import PRODUCT_NOUNS
from builder.languages.french.relations_addresses import ADDRESS_RELATIONS
from builder.languages.french.relations_alliances import ALLIANCE_RELATIONS
from builder.languages.french.relations_appointed import APPOINTED_RELATIONS
from builder.languages.french.relations_arrivals import ARRIVAL_RELATIONS
from builder.languages.french.relations_backers import BACKER_RELATIONS
from builder.languages.french.relations_backing import BACKING_RELATIONS
from builder.languages.french.relations_begun import BEGUN_RELATIONS
from builder.languages.french.relations_benches import BENCH_RELATIONS
from builder.languages.french.relations_beside import BESIDE_RELATIONS
from builder.languages.french.relations_bets import BET_RELATIONS
from builder.languages.french.relations_bound import BOUND_RELATIONS
from builder.languages.french.relations_brainchildren import BRAINCHILD_RELATIONS
from builder.languages.french.relations_chairs import CHAIR_RELATIONS
from builder.languages.french.relations_circle import CIRCLE_RELATIONS
from builder.languages.french.relations_clients import CLIENT_RELATIONS
from builder.languages.french.relations_converts import CONVERT_RELATIONS
from builder.languages.french.relations_cradles import CRADLE_RELATIONS
from builder.languages.french.relations_custom import CUSTOM_RELATIONS
from builder.languages.french.relations_executives import ASIDES, EXECUTIVE_RELATIONS
from builder.languages.french.relations_founders import FOUNDER_RELATIONS, TOGETHER
from builder.languages.french.relations_founding import FOUNDING_RELATIONS, FOUNDING_WORDS
from builder.languages.french.relations_founding_told import OWN_FIRM, TOLD_FOUNDING_RELATIONS
from builder.languages.french.relations_goods import GOODS_RELATIONS
from builder.languages.french.relations_grounds import GROUND_RELATIONS
from builder.languages.french.relations_handovers import HANDOVER_RELATIONS
from builder.languages.french.relations_heads import HEAD_RELATIONS
from builder.languages.french.relations_heirs import HEIR_RELATIONS
from builder.languages.french.relations_helms import HELM_RELATIONS
from builder.languages.french.relations_holders import HOLDER_RELATIONS
from builder.languages.french.relations_incomers import INCOMER_RELATIONS
from builder.languages.french.relations_initiators import INITIATOR_RELATIONS
from builder.languages.french.relations_jointly import JOINT_RELATIONS
from builder.languages.french.relations_kept import KEPT_RELATIONS
from builder.languages.french.relations_levels import LEVEL_RELATIONS
from builder.languages.french.relations_listed import LISTED_RELATIONS
from builder.languages.french.relations_market import MARKET_RELATIONS
from builder.languages.french.relations_marketed import MARKETED_RELATIONS
from builder.languages.french.relations_money import MONEY_RELATIONS
from builder.languages.french.relations_musters import MUSTER_RELATIONS
from builder.languages.french.relations_nouns import NOUN_RELATIONS
from builder.languages.french.relations_nouns_market import MARKET_NOUN_RELATIONS
from builder.languages.french.relations_offices import OFFICE_RELATIONS
from builder.languages.french.relations_orders import ORDER_RELATIONS
from builder.languages.french.relations_ours import OUR_RELATIONS
from builder.languages.french.relations_owners import OWNER_RELATIONS
from builder.languages.french.relations_paperwork import PAPERWORK_RELATIONS
from builder.languages.french.relations_payroll import PAYROLL_RELATIONS
from builder.languages.french.relations_pioneers import PIONEER_RELATIONS
from builder.languages.french.relations_places import PLACE_RELATIONS
from builder.languages.french.relations_podium import PODIUM_RELATIONS
from builder.languages.french.relations_posts import POST_RELATIONS
from builder.languages.french.relations_presence import PRESENCE_RELATIONS
from builder.languages.french.relations_presiding import PRESIDING_RELATIONS
from builder.languages.french.relations_puts import PUT_RELATIONS
from builder.languages.french.relations_relative import RELATIVE_RELATIONS
from builder.languages.french.relations_rivals import RIVAL_RELATIONS
from builder.languages.french.relations_roles import ROLE_RELATIONS
from builder.languages.french.relations_sales import SALES_RELATIONS
from builder.languages.french.relations_seats import SEAT_RELATIONS
from builder.languages.french.relations_served import SERVED_RELATIONS
from builder.languages.french.relations_sites import SITE_RELATIONS
from builder.languages.french.relations_spread import SPREAD_RELATIONS
from builder.languages.french.relations_staff import STAFF_RELATIONS
from builder.languages.french.relations_stakes import STAKE_RELATIONS
from builder.languages.french.relations_sums import SUM_RELATIONS
from builder.languages.french.relations_supply import SUPPLY_RELATIONS
from builder.languages.french.relations_takeovers import TAKEOVER_RELATIONS
from builder.languages.french.relations_talks import TALK_RELATIONS
from builder.languages.french.relations_things import THING_RELATIONS
from builder.languages.french.relations_tickets import TICKET_RELATIONS
from builder.languages.french.relations_towns import TOWN_RELATIONS
from builder.languages.french.relations_trust import TRUST_RELATIONS
from builder.languages.french.relations_turnover import TURNOVER_RELATIONS
from builder.languages.french.relations_users import USER_RELATIONS
from builder.languages.french.relations_using import USING_RELATIONS
from builder.languages.french.relations_valued import VALUED_RELATIONS
from builder.languages.french.relations_works import WORK_RELATIONS
from builder.languages.telling import Telling
from builder.model.claims import Kind

TELLING = Telling(
    relations=(
        *MONEY_RELATIONS,
        *VALUED_RELATIONS,
        *SALES_RELATIONS,
        *SUM_RELATIONS,
        *TURNOVER_RELATIONS,
        *FOUNDER_RELATIONS,
        *FOUNDING_RELATIONS,
        *TOLD_FOUNDING_RELATIONS,
        *BEGUN_RELATIONS,
        *INITIATOR_RELATIONS,
        *HEAD_RELATIONS,
        *EXECUTIVE_RELATIONS,
        *PRESIDING_RELATIONS,
        *POST_RELATIONS,
        *APPOINTED_RELATIONS,
        *INCOMER_RELATIONS,
        *HEIR_RELATIONS,
        *HELM_RELATIONS,
        *OFFICE_RELATIONS,
        *STAFF_RELATIONS,
        *PAYROLL_RELATIONS,
        *LEVEL_RELATIONS,
        *MUSTER_RELATIONS,
        *BACKER_RELATIONS,
        *BACKING_RELATIONS,
        *STAKE_RELATIONS,
        *HOLDER_RELATIONS,
        *CIRCLE_RELATIONS,
        *TICKET_RELATIONS,
        *BET_RELATIONS,
        *LISTED_RELATIONS,
        *BESIDE_RELATIONS,
        *PUT_RELATIONS,
        *ALLIANCE_RELATIONS,
        *JOINT_RELATIONS,
        *BOUND_RELATIONS,
        *SUPPLY_RELATIONS,
        *CLIENT_RELATIONS,
        *TRUST_RELATIONS,
        *CUSTOM_RELATIONS,
        *ORDER_RELATIONS,
        *WORK_RELATIONS,
        *USING_RELATIONS,
        *TALK_RELATIONS,
        *MARKET_RELATIONS,
        *ARRIVAL_RELATIONS,
        *TAKEOVER_RELATIONS,
        *HANDOVER_RELATIONS,
        *RIVAL_RELATIONS,
        *ROLE_RELATIONS,
        *NOUN_RELATIONS,
        *MARKET_NOUN_RELATIONS,
        *THING_RELATIONS,
        *USER_RELATIONS,
        *SERVED_RELATIONS,
        *GOODS_RELATIONS,
        *MARKETED_RELATIONS,
        *PLACE_RELATIONS,
        *ADDRESS_RELATIONS,
        *KEPT_RELATIONS,
        *SITE_RELATIONS,
        *TOWN_RELATIONS,
        *PRESENCE_RELATIONS,
        *SEAT_RELATIONS,
        *GROUND_RELATIONS,
        *PAPERWORK_RELATIONS,
        *PODIUM_RELATIONS,
        *BENCH_RELATIONS,
        *CRADLE_RELATIONS,
        *CONVERT_RELATIONS,
        *CHAIR_RELATIONS,
        *OWNER_RELATIONS,
        *RELATIVE_RELATIONS,
        *PIONEER_RELATIONS,
        *SPREAD_RELATIONS,
        *BRAINCHILD_RELATIONS,
        *OUR_RELATIONS,
    ),
    plural_told=telling.PLURAL_TOLD,
    plural_name=telling.PLURAL_NAME,
    we_are=telling.WE_ARE,
    dealing=DEALING,
    events=EVENTS,
    bystanders=telling.BYSTANDERS,
    rivalry=telling.RIVALRY,
    leads=telling.LEADS,
    priced=telling.PRICED,
    of_accounts=measures.OF_ACCOUNTS,
    then=measures.THEN,
    price=measures.PRICE,
    price_ends=measures.PRICE_ENDS,
    price_behind=measures.PRICE_BEHIND,
    no_rival=rivals.NO_RIVAL,
    speaks_for=outsiders.SPEAKS_FOR,
    watchdogs=outsiders.WATCHDOGS,
    traded=outsiders.TRADED,
    round_of=outsiders.ROUND_OF,
    serves=rivals.SERVES,
    openings=telling.OPENINGS,
    backward=telling.BACKWARD,
    dateline=telling.DATELINE,
    afterwards=telling.AFTERWARDS,
    prepositional=telling.PREPOSITIONAL,
    resumes=telling.RESUMES,
    market=telling.MARKET,
    rounds=telling.ROUNDS,
    round_before=telling.ROUND_BEFORE,
    round_in_a_row=rounds.ROUND,
    round_sum=rounds.SUM,
    round_backers=rounds.BACKERS,
    markers=telling.MARKERS,
    words={**telling.WORDS, **offices.WORDS, **FOUNDING_WORDS, "thing": f"(?:{PRODUCT_NOUNS})s?"},
    determiner=telling.DETERMINER,
    descriptor=telling.DESCRIPTOR,
    nouned=telling.NOUNED,
    worded=telling.WORDED,
    joint=telling.JOINT,
    referring=telling.REFERRING,
    prepositions=telling.PREPOSITIONS,
    clause=telling.CLAUSE,
    negated=telling.NEGATED,
    as_of=telling.AS_OF,
    estimated=telling.ESTIMATED,
    reported=telling.REPORTED,
    scare=telling.SCARE,
    round=re.compile(telling.WORDS["round"]),
    bare_sum=telling.BARE_SUM,
    lately=telling.LATELY,
    happened=HAPPENED,
    measures=telling.MEASURES,
    until=telling.UNTIL,
    since=telling.SINCE,
    source=telling.SOURCE,
    relative=telling.RELATIVE,
    finite=telling.FINITE,
    begins=telling.BEGINS,
    announced=telling.ANNOUNCED,
    other_office=successions.OTHER_OFFICE,
    succession=successions.SUCCESSION,
    role_alone=offices.ROLE_ALONE,
    conjunction=telling.AND,
    article=telling.ARTICLES,
    owner=telling.OWNER,
    attached=telling.ATTACHED,
    set_apart=telling.SET_APART,
    described=telling.DESCRIBED,
    beside=telling.APPOSED,
    agents=telling.AGENTS,
    part_of=telling.PART_OF,
    changed_hands=telling.CHANGED_HANDS,
    agent=telling.AGENT,
    determined=telling.DETERMINED,
    date_opening=telling.DATE_OPENING,
    whole_year=measures.WHOLE_YEAR,
    future=telling.FUTURE,
    labelled=telling.LABELLED,
    shares=telling.SHARES,
    own_firm=OWN_FIRM,
    hiring=happening.HIRING,
    definite=happening.DEFINITE,
    due=happening.DUE,
    retracts=telling.RETRACTS,
    stranger=strangers.STRANGER,
    this_company=telling.THIS_COMPANY,
    exceeds=measures.EXCEEDS,
    nears=measures.NEARS,
    sellers=telling.SELLERS,
    unopened=telling.UNOPENED,
    went_out=telling.WENT_OUT,
    newcomers=telling.NEWCOMERS,
    to_be=telling.TO_BE,
    the_latter=telling.THE_LATTER,
    measured=measures.MEASURED,
    other_measures=measures.OTHER_MEASURES,
    carried=measures.CARRIED,
    beside_money=measures.BESIDE_MONEY,
    beside_count=measures.BESIDE_COUNT,
    accounts=measures.ACCOUNTS,
    moves=measures.MOVES,
    results_of_year=measures.RESULTS_OF_YEAR,
    part_of_year=measures.PART_OF_YEAR,
    worth_now=measures.WORTH_NOW,
    span_of_years=measures.SPAN_OF_YEARS,
    aside_behind=measures.ASIDE_BEHIND,
    years_before=measures.YEARS_BEFORE,
    years_told=measures.YEARS_TOLD,
    brings_in=telling.BRINGS_IN,
    creator=unsaid.CREATOR,
    beside_ours=unsaid.BESIDE_OURS,
    theirs=unsaid.THEIRS,
    change_of_sales=telling.CHANGE_OF_SALES,
    followed={**telling.FOLLOWED, Kind.FOUNDED: unsaid.FOUNDED_BEHIND, Kind.FOUNDER: unsaid.FOUNDED_BEHIND},
    whose=outsiders.WHOSE,
    office_elsewhere=outsiders.OFFICE_ELSEWHERE,
    several=outsiders.SEVERAL,
    general=outsiders.GENERAL,
    published=outsiders.PUBLISHED,
    documents=outsiders.DOCUMENTS,
    of_a_range=outsiders.OF_A_RANGE,
    rumoured=outsiders.RUMOURED,
    born=outsiders.BORN,
    neighbour=outsiders.NEIGHBOUR,
    other_year=outsiders.OTHER_YEAR,
    asks=outsiders.ASKS,
    relative_subject=outsiders.RELATIVE_SUBJECT,
    dont_aside=outsiders.DONT_ASIDE,
    rival_thing=outsiders.RIVAL_THING,
    intended=telling.INTENDED,
    opens=telling.OPENS,
    financiers=telling.FINANCIERS,
    figures_of_others={
        **telling.FIGURES_OF_OTHERS,
        Kind.FOUNDED: unsaid.FOUNDED_OTHERS,
        Kind.FOUNDER: unsaid.FOUNDED_OTHERS,
    },
    condition=unsaid.CONDITION,
    concedes=unsaid.CONCEDES,
    false_lead=unsaid.FALSE_LEAD,
    standing=unsaid.STANDING,
    one_of_them=telling.ONE_OF_THEM,
    region=telling.REGION,
    placed=telling.PLACED,
    joined_clause=telling.JOINED_CLAUSE,
    one_site=telling.ONE_SITE,
    left=unsaid.LEFT,
    asides=ASIDES,
    together=TOGETHER,
    once=unsaid.ONCE,
    opening=unsaid.OPENING,
    we=unsaid.WE,
    goods_before=unsaid.GOODS_BEFORE,
    fragment=unsaid.FRAGMENT,
    settled_site=unsaid.SETTLED_SITE,
    chained=unsaid.CHAINED,
    womans_office=telling.WOMANS_OFFICE,
    entered=unsaid.ENTERED,
    bodies=offices.BODIES,
    moved_on=offices.MOVED_ON,
    leads_it=offices.LEADS_IT,
    parts=offices.PARTS,
    begun_by_itself=offices.BEGUN_BY_ITSELF,
    deeds=offices.DEEDS,
    stand_ins=offices.STAND_INS,
    speaks_of_self=offices.SPEAKS_OF_SELF,
    said_of_others=offices.SAID_OF_OTHERS,
    ranks=offices.RANKS,
    totals=offices.TOTALS,
)
