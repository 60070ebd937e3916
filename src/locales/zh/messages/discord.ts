import type { discord as english } from '../../en/messages/discord.ts';

export const discord: Record<keyof typeof english, string> = {
  'discord.failed': '出错了，请重试；如果仍然出错，请把这个编号告诉管理员：{reference}',
};
