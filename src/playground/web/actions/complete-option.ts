import {
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';

import { optional, shape, snowflake } from '../../reading/read.ts';
import { offered } from '../../rest/commands.ts';
import { firstAnswerWithin } from '../../state/interactions.ts';
import type { World } from '../../world.ts';
import { type Action, misread, roomAsked, unknownRoom } from '../action.ts';
import { type Frame, type Intent, interact } from '../interact.ts';
import { type GivenOption, givenOptions, typedOptions } from '../options.ts';
import { commandIdentity, isSlashCommand, type SlashCommand } from './run-command.ts';

const request = shape({ commandId: snowflake, channelId: optional(snowflake), options: givenOptions });

type Choices = APIApplicationCommandOptionChoice[];

const ask = (
  world: World,
  asker: Pick<Intent, 'visitor' | 'room'>,
  command: SlashCommand,
  given: readonly GivenOption[],
) =>
  new Promise<Choices | null>((resolve) => {
    const complete = (frame: Frame): APIInteraction => ({
      ...frame,
      type: InteractionType.ApplicationCommandAutocomplete,
      data: {
        ...commandIdentity(command),
        type: ApplicationCommandType.ChatInput,
        options: typedOptions(command.options ?? [], given),
      },
    });
    let wanted = '';
    const finish = (choices: Choices | null): void => {
      clearTimeout(timer);
      stop();
      resolve(choices);
    };
    const stop = world.hub.listen(asker.visitor.user.id, (event) => {
      if (event.type === 'choices' && event.interactionId === wanted) finish(event.choices);
    });
    const timer = setTimeout(() => finish(null), firstAnswerWithin);
    const intent = { ...asker, nonce: null, sourceId: null, asked: null } as const;
    wanted = interact(world, { ...intent, type: InteractionType.ApplicationCommandAutocomplete }, complete).id;
  });

/** Asks the bot what an option may be; answers with its choices, or `null` where it said nothing in 3 seconds. */
export const completeOption: Action = async (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const command = offered(world).find((one) => one.id === read.value.commandId);
  if (command === undefined || !isSlashCommand(command)) return { error: 'unknown command' };
  const room = roomAsked(world, read.value.channelId);
  if (room === null) return unknownRoom;
  const focused = read.value.options.filter((option) => option.focused === true);
  if (focused.length !== 1) return { error: 'one option must be focused' };
  return { done: { choices: await ask(world, { visitor, room }, command, read.value.options) } };
};
