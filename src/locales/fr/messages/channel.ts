import type { channel as english } from '../../en/messages/channel.ts';

export const channel: Record<keyof typeof english, string> = {
  'channel.managers': 'Seules les personnes qui peuvent gérer ce salon peuvent utiliser cette commande.',
  'channel.unknown': '« {value} » est inconnu ici. Choisissez dans la liste que propose l’option.',
  'channel.defaults.title': 'Valeurs par défaut de ce salon',
  'channel.defaults.language': 'Langue',
  'channel.defaults.company': 'Entreprise',
  'channel.defaults.market': 'Marché',
  'channel.defaults.region': 'Région',
  'channel.defaults.how':
    'Elles valent quand une question ne précise rien d’autre. Un « - » dans une option en écarte une : pour cette fois dans une question, pour de bon ici.',
  'channel.defaults.none':
    'Ce salon n’a pas de valeurs par défaut. Fixez-les avec /par-défaut : une entreprise, un marché, une région, une langue.',
  'channel.watch.nothing':
    'Dites ce qu’il faut surveiller : une entreprise, un marché, une région, ou plusieurs à la fois.',
  'channel.watch.silent':
    'Je ne peux pas publier ici de moi-même : invitez-moi sur ce serveur et permettez-moi de voir ce salon, d’y envoyer des messages et d’y intégrer des liens.',
  'channel.watch.full': 'Ce salon a déjà {n} veilles, le maximum. Supprimez-en une avec /veille-supprimer.',
  'channel.watch.twice': 'Ce salon surveille déjà cela : numéro {id}.',
  'channel.watch.added':
    'Veille sur **{what}** (numéro {id}). Quand un nouvel article modifie ou ajoute un chiffre, je le dis ici, une fois par jour au plus.',
  'channel.watch.known':
    '{n, plural, =0 {Il n’existe pas encore de tel chiffre.} one {Il existe un chiffre pour l’instant.} other {Il existe # chiffres pour l’instant.}}',
  'channel.watch.none': 'Rien n’est surveillé dans ce salon. Commencez avec /veille-ajouter.',
  'channel.watch.list': '{n, plural, one {Une veille} other {# veilles}} dans ce salon',
  'channel.watch.entry': '**{id}** · {what}',
  'channel.watch.told': 'dernière alerte le {day}',
  'channel.watch.rest': 'et {n} de plus',
  'channel.watch.removed': 'Fin de la veille sur **{what}** (numéro {id}).',
  'channel.watch.unknown': 'Ce salon n’a pas de veille numéro {value}. /veille-liste les montre.',
  'channel.alert.changed': 'Jusqu’ici pour la même période : {amount}',
  'channel.alert.before': 'Auparavant : {amount}',
  'channel.alert.beforeThen': 'Auparavant : {amount} ({period})',
  'channel.alert.first': 'C’est le premier chiffre de ce genre.',
  'channel.alert.more':
    '{n, plural, one {Un autre chiffre est nouveau} other {# autres chiffres sont nouveaux}} : {line}',
  'channel.alert.foot': 'Veille {id} · /veille-supprimer numéro:{id}',
  'channel.forgot.me':
    '{n, plural, =0 {Rien n’était conservé à votre sujet.} one {La seule chose conservée à votre sujet est supprimée.} other {Les # choses conservées à votre sujet sont supprimées.}}',
  'channel.forgot.channel':
    '{n, plural, =0 {Rien n’était conservé au sujet de ce salon.} one {La seule chose conservée au sujet de ce salon est supprimée.} other {Les # choses conservées au sujet de ce salon sont supprimées : valeurs par défaut, veilles, avis et questions sans réponse.}}',
};
