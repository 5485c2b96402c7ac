import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { isDay } from './partial-date.js';

interface Check {
  readonly takes: (text: string) => boolean;
  /** What it takes, in words. */
  readonly says: string;
  /** One text for all that mean the same; as it is where nothing is given. */
  readonly canonical?: (text: string) => string;
}

/** Checks of the scalars that GraphQL does not have itself. */
const checks: Readonly<Record<string, Check>> = {
  Date: { takes: isDay, says: 'a day, YYYY-MM-DD' },
  DateTime: {
    takes: isMoment,
    says: 'a moment as RFC 3339 has it, 2025-11-03T09:30:00Z',
    canonical: canonicalMoment,
  },
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

/** Gives a custom scalar its checks. Values are text; anything else is refused with a plain sentence. Moments become UTC. */
export function completeScalar(scalar: GraphQLScalarType): void {
  const check = checks[scalar.name];
  if (!check) return;
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && check.takes(value)) return check.canonical?.(value) ?? value;
    throw new GraphQLError(`${scalar.name} takes ${check.says}; found ${inspected(value)}.`);
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : null);
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text);
  return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
}

/**
 * Writes a moment in UTC, as Neo4j writes the moments of the graph: there, equal moments of different offsets are not equal.
 *
 * Fractions of a second stay, to the nanosecond; zeros at their end go.
 */
function canonicalMoment(text: string): string {
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  const seconds = new Date(text.replace(fraction, '')).toISOString().replace('.000Z', '');
  return `${seconds}${fraction.replace(/\.?0+$/, '')}Z`;
}

function inspected(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `a ${typeof value}`;
}
