import type { answers as english } from '../../en/messages/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answers.title': '{metric} · {scope}',
  'answers.title.compare': '{metric}, comparaison · {scope}',
  'answers.title.passages': 'Passages',

  'answers.say.market-share':
    '{subject} {many, select, yes {{mode, select, forecast {devraient détenir ensemble} plan {visent ensemble} hypothetical {pourraient détenir ensemble} other {détenaient ensemble}}} other {{mode, select, forecast {devrait détenir} plan {vise} hypothetical {pourrait détenir} other {détenait}}}} {amount} du marché {market} {when}{against}{source}.',
  'answers.say.world-share':
    '{subject} : {mode, select, fact {} forecast {une prévision de} other {peut-être}} {amount} du marché {market} {when}{against}{source}.',
  'answers.say.share-change':
    'La part {possessor} sur le marché {market} {mode, select, forecast {devrait {direction, select, fall {reculer} other {progresser}}} hypothetical {pourrait {direction, select, fall {reculer} other {progresser}}} other {a {direction, select, fall {reculé} other {progressé}}}} de {amount} {when}{against}{source}.',
  'answers.say.rank':
    '{subject} {mode, select, forecast {devrait être} plan {vise à être} hypothetical {pourrait être} other {était}} {amount} du marché {market} {when}{against}{source}.',
  'answers.say.market-size':
    'Le marché {market} {mode, select, forecast {devrait atteindre} plan {devrait atteindre} hypothetical {pourrait atteindre} other {représentait}} {counted} {when}{change}{against}{source}.',
  'answers.say.market-growth':
    'Le marché {market} {mode, select, forecast {devrait {direction, select, fall {reculer} other {progresser}}} plan {devrait {direction, select, fall {reculer} other {progresser}}} hypothetical {pourrait {direction, select, fall {reculer} other {progresser}}} other {a {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.market-change':
    'Le marché {market} {mode, select, forecast {devrait {direction, select, fall {reculer} other {progresser}}} hypothetical {pourrait {direction, select, fall {reculer} other {progresser}}} other {a {direction, select, fall {reculé} other {progressé}}}} de {counted} {when}{against}{source}.',
  'answers.say.revenue':
    'Le chiffre d’affaires {possessor} {business} {place} {mode, select, forecast {devrait s’élever à} plan {devrait s’élever à} hypothetical {pourrait s’élever à} other {s’élevait à}} {amount} {when}{against}{source}.',
  'answers.say.revenue-growth':
    'Le chiffre d’affaires {possessor} {business} {place} {mode, select, forecast {devrait {direction, select, fall {reculer} other {progresser}}} plan {devrait {direction, select, fall {reculer} other {progresser}}} hypothetical {pourrait {direction, select, fall {reculer} other {progresser}}} other {a {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.revenue-contribution':
    '{contributor, select, none {Une activité} other {L’activité {contributor}}} {mode, select, forecast {devrait représenter} hypothetical {pourrait représenter} other {représentait}} {amount} du chiffre d’affaires {possessor} {when}{against}{source}.',
  'answers.say.profit':
    '{direction, select, fall {La {profit, select, gross {perte brute} operating {perte opérationnelle} net {perte nette} adjusted {perte ajustée} other {perte}} {possessor} {business} {place} {mode, select, forecast {devrait s’élever à} hypothetical {pourrait s’élever à} other {s’élevait à}} {amount} {when}} other {Le {profit, select, gross {bénéfice brut} operating {bénéfice opérationnel} net {bénéfice net} adjusted {bénéfice ajusté} other {bénéfice}} {possessor} {business} {place} {mode, select, forecast {devrait s’élever à} hypothetical {pourrait s’élever à} other {s’élevait à}} {amount} {when}}}{against}{source}.',
  'answers.say.profit-growth':
    'Le {profit, select, gross {bénéfice brut} operating {bénéfice opérationnel} net {bénéfice net} adjusted {bénéfice ajusté} other {bénéfice}} {possessor} {business} {place} {mode, select, forecast {devrait {direction, select, fall {reculer} other {progresser}}} hypothetical {pourrait {direction, select, fall {reculer} other {progresser}}} other {a {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.capex-commitment':
    '{subject} {mode, select, hypothetical {pourrait investir} other {prévoit d’investir}} {amount} {place} {over}{against}{source}.',
  'answers.say.capex':
    'Les dépenses d’investissement {possessor} {place} {mode, select, forecast {devraient s’élever à} plan {devraient s’élever à} hypothetical {pourraient s’élever à} other {s’élevaient à}} {amount} {when}{against}{source}.',
  'answers.say.capex-growth':
    'Les dépenses d’investissement {possessor} {mode, select, forecast {devraient {direction, select, fall {reculer} other {progresser}}} plan {devraient {direction, select, fall {reculer} other {progresser}}} hypothetical {pourraient {direction, select, fall {reculer} other {progresser}}} other {ont {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.contract-count':
    '{subject} {mode, select, forecast {devrait remporter} plan {vise} hypothetical {pourrait remporter} other {a remporté}} {counted} {place} {when}{against}{source}.',
  'answers.say.servers':
    'Le corpus donne {counted} pour {subject} {when}{against}{source} : la citation précise lesquels.',
  'answers.say.headcount':
    '{subject} {mode, select, forecast {devrait compter} plan {prévoit de compter} hypothetical {pourrait compter} other {comptait}} {counted} {place} {when}{against}{source}.',
  'answers.say.hires':
    '{subject} {mode, select, forecast {devrait recruter} plan {prévoit de recruter} hypothetical {pourrait recruter} other {a recruté}} {counted} {place} {when}{against}{source}.',
  'answers.say.units':
    '{subject} {mode, select, forecast {devrait livrer} plan {prévoit de livrer} hypothetical {pourrait livrer} other {a livré}} {counted} {place} {when}{against}{source}.',
  'answers.say.units-growth':
    'Les livraisons {possessor} {business} {place} {mode, select, forecast {devraient {direction, select, fall {reculer} other {progresser}}} hypothetical {pourraient {direction, select, fall {reculer} other {progresser}}} other {ont {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.market-units':
    'Le marché {market} {mode, select, forecast {devrait totaliser} plan {devrait totaliser} hypothetical {pourrait totaliser} other {a totalisé}} {counted} {when}{change}{against}{source}.',
  'answers.say.market-units-growth':
    'Les livraisons du marché {market} {mode, select, forecast {devraient {direction, select, fall {reculer} other {progresser}}} hypothetical {pourraient {direction, select, fall {reculer} other {progresser}}} other {ont {direction, select, fall {reculé} other {progressé}}}} de {amount} {when} {basisNote}{against}{source}.',
  'answers.say.price-change':
    'Les prix {possessor} {mode, select, forecast {devraient {direction, select, fall {baisser} other {augmenter}}} plan {doivent {direction, select, fall {baisser} other {augmenter}}} hypothetical {pourraient {direction, select, fall {baisser} other {augmenter}}} other {ont {direction, select, fall {baissé} other {augmenté}}}} de {amount} {when}{against}{source}.',
  'answers.say.other':
    'Le corpus donne {amount} pour {subject} {when}{against}{source} : la citation précise de quoi il s’agit.',

  'answers.noun.contract-count': 'contrats',
  'answers.noun.servers': 'serveurs',
  'answers.noun.headcount': 'salariés',
  'answers.noun.hires': 'personnes',
  'answers.noun.units': 'unités',

  'answers.source': ' ({source})',
  'answers.against': ', contre {list}',
  'answers.against.one': '{counted} {over} pour {subject}',
  'answers.converted.article': '{amount} ({converted})',
  'answers.converted.reference-rate': '{amount} (environ {converted})',
  'answers.conversion.article': '{amount} selon la conversion de l’article',
  'answers.conversion.reference-rate': 'environ {amount}, converti au taux moyen de {period} ({one} = {rate})',
  'answers.over.year': 'sur {n, plural, one {un an} other {# ans}}',
  'answers.over.month': 'sur {n} mois',
  'answers.subject.topN': 'les {n} premiers',
  'answers.change': ', en {direction, select, fall {baisse} other {hausse}} de {amount}',
  'answers.subject.rest': 'le reste du marché',
  'answers.subject.market': 'le marché',

  'answers.position': 'Numéro {n} : {sentence}',
  'answers.position.among': 'Numéro {n} parmi ceux dont les articles donnent le chiffre : {sentence}',
  'answers.lead.unknown': 'Le corpus ne dit pas qui domine. Ce qui s’en approche le plus : {sentence}',
  'answers.whole.unknown': 'Le corpus ne donne pas de total. Ce qui s’en approche le plus : {sentence}',
  'answers.hello':
    'Bonjour ! Demandez-moi une part de marché, un investissement, un chiffre d’affaires ou une croissance : je réponds par le chiffre, la citation et la source.',
  'answers.none.lost':
    'Je n’ai pas reconnu de question sur un chiffre, et aucun article ne s’en approche. Voici ce à quoi les articles répondent :',
  'answers.none': 'Le corpus ne le dit pas.',
  'answers.none.asked': 'Le corpus ne donne pas ce chiffre : {asked}.',
  'answers.none.position': 'Le corpus ne dit pas qui est numéro {n} : {asked}.',
  'answers.none.unknown': 'Le corpus ne dit rien de {names}.',
  'answers.none.empty':
    'Il n’y a encore aucun article d’où tirer une réponse : ajoutez-en avec /corpus-ajouter ou npm run corpus.',
  'answers.none.unsure': 'Le corpus ne donne pas de chiffre sûr pour ceci : {asked}. Lisez les citations.',
  'answers.passages.found':
    '{n, plural, one {Un passage en parle} other {# passages en parlent}} ; le plus proche se trouve dans « {title} ».',

  'answers.asked.position': 'numéro {n}',
  'answers.asked.top': 'les {n} premiers',
  'answers.asked.together': '{n, plural, =0 {ensemble} other {les # ensemble}}',
  'answers.asked.lead': 'qui domine',
  'answers.asked.other': 'un chiffre',
  'answers.asked.passages': 'passages, pas de chiffre',
  'answers.asked.origin': 'originaires de : {place}',
  'answers.alternative.metric': 'Mesure : {name}',
  'answers.alternative.company': 'Entreprise : {name}',
  'answers.alternative.period': 'Période : {name}',
  'answers.alternative.region': 'Région : {name}',
  'answers.alternative.market': 'Marché : {name}',
  'answers.alternative.any': 'peu importe',
  'answers.asked.asOf': 'à la date du {asOf}',
  'answers.scope.all': 'tout le corpus',

  'answers.note.partsLeft':
    'Réponse aux {n} premières parties de la question ; posez {left, plural, one {la dernière} other {les {left} autres}} à part.',
  'answers.note.cut': 'Seuls les {n} premiers caractères de la question ont été lus.',
  'answers.note.assumed': 'Avec les valeurs par défaut de ce salon : {list}.',
  'answers.note.later':
    '{count, plural, one {Un article qui donne un tel chiffre est paru} other {# articles qui donnent un tel chiffre sont parus}} après le {asOf} : {count, plural, one {écarté} other {écartés}}.',
  'answers.note.undated':
    '{count, plural, one {Un article qui donne un tel chiffre n’est pas daté} other {# articles qui donnent un tel chiffre ne sont pas datés}} : rien ne dit {count, plural, one {qu’il était paru} other {qu’ils étaient parus}} au {asOf}, {count, plural, one {il est écarté} other {ils sont écartés}}.',
  'answers.note.openMarket': 'L’article ne dit pas que le chiffre porte sur ce seul marché.',
  'answers.note.newest': 'Le corpus n’a rien pour {period} ; voici le chiffre le plus récent.',
  'answers.note.forecast': 'Les prévisions sont signalées comme telles.',
  'answers.note.plan':
    'Un plan est ce que l’entreprise a dit vouloir dépenser, non ce qu’elle a dépensé ; les plans ne s’additionnent pas.',
  'answers.note.regions': 'Les chiffres portent sur des régions différentes et ne sont pas comparables entre eux.',
  'answers.note.horizons': 'Les plans ne portent pas sur la même durée ; le montant annuel est calculé.',
  'answers.note.apart': 'Les chiffres sans équivalent pour la même période et la même région suivent à part.',
  'answers.note.nothingFor': 'Pas de chiffre de ce genre pour {names}.',
  'answers.note.converted':
    'Les montants convertis ne figurent pas dans les articles : ils sont calculés au taux de référence moyen de leur période.',
  'answers.note.lastRate': 'Les montants de périodes ultérieures sont convertis au dernier taux disponible ({period}).',
  'answers.note.noRate':
    '{count, plural, one {Un montant n’est donné que tel qu’il est imprimé} other {# montants ne sont donnés que tels qu’ils sont imprimés}} : aucun taux de référence pour cette monnaie ou cette période.',
  'answers.note.misdated':
    '{amount} est donné pour {first} et, à quelques jours près, pour {later} : l’une des périodes est sans doute erronée.',
  'answers.note.corrected':
    '{count, plural, one {Un chiffre a été corrigé} other {# chiffres ont été corrigés}} à la main ; la citation reste celle de l’article.',
  'answers.note.unsure':
    '{count, plural, one {Un chiffre lu avec moins de certitude est signalé} other {# chiffres lus avec moins de certitude sont signalés}} comme incertain{count, plural, one {} other {s}}.',
  'answers.note.group': 'Un chiffre est connu pour un groupe dont fait partie {names} ; ce n’est pas le sien propre.',
  'answers.note.near': '« {value} » est inconnu ici. Vouliez-vous dire {names} ?',
  'answers.note.known': 'Chiffres connus pour : {list}.',
  'answers.note.undatedFigures':
    '{count, plural, one {Un chiffre de ce genre sans période indiquée est écarté} other {# chiffres de ce genre sans période indiquée sont écartés}}.',

  'answers.conflict.slip':
    'Les chiffres diffèrent d’une puissance de dix : l’un d’eux est sans doute une erreur de virgule.',
  'answers.conflict.typo':
    'Les chiffres sont les mêmes dans un autre ordre : l’une des valeurs est sans doute une coquille.',
  'answers.conflict.name':
    '{amount} est ce que d’autres articles donnent pour {name} : l’un des noms est sans doute erroné.',
  'answers.conflict.houses': 'Mesurés par des cabinets différents : {a} et {b}.',
  'answers.conflict.definition': 'Le marché ou la mesure n’a pas la même définition.',
  'answers.conflict.article': 'Le même article donne les deux : lisez les citations.',
  'answers.conflict.tellings': 'Deux reprises de la même source diffèrent.',
  'answers.conflict.restated': '{a} a donné les deux à des dates différentes : le chiffre a sans doute été révisé.',
  'answers.conflict.articles': 'Les articles divergent sans dire pourquoi.',

  'answers.alsoPrinted': '{n, plural, one {repris par # autre} other {repris par # autres}}',

  'answers.text.understood': 'Compris : {understood}',
  'answers.text.unsure': 'incertain',
  'answers.text.corrected': 'corrigé par {who} le {day} : {why}',
  'answers.text.asRead': 'auparavant : {amount}',
  'answers.text.computed': '{amount} par an, calculé',
  'answers.text.measured': 'selon {source}',
  'answers.text.base': 'contre {amount}',
  'answers.text.stated': 'annoncé le {day}',
  'answers.text.published': 'publié le {day}',
  'answers.text.forecast': 'prévision',
  'answers.text.plan': 'plan',
  'answers.text.hypothetical': 'hypothèse',
  'answers.text.sources': 'Sources',
  'answers.text.differ': 'Les sources divergent : {values}. {reason}',
  'answers.text.brief': 'brève, d’après {outlet}',
  'answers.text.undated': 'sans date',
  'answers.text.unknownPublisher': 'éditeur inconnu',
  'answers.text.ask': 'Vous pouvez demander',
  'answers.text.quote': '« {quote} »',
  'answers.text.searched':
    '{articles, plural, one {# article} other {# articles}} et {claims, plural, one {# chiffre} other {# chiffres}} examinés.',

  'answers.notice.day':
    '« {value} » n’est pas une date valide. Écrivez {option}:AAAA-MM-JJ, par exemple {option}:2021-01-31.',
  'answers.notice.period':
    '« {value} » n’est pas une période valide. Écrivez une année (2024), un trimestre (2024-Q1), un semestre (2024-H1), un mois (2024-03), des années (2016/2017) ou « dernier trimestre ».',
  'answers.notice.metric':
    '« {value} » n’est pas un indicateur que l’on peut comparer. Choisissez parmi ceux-ci : {list}.',
  'answers.notice.currency':
    '« {value} » n’est pas une monnaie pour laquelle il existe un taux de référence. Choisissez parmi : {list}.',
  'answers.notice.empty':
    'Écrivez ce que vous voulez savoir, par exemple : Quelle est la part d’Alibaba sur le marché chinois du cloud ?',
  'answers.notice.missing': 'Il manque à cette commande : {options}. Par exemple : {example}',
  'answers.notice.command':
    'La commande /{value} n’existe pas. Choisissez parmi celles-ci : {list}, ou posez une question.',
  'answers.notice.command.near': 'Il n’y a pas de commande /{value}. Vouliez-vous dire {near} ? Il y a : {list}.',
  'answers.notice.option': '/{command} n’a pas d’option « {value} ». Ses options : {list}.',
  'answers.notice.option.near':
    '/{command} n’a pas d’option « {value} ». Vouliez-vous dire {near} ? Ses options : {list}.',
};
