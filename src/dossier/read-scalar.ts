import { isDay, partialDateBounds } from '../model/partial-date.js';
import type { ProblemCode } from '../model/problem-codes.js';
import type { ScalarName } from '../model/types.js';
import type { ParsedScalar } from './parse-file.js';

/** A problem with a value, without its place. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** A value that was read, or the problem with it. */
export type ScalarResult =
  | { readonly value: string | number | boolean; readonly fault: null }
  | { readonly value: null; readonly fault: Fault };

/** Reads a value of a scalar type; `name` is the field, for the message. The parsed value must not be null. */
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
  if (isInt) return good(value);
  const hint = 'Write a whole number without separators, for example 3000000.';
  return bad(`Field "${name}" must be a whole number, not ${shown(value, written)}.`, hint);
}

function readFloat(name: string, { value, written }: ParsedScalar): ScalarResult {
  const isFloat = typeof value === 'number' && Number.isFinite(value);
  if (isFloat && Number.isInteger(value) && !Number.isSafeInteger(value))
    return bad(
      `The number ${shown(value, written)} in field "${name}" has more digits than can be stored exactly.`,
      'Write a whole number up to 9007199254740991, use a larger unit, or write the number in a text.',
    );
  if (isFloat) return good(value);
  const hint = 'Write a number without separators, for example 3000000 or 2.5.';
  return bad(`Field "${name}" must be a number, not ${shown(value, written)}.`, hint);
}

function readBoolean(name: string, { value, written }: ParsedScalar): ScalarResult {
  if (typeof value === 'boolean') return good(value);
  return bad(`Field "${name}" must be true or false, not ${shown(value, written)}.`, 'Write true or false.');
}

function readText(name: string, { value, written }: ParsedScalar): ScalarResult {
  if (typeof value !== 'string') {
    return bad(
      `Field "${name}" must be text, not ${shown(value, written)}.`,
      `Put the value in quotes: "${written}".`,
    );
  }
  if (value.trim() === '') return bad(`Field "${name}" is empty.`, 'Remove the field if nothing is known.');
  // Databases store no lone surrogates.
  if (/\p{Surrogate}/u.test(value))
    return bad(
      `Field "${name}" contains an incomplete character (a lone surrogate).`,
      'Write the character again.',
    );
  return good(value);
}

/** Reads text that must have a certain form. */
function readForm(
  scalar: 'Date' | 'DateTime' | 'PartialDate' | 'Url' | 'LanguageTag',
  name: string,
  parsed: ParsedScalar,
): ScalarResult {
  const text = readText(name, parsed);
  if (text.fault || typeof text.value !== 'string') return text;
  const form = forms[scalar];
  if (form.matches(text.value)) return text;
  const message = `"${text.value}" in field "${name}" is not ${form.name}.`;
  return { value: null, fault: { code: form.code, message, hint: form.hint } };
}

const forms = {
  Date: {
    matches: isDay,
    name: 'a calendar day',
    code: 'DATE_INVALID',
    hint: 'Write it as YYYY-MM-DD.',
  },
  DateTime: {
    matches: isMoment,
    name: 'a time in UTC',
    code: 'DATE_INVALID',
    hint: 'Write it as YYYY-MM-DDThh:mm:ssZ.',
  },
  PartialDate: {
    matches: (text: string) => partialDateBounds(text) !== null,
    name: 'a date in EDTF level 1',
    code: 'DATE_INVALID',
    hint: 'Write, for example, 2025, 2025-10, 2025-10-03, 2025-10~ or 2025-10-03/2025-10-05. Put words in dateText.',
  },
  Url: {
    matches: isHttpUrl,
    name: 'an http or https address',
    code: 'LINK_NOT_HTTP',
    hint: 'Write the full address, for example https://example.org/page.',
  },
  LanguageTag: {
    matches: isLanguageTag,
    name: 'a language tag (BCP 47)',
    code: 'VALUE_INVALID',
    hint: 'Write, for example, en or es-VE.',
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
    // The platform throws for an invalid tag.
    return false;
  }
}

function good(value: string | number | boolean): ScalarResult {
  return { value, fault: null };
}

function bad(message: string, hint: string): ScalarResult {
  return { value: null, fault: { code: 'VALUE_INVALID', message, hint } };
}

function shown(value: ParsedScalar['value'], written: string): string {
  return typeof value === 'string' ? `"${value}"` : written;
}
