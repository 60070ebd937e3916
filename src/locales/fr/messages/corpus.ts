import type { corpus as english } from '../../en/messages/corpus.ts';

export const corpus: Record<keyof typeof english, string> = {
  'corpus.owners': 'Seules les personnes qui peuvent gérer ce serveur peuvent utiliser cette commande.',
  'corpus.closed': 'On ne peut ajouter d’articles que si l’exploitant a inscrit ce serveur dans DISCORD_GUILDS.',
  'corpus.nothing': 'Indiquez une adresse web ou joignez un fichier.',
  'corpus.both': 'Une adresse web ou un fichier, pas les deux.',
  'corpus.known': 'C’est déjà dans le corpus.',
  'corpus.refused': 'Non ajouté : {reason}.',
  'corpus.added': '{n, plural, one {Un article est} other {# articles sont}} désormais dans le corpus :',
  'corpus.claims': '{n, plural, =0 {aucun chiffre trouvé} one {un chiffre} other {# chiffres}}',
  'corpus.rest': 'et {n} de plus',
  'corpus.article.unknown': 'Il n’y a pas d’article de ce nom. Choisissez dans la liste que propose l’option.',
  'corpus.removed': 'Retiré du corpus : {title}.',
  'corpus.shipped': '{title} se trouve dans le dossier de l’exploitant, que le bot ne fait que lire : {file}.',
  'corpus.status':
    '**{articles, plural, one {Un article} other {# articles}}**, {claims, plural, one {un chiffre} other {# chiffres}} · anglais {en}, français {fr}, chinois {zh}',
  'corpus.status.days':
    'Publiés du {from} au {to} ; {n, plural, =0 {tous sont datés} one {un seul n’est pas daté} other {# ne sont pas datés}}',
  'corpus.status.added':
    '{n, plural, =0 {Aucun n’a été ajouté par l’équipe} one {Un seul a été ajouté par l’équipe} other {# ont été ajoutés par l’équipe}}',
  'corpus.status.feeds': '{n, plural, =0 {Aucun flux n’est suivi} one {Un flux est suivi} other {# flux sont suivis}}',
  'corpus.status.copies':
    '{n, plural, =0 {Aucun article n’est la copie d’un autre} one {Un article est la copie d’un autre} other {# articles sont des copies}}',
  'corpus.sources':
    '{n, plural, one {Un éditeur} other {# éditeurs}} pour {articles, plural, one {un article} other {# articles}}',
  'corpus.sources.articles': '{n, plural, one {un article} other {# articles}}',
  'corpus.sources.brief': 'Brèves rédigées par nos soins, d’après',
  'corpus.unknownPublisher': 'éditeur inconnu',
  'corpus.copy': 'copie de « {title} » ({publisher})',
  'corpus.printedBy': 'repris aussi par {names}',
  'corpus.reason.empty': 'le fichier est vide',
  'corpus.reason.binary': 'ce n’est pas du texte',
  'corpus.reason.noText': 'aucun article n’y a été trouvé',
  'corpus.reason.scanned': 'le PDF n’a pas de couche de texte ; une numérisation doit d’abord être reconnue',
  'corpus.reason.password': 'le fichier est protégé par un mot de passe',
  'corpus.reason.large': 'il dépasse 20 Mo, ou les dépasse une fois décompressé',
  'corpus.reason.language': 'il n’est ni en français, ni en anglais, ni en chinois',
  'corpus.reason.broken': 'le fichier est abîmé ou tronqué',
  'corpus.reason.encoding': 'ses caractères sont illisibles ; enregistrez-le en UTF-8',
  'corpus.reason.private': 'l’adresse appartient à un réseau privé',
  'corpus.reason.address': 'ce n’est pas une adresse web que l’on peut lire',
  'corpus.reason.answer': 'le serveur répond {status}',
  'corpus.reason.slow': 'le serveur met trop de temps',
  'corpus.reason.gone': 'ce serveur n’existe pas',
  'corpus.reason.other': 'la lecture a échoué',
};
