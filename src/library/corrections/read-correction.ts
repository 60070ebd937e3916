import { isDay } from '../../text/day.ts';
import { amendable } from './amendable.ts';
import type { Amendment, Correction } from './correction.ts';
import { isFault, wrongField, type Fault } from './fault.ts';
import { plainText } from './plain-text.ts';

const fields: readonly string[] = ['claim', 'hide', 'amend', 'who', 'why', 'when'];

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const readField = (name: string, raw: unknown): Amendment | Fault =>
  amendable.get(name)?.(raw) ?? { fault: `"${name}" can't be amended; what can: ${[...amendable.keys()].join(', ')}` };

const readAmendment = (raw: unknown): Amendment | Fault => {
  if (!isObject(raw) || Object.keys(raw).length === 0)
    return wrongField('amend', raw, 'the fields that change, such as {"value": "36"}');
  const read = Object.entries(raw).map(([name, value]) => readField(name, value));
  return read.find(isFault) ?? read.reduce<Amendment>((all, field) => ({ ...all, ...field }), {});
};

const readDecision = ({
  hide,
  amend,
}: Readonly<Record<string, unknown>>): { readonly amendment: Amendment | null } | Fault => {
  if ((hide === undefined) === (amend === undefined))
    return { fault: 'say one of the two: "hide": true, or "amend": {…}' };
  if (amend === undefined) return hide === true ? { amendment: null } : wrongField('hide', hide, 'true');
  const amendment = readAmendment(amend);
  return isFault(amendment) ? amendment : { amendment };
};

const readFields = (raw: Readonly<Record<string, unknown>>): Omit<Correction, 'place'> | Fault => {
  const unknown = Object.keys(raw).find((name) => !fields.includes(name));
  if (unknown !== undefined) return { fault: `no field is called "${unknown}"; there are ${fields.join(', ')}` };
  const [claim, who, why] = [plainText(raw['claim'], 200), plainText(raw['who'], 80), plainText(raw['why'], 300)];
  const { when } = raw;
  if (claim === null) return wrongField('claim', raw['claim'], 'the claim’s id, as `npm run claims` prints it');
  if (who === null) return wrongField('who', raw['who'], 'who decided it, in up to 80 characters');
  if (why === null) return wrongField('why', raw['why'], 'the reason, in up to 300 characters');
  if (typeof when !== 'string' || !isDay(when)) return wrongField('when', when, 'the day of the decision, YYYY-MM-DD');
  const decision = readDecision(raw);
  return isFault(decision) ? decision : { claim, who, why, when, ...decision };
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** One line of the file, or what is wrong with it. */
export const readCorrection = (line: string): Omit<Correction, 'place'> | Fault => {
  const raw = parsed(line);
  return isObject(raw)
    ? readFields(raw)
    : { fault: 'not a JSON object; write {"claim": "ID", "hide": true, "who": "…", "why": "…", "when": "YYYY-MM-DD"}' };
};
