import {
  ComponentType,
  MessageFlags,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

/** Without its buttons, which are for the one who asked. */
const withoutRows = (component: APIMessageTopLevelComponent): APIMessageTopLevelComponent =>
  component.type === ComponentType.Container
    ? { ...component, components: component.components.filter(({ type }) => type !== ComponentType.ActionRow) }
    : component;

/** Posts for all what only the asking person saw, as it stands. */
export const postPublicly = async (interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> => {
  const components = interaction.message.components.map((component) => component.toJSON());
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    components: components.map(withoutRows),
    allowedMentions: { parse: [] },
  });
};
