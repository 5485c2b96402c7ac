import { getLocation, type ASTNode, type GraphQLError } from 'graphql';
import { KnownError } from '../errors.js';

/** A fault of the schema folder: a sentence, and `file:line:column` of the place. */
export interface Fault {
  readonly place: string;
  readonly message: string;
}

/** Returns a fault at a place in the schema folder. */
export function faultAt(node: ASTNode, message: string): Fault {
  const { loc } = node;
  if (!loc) return { place: 'schema', message };
  const { line, column } = getLocation(loc.source, loc.start);
  return { place: `${loc.source.name}:${line}:${column}`, message };
}

/** Returns the fault of an error of graphql-js, at the last place that it names: of two conflicting ones the later. */
export function faultOf(error: GraphQLError): Fault {
  const node = error.nodes?.at(-1);
  if (node) return faultAt(node, error.message);
  const at = error.locations?.[0];
  const file = error.source?.name ?? 'schema';
  return { place: at ? `${file}:${at.line}:${at.column}` : file, message: error.message };
}

/** Throws MODEL_INVALID with one line per fault; does nothing if there are none. */
export function throwFaults(faults: ReadonlyArray<Fault>): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ place, message }) => `${place} ${message}`);
  throw new KnownError('MODEL_INVALID', ['The schema folder has faults.', ...new Set(lines)].join('\n'));
}
