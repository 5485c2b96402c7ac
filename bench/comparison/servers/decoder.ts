import type { Shape } from '../questions/projection.js';

type Decode = (value: unknown) => unknown;

/** Returns a function that converts a list of values to an object with the names of a shape, by position. Returns null for null. */
export function decoderOf(shape: Shape): Decode {
  const names = shape.map((field) => (typeof field === 'string' ? field : field[0]));
  const inner = shape.map((field) => (typeof field === 'string' ? undefined : innerDecoder(field)));
  return (value) => {
    if (value === null) return null;
    const values = value as ReadonlyArray<unknown>; // as the statement returns it
    const record: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) {
      const decode = inner[index];
      record[name] = decode ? decode(values[index]) : values[index];
    }
    return record;
  };
}

function innerDecoder([, shape, many]: Exclude<Shape[number], string>): Decode {
  const decode = decoderOf(shape);
  return many === 'one' ? decode : (values) => (values as ReadonlyArray<unknown>).map(decode); // a list, by the shape
}
