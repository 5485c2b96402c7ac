import type { NodeObject } from 'jsonld';
import type { Problem } from '../model/graph-data.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';
import { toPlain } from './import-data.js';
import type { ImportFile } from './import-data.js';
import { jsonObjects } from './json-objects.js';
import type { JsonObjects } from './json-objects.js';

/** A node of a JSON-LD text, in terms of schema.org. */
export interface LinkedNode {
  /** Its address; null if it has none. */
  readonly id: string | null;
  /** Its types, such as `ClaimReview`; those of other vocabularies as addresses. */
  readonly types: ReadonlyArray<string>;
  /** The names of its properties. */
  readonly names: ReadonlyArray<string>;
  /** The values of a property, in the order of the text: nodes, or texts; numbers and words count as texts. */
  readonly values: (name: string) => ReadonlyArray<LinkedNode | string>;
  readonly at: Position;
}

/** The address of schema.org in its names; `https` and `www` mean the same. */
const vocabulary = 'http://schema.org/';
/** The property that holds the place of an object while the processor works. */
const placeName = 'urn:onrecord:place';
/** Stands for the context that schema.org publishes: every name of it is one of schema.org. Coercions do not matter to readers. */
const schemaOrg = { '@context': { '@vocab': vocabulary } };

/**
 * Returns the nodes of a JSON-LD text (one object, a list, or one object per line) in the order of the text, each once: `@graph`, `@id` references,
 * contexts and lists are resolved by a JSON-LD processor. Texts without a context are read as schema.org.
 *
 * An object that is not valid JSON-LD is a problem, and omitted. Contexts are not fetched: any other than that of schema.org is a problem.
 */
export async function jsonLdNodes(file: ImportFile): Promise<{
  readonly nodes: ReadonlyArray<LinkedNode>;
  readonly problems: ReadonlyArray<Problem>;
  readonly others: JsonObjects['others'];
}> {
  const { objects, problems, others } = jsonObjects(file);
  const whole = await flattened(objects);
  if (Array.isArray(whole)) return { nodes: linked(whole, file.file), problems, others };
  const faults: Problem[] = [];
  const sound: ParsedMap[] = [];
  for (const object of objects) {
    const result = await flattened([object]);
    if (Array.isArray(result)) sound.push(object);
    else faults.push({ ...result, at: { ...object.position, file: file.file, path: '' } });
  }
  const rest = await flattened(sound);
  const nodes = Array.isArray(rest) ? linked(rest, file.file) : [];
  return { nodes, problems: [...problems, ...faults], others };
}

type Flat = Readonly<Record<string, unknown>>;

/** Returns the nodes of objects as the processor gives them, or the problem with them. */
async function flattened(objects: ReadonlyArray<ParsedMap>): Promise<Flat[] | Omit<Problem, 'at'>> {
  const { default: processor } = await import('jsonld'); // only texts of this format pay for loading it
  try {
    const options = { expandContext: { '@vocab': vocabulary }, documentLoader: bundledContext };
    const input = objects.map(withPlace) as NodeObject[]; // whether they are is what the processor finds out
    const nodes: unknown = await processor.flatten(input, undefined, options);
    return nodes as Flat[]; // lists of nodes, without a context to compact them by
  } catch (cause) {
    const reason = cause instanceof ContextRefused ? cause.message : reasonOf(cause);
    const hint = `Use "@context": "https://schema.org" or a context within the text.`;
    return { code: 'SYNTAX_INVALID', message: `The object is not valid JSON-LD: ${reason}`, hint };
  }
}

class ContextRefused extends Error {}

function bundledContext(url: string) {
  if (!/^https?:\/\/(www\.)?schema\.org(\/|\/docs\/jsonldcontext\.json(ld)?)?$/.test(url))
    throw new ContextRefused(`Its context "${url}" would have to be fetched.`);
  return Promise.resolve({ documentUrl: url, document: schemaOrg });
}

/** Returns what the processor says about a fault, without its advice on networks. */
function reasonOf(cause: unknown): string {
  const { details } = cause as { readonly details?: { readonly cause?: unknown } }; // the processor's errors
  if (details?.cause instanceof ContextRefused) return details.cause.message;
  return cause instanceof Error ? (cause.message.split(/(?<=\.) /)[0] ?? '') : String(cause);
}

/** Returns a value as plain ones, in which each object has its place. */
function withPlace(parsed: Parsed): unknown {
  if (parsed.kind === 'list') return parsed.items.map(withPlace);
  if (parsed.kind === 'scalar') return toPlain(parsed);
  const names = parsed.entries.map(({ name }) => name);
  const entries = parsed.entries.map(({ name, value }) => [
    name,
    name === '@context' ? toPlain(value) : withPlace(value),
  ]);
  const isNode = names.some((name) => !['@context', '@graph', '@id'].includes(name));
  const isValue = names.some((name) => ['@value', '@list', '@set'].includes(name));
  const { line, column } = parsed.position;
  return Object.fromEntries(isNode && !isValue ? [...entries, [placeName, `${line}:${column}`]] : entries);
}

function linked(flat: ReadonlyArray<Flat>, file: string): ReadonlyArray<LinkedNode> {
  const byId = new Map<unknown, LinkedNode>();
  const valueOf = (value: unknown): LinkedNode | string | null => {
    const { '@id': id, '@value': given, '@list': list } = value as Flat; // a value of a flat node
    if (list !== undefined) return null;
    if (id !== undefined) return byId.get(id) ?? textOf(id);
    return String(given).trim() === '' ? null : String(given).trim();
  };
  // Named graphs are nodes with a list of nodes.
  const all = flat.flatMap((node) => [node, ...((node['@graph'] ?? []) as ReadonlyArray<Flat>)]);
  const nodes = all.map((node): LinkedNode => {
    const fields = new Map(
      Object.entries(node).map(([name, value]) => [shortName(name), value as unknown[]]),
    );
    const id = textOf(node['@id']);
    const [place] = (fields.get(placeName) ?? []).map((value) => String((value as Flat)['@value']));
    const [line = 1, column = 1] = (place ?? '1:1').split(':').map(Number);
    return {
      id: id.startsWith('_:') ? null : id,
      types: ((node['@type'] ?? []) as ReadonlyArray<string>).map(shortName),
      names: [...fields.keys()].filter((name) => !name.startsWith('@') && name !== placeName),
      values: (name) => (fields.get(name) ?? []).flatMap(itemsOf).flatMap((value) => valueOf(value) ?? []),
      at: { line, column, file },
    };
  });
  for (const [index, node] of nodes.entries()) byId.set(all[index]?.['@id'], node);
  const filled = nodes.filter(({ names, types }) => names.length > 0 || types.length > 0);
  return filled.toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
}

/** Returns an address of the processor, which is always a text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Returns the items of an ordered list, or the value itself. */
function itemsOf(value: unknown): ReadonlyArray<unknown> {
  const { '@list': list } = value as Flat; // a value of a flat node
  return Array.isArray(list) ? (list as unknown[]) : [value];
}

function shortName(name: string): string {
  return name.replace(/^https?:\/\/(www\.)?schema\.org\//, '');
}
