import type { Issue } from './read.ts';

/** Discord's tree of errors: property names and positions down to a list of `_errors`. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

const firstSteps = (issues: readonly Issue[]): readonly string[] => [
  ...new Set(issues.filter((issue) => issue.at.length > 0).map((issue) => String(issue.at[0]))),
];

const below = (issues: readonly Issue[], step: string): readonly Issue[] =>
  issues.filter((issue) => String(issue.at[0]) === step).map((issue) => ({ ...issue, at: issue.at.slice(1) }));

export const errorTree = (issues: readonly Issue[]): ErrorTree => {
  const here = issues.filter((issue) => issue.at.length === 0).map(({ code, message }) => ({ code, message }));
  const branches = firstSteps(issues).map((step) => [step, errorTree(below(issues, step))] as const);
  return { ...Object.fromEntries(branches), ...(here.length > 0 ? { _errors: here } : {}) };
};
