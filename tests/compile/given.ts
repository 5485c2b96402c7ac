/** A variable or an enum value in an operation. */
export class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
export class EnumName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A value of an argument, before it is written as text or as JSON. */
export type Given =
  | string
  | number
  | boolean
  | null
  | Variable
  | EnumName
  | ReadonlyArray<Given>
  | { readonly [key: string]: Given };

/** Returns the value as text of an operation. */
export function literal(value: Given): string {
  if (value instanceof Variable) return `$${value.name}`;
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${(value as ReadonlyArray<Given>).map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value as Readonly<Record<string, Given>>)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')}}`;
}

/** Returns the value as JSON of a request's variables. */
export function json(value: Given): unknown {
  if (value instanceof Variable) throw new Error('a variable has no value of its own');
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return (value as ReadonlyArray<Given>).map(json);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Given>>).map(([key, inner]) => [key, json(inner)]),
  );
}
