import { isDay, partialDateBounds } from '../model/partial-date.js';
import type { ProblemCode } from '../model/problem-codes.js';
import type { ScalarName } from '../model/types.js';
import type { ParsedScalar } from './parse.js';

/** What is wrong with a value, without its place. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** A value that was read, or what is wrong with it. */
export type ScalarResult =
  | { readonly value: string | number | boolean; readonly fault: null }
  | { readonly value: null; readonly fault: Fault };

/** Reads a value of a scalar type; `name` is the field, for the message. The value is not null. */
export function readScalar(scalar: ScalarName, name: string, parsed: ParsedScalar): ScalarResult {
  switch (scalar) {
    case 'Int':
      return readInt(name, parsed);
    case 'Float':
      return readFloat(name, parsed);
    case 'Boolean':
      return readBoolean(name, parsed);
    case 'ID':
    case 'String':
      return readText(name, parsed);
    case 'Date':
    case 'DateTime':
    case 'PartialDate':
    case 'Url':
    case 'LanguageTag':
      return readForm(scalar, name, parsed);
  }
}

function readInt(name: string, { value, written }: ParsedScalar): ScalarResult {
  const isInt = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInt ? good(value) : bad(`Field "${name}" is a whole number, not ${shown(value, written)}.`);
}

function readFloat(name: string, { value, written }: ParsedScalar): ScalarResult {
  const isFloat = typeof value === 'number' && Number.isFinite(value);
  return isFloat ? good(value) : bad(`Field "${name}" is a number, not ${shown(value, written)}.`);
}

function readBoolean(name: string, { value, written }: ParsedScalar): ScalarResult {
  if (typeof value === 'boolean') return good(value);
  return bad(`Field "${name}" is true or false, not ${shown(value, written)}.`);
}

function readText(name: string, { value, written }: ParsedScalar): ScalarResult {
  if (typeof value !== 'string') {
    return bad(`Field "${name}" is text, not ${shown(value, written)}.`, `Put it in quotes: "${written}".`);
  }
  if (value.trim() === '')
    return bad(`Field "${name}" is empty.`, 'Leave the field out where nothing is known.');
  // Half of a character: no database stores it.
  if (/\p{Surrogate}/u.test(value)) return bad(`Field "${name}" holds half of a character.`);
  return good(value);
}

/** Text of a form of its own. */
function readForm(
  scalar: 'Date' | 'DateTime' | 'PartialDate' | 'Url' | 'LanguageTag',
  name: string,
  parsed: ParsedScalar,
): ScalarResult {
  const text = readText(name, parsed);
  if (text.fault || typeof text.value !== 'string') return text;
  const form = forms[scalar];
  if (form.matches(text.value)) return text;
  const message = `"${text.value}" in field "${name}" is not ${form.says}.`;
  return { value: null, fault: { code: form.code, message, hint: form.hint } };
}

const forms = {
  Date: {
    matches: isDay,
    says: 'a day of the calendar',
    code: 'DATE_INVALID',
    hint: 'Write it as YYYY-MM-DD.',
  },
  DateTime: {
    matches: isMoment,
    says: 'a moment in UTC',
    code: 'DATE_INVALID',
    hint: 'Write it as YYYY-MM-DDThh:mm:ssZ.',
  },
  PartialDate: {
    matches: (text: string) => partialDateBounds(text) !== null,
    says: 'a date of EDTF level 1',
    code: 'DATE_INVALID',
    hint: 'Write, for instance, 2025, 2025-10, 2025-10-03, 2025-10~ or 2025-10-03/2025-10-05; words belong in dateText.',
  },
  Url: {
    matches: isHttpUrl,
    says: 'an address of http or https',
    code: 'LINK_NOT_HTTP',
    hint: 'Write it whole, for instance https://example.org/page.',
  },
  LanguageTag: {
    matches: isLanguageTag,
    says: 'a language tag of BCP 47',
    code: 'VALUE_INVALID',
    hint: 'Write, for instance, en or es-VE.',
  },
} as const;

function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(text) && isDay(text.slice(0, 10))
  );
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text);
}

function isLanguageTag(text: string): boolean {
  if (/^[a-z]{2,3}$/.test(text)) return true;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    // The platform throws for a tag that is none.
    return false;
  }
}

function good(value: string | number | boolean): ScalarResult {
  return { value, fault: null };
}

function bad(message: string, hint = 'Mend the value.'): ScalarResult {
  return { value: null, fault: { code: 'VALUE_INVALID', message, hint } };
}

function shown(value: ParsedScalar['value'], written: string): string {
  return typeof value === 'string' ? `"${value}"` : written;
}
