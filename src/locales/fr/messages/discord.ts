import type { discord as english } from '../../en/messages/discord.ts';

export const discord: Record<keyof typeof english, string> = {
  'discord.failed':
    'Une erreur est survenue. Réessayez ; si elle persiste, donnez cette référence à l’exploitant : {reference}',
};
