import {
  type APIGuildMember,
  type APIUser,
  ApplicationFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';

export const applicationId = '1180000000000000001';
export const guildId = '1180000000000000002';
export const channelId = '1180000000000000003';
export const secondChannelId = '1180000000000000005';
const ownerId = '1180000000000000004';

/** View Channels, Send Messages (in threads too), Embed Links, Attach Files, Read History, Use Application Commands. */
export const permissions = '277025508352';

/** The bits that let somebody manage channels and the server. */
const management = (1n << 4n) | (1n << 5n);

/** What a visitor may do in the channel. */
export const permissionsOf = (mayManage: boolean): string =>
  String(BigInt(permissions) | (mayManage ? management : 0n));

/** The largest file that Discord takes where nobody has paid for more. */
export const attachmentSizeLimit = 10 * 1024 * 1024;

/** Zero as a plain number: Discord's flag enums name no such member. */
export const noFlags: number = 0;

/** A user in full, as Discord sends one. */
export const userOf = (id: string, username: string, name: string | null, isBot: boolean): APIUser =>
  ({
    id,
    username,
    discriminator: isBot ? '0042' : '0',
    global_name: name,
    avatar: null,
    ...(isBot ? { bot: true } : {}),
    flags: noFlags,
    public_flags: noFlags,
    primary_guild: null,
  }) satisfies APIUser;

export const botUser = userOf(applicationId, 'Tickmark', null, true);

const owner = userOf(ownerId, 'owner', 'Owner', false);

export const memberOf = (user: APIUser): APIGuildMember =>
  ({
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: noFlags,
    pending: false,
    communication_disabled_until: null,
  }) satisfies APIGuildMember;

const channelOf = (id: string, position: number, name: string, topic: string) =>
  ({
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position,
    topic,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: null,
    last_message_id: null,
    permission_overwrites: [],
  }) satisfies GatewayGuildCreateDispatchData['channels'][number];

/** The first one is where a visitor comes in. */
export const channels = [
  channelOf(channelId, 0, 'markets', 'Market questions, answered with the quote and the link'),
  channelOf(secondChannelId, 1, 'research', 'A second channel, with defaults and watches of its own'),
];

const everyone = {
  id: guildId,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions,
  managed: false,
  mentionable: false,
  flags: noFlags,
} satisfies GatewayGuildCreateDispatchData['roles'][number];

export const guild = {
  id: guildId,
  name: 'Playground',
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  owner_id: ownerId,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  roles: [everyone],
  emojis: [],
  features: [],
  mfa_level: GuildMFALevel.None,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
  rules_channel_id: null,
  vanity_url_code: null,
  premium_tier: GuildPremiumTier.None,
  preferred_locale: Locale.EnglishUS,
  public_updates_channel_id: null,
  nsfw_level: GuildNSFWLevel.Default,
  premium_progress_bar_enabled: false,
  hub_type: null,
  safety_alerts_channel_id: null,
  incidents_data: null,
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 2,
  voice_states: [],
  members: [memberOf(botUser)],
  channels,
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
} satisfies GatewayGuildCreateDispatchData;

/** The application as its own bot sees it. */
export const application = {
  id: applicationId,
  name: 'Tickmark',
  icon: null,
  description: 'Market figures with the quote and the link',
  type: null,
  flags: ApplicationFlags.ApplicationCommandBadge,
  flags_new: String(ApplicationFlags.ApplicationCommandBadge),
  summary: '',
  bot: botUser,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner,
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
};
