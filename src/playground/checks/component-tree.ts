import { type APIMessageComponent, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

import type { Issue, Path } from '../reading/read.ts';
import { repeated } from './repeated.ts';

const noMoreComponentsThan = 40;
const noMoreTextThan = 4000;

const childrenOf = (component: APIMessageComponent): readonly APIMessageComponent[] => {
  if (component.type === ComponentType.Section) return [...component.components, component.accessory];
  return component.type === ComponentType.Container || component.type === ComponentType.ActionRow
    ? component.components
    : [];
};

/** Every component of a message, nested ones after their parent. */
export const flatten = (components: readonly APIMessageComponent[]): readonly APIMessageComponent[] =>
  components.flatMap((component) => [component, ...flatten(childrenOf(component))]);

const customIdsOf = (components: readonly APIMessageComponent[]): readonly string[] =>
  flatten(components).flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));

const textLengthOf = (components: readonly APIMessageComponent[]): number =>
  components.reduce((sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0), 0);

const idIssues = (components: readonly APIMessageTopLevelComponent[], at: Path): readonly Issue[] =>
  repeated(customIdsOf(components)).length > 0
    ? [{ at, code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Component custom id cannot be duplicated' }]
    : [];

const sizeIssues = (all: readonly APIMessageComponent[], at: Path): readonly Issue[] => [
  ...(all.length > noMoreComponentsThan
    ? [
        {
          at,
          code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
          message: `A message cannot have more than ${noMoreComponentsThan} components in total`,
        },
      ]
    : []),
  ...(textLengthOf(all) > noMoreTextThan
    ? [
        {
          at,
          code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          message: `The text of all components exceeds the maximum of ${noMoreTextThan} characters`,
        },
      ]
    : []),
];

/** What holds over a message's components together: ids that differ, at most 40 components and 4,000 characters. */
export const componentIssues = (components: readonly APIMessageTopLevelComponent[], at: Path): readonly Issue[] => [
  ...idIssues(components, at),
  ...sizeIssues(flatten(components), at),
];
