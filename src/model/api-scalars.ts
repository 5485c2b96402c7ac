import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { isDay } from './partial-date.js';

interface Check {
  readonly accepts: (text: string) => boolean;
  /** The allowed values, in words. */
  readonly form: string;
  /** Returns one text for all texts with the same meaning; if absent, the text is used unchanged. */
  readonly canonical?: (text: string) => string;
}

/** The checks of the custom scalars. */
const checks: Readonly<Record<string, Check>> = {
  Date: { accepts: isDay, form: 'a day in the form YYYY-MM-DD' },
  DateTime: {
    accepts: isMoment,
    form: 'a date and time in the form of RFC 3339, such as 2025-11-03T09:30:00Z',
    canonical: canonicalMoment,
  },
  PartialDate: { accepts: (text) => text.trim().length > 0, form: 'an EDTF date' },
  Url: {
    accepts: (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text),
    form: 'a web address with http or https',
  },
  LanguageTag: {
    accepts: (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
    form: 'a language tag such as es-VE',
  },
};

/** Adds the checks to a custom scalar. Values that are not text or not allowed are rejected. Times are converted to UTC. */
export function completeScalar(scalar: GraphQLScalarType): void {
  const check = checks[scalar.name];
  if (!check) return;
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && check.accepts(value)) return check.canonical?.(value) ?? value;
    throw new GraphQLError(`Invalid ${scalar.name}: ${inspected(value)}. Write ${check.form}.`);
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : null);
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text);
  return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
}

/**
 * Converts a time to UTC, the form of all times in the graph: Neo4j does not treat equal times with different offsets as equal.
 *
 * Keeps fractions of a second down to nanoseconds, without trailing zeros.
 */
function canonicalMoment(text: string): string {
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  const seconds = new Date(text.replace(fraction, '')).toISOString().replace('.000Z', '');
  return `${seconds}${fraction.replace(/\.?0+$/, '')}Z`;
}

function inspected(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `a ${typeof value}`;
}
