import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { isDay } from './partial-date.js';

/** Checks of the scalars that GraphQL does not have itself: true for what the scalar takes, and what it takes in words. */
const checks: Readonly<Record<string, { readonly takes: (text: string) => boolean; readonly says: string }>> =
  {
    Cursor: { takes: (text) => text.length > 0 && text.length <= 4000, says: 'a cursor that a page gave' },
    Date: { takes: isDay, says: 'a day, YYYY-MM-DD' },
    DateTime: { takes: isMoment, says: 'a moment as RFC 3339 has it, 2025-11-03T09:30:00Z' },
    PartialDate: { takes: (text) => text.trim().length > 0, says: 'an EDTF date' },
    Url: {
      takes: (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text),
      says: 'an address, http or https',
    },
    LanguageTag: {
      takes: (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
      says: 'a language tag such as es-VE',
    },
  };

/** Gives a custom scalar its checks. Values are text; anything else is refused with a plain sentence. */
export function completeScalar(scalar: GraphQLScalarType): void {
  const check = checks[scalar.name];
  if (!check) return;
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && check.takes(value)) return value;
    throw new GraphQLError(`${scalar.name} takes ${check.says}; found ${inspected(value)}.`);
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : null);
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text);
  return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
}

function inspected(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `a ${typeof value}`;
}
