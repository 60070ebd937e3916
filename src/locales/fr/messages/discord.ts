import type { discord as english } from '../../en/messages/discord.ts';

export const discord: Record<keyof typeof english, string> = {
  'discord.failed':
    'Une erreur est survenue. Réessayez ; si elle persiste, communiquez cette référence à l’administrateur : {reference}',
  'discord.declined': 'Ce bot ne répond que sur le serveur de son équipe.',
  'discord.unknown': 'Cette commande n’existe plus. Tapez / et choisissez-en une dans la liste.',
  'discord.gone': 'Ce message n’existe plus. Posez la question de nouveau.',
  'discord.lost': 'Ce message ne contient plus sa question. Posez-la de nouveau.',
  'discord.stale': 'Le corpus a changé depuis que la question a été posée : voici ce qu’il dit maintenant.',

  'discord.slow': 'Cela fait beaucoup à la fois. Redemandez dans {wait, plural, one {une seconde} other {# secondes}}.',
  'discord.mention.empty':
    'Mentionnez-moi avec une question, par exemple « quelle est la taille du marché du cloud en Chine ? », ou tapez / pour les commandes.',
  'discord.mention.nothing':
    'Je n’y vois pas de question. Répondez avec ce qui doit changer : une entreprise, un lieu, une période ou une mesure – « et Tencent ? », « en 2023 ? ».',
  'discord.mention.withheld':
    'Discord ne me montre pas le texte d’une réponse sans notification. Répondez à nouveau avec la mention activée (@ OUI), ou mentionnez-moi.',

  'discord.unsure': 'incertain',
  'discord.measured': 'mesuré par {who}',
  'discord.according': 'selon {who}',
  'discord.part': '{part} ({company})',
  'discord.together': '{companies} ensemble',
  'discord.market': 'marché total',
  'discord.denominator.own-revenue': 'du chiffre d’affaires de l’entreprise',
  'discord.denominator.world-market': 'du marché mondial',
  'discord.modality.forecast': 'prévision',
  'discord.modality.plan': 'plan',
  'discord.modality.hypothetical': 'hypothèse',
  'discord.horizon.year': 'sur {n, plural, one {un an} other {# ans}}',
  'discord.horizon.month': 'sur {n, plural, one {un mois} other {# mois}}',
  'discord.perYear': '{amount} par an (calculé)',
  'discord.base': 'contre {amount}',
  'discord.base.dated': 'contre {amount} ({period})',
  'discord.stated': 'annoncé le {day}',
  'discord.published': 'publié le {day}',

  'discord.differ': 'Les sources divergent',
  'discord.omitted': '{n, plural, one {# chiffre omis} other {# chiffres omis}} ici faute de place',
  'discord.moreSources': '{n, plural, one {# autre source} other {# autres sources}}',
  'discord.quote': '« {quote} »',
  'discord.brief': 'brève, d’après {outlet}',
  'discord.brief.titled': 'brève, d’après « {title} »',
  'discord.brief.unknown': 'brève',
  'discord.outlet.unknown': 'éditeur inconnu, « {title} »',
  'discord.original': 'article d’origine',
  'discord.undated': 'sans date',
  'discord.nearest': 'Passages les plus proches',
  'discord.ask': 'Vous pouvez demander',
  'discord.searched':
    'Recherche dans {articles, plural, one {# article} other {# articles}} et {claims, plural, one {# chiffre} other {# chiffres}}.',

  'discord.button.more': '{n, plural, one {# autre chiffre} other {# autres chiffres}}',
  'discord.button.back': 'Retour',
  'discord.button.all': 'Voir les {n} sources',
  'discord.button.fewer': 'Moins de sources',
  'discord.data': '{n, plural, one {Le chiffre} other {Les # chiffres}} de cette réponse.',
};
