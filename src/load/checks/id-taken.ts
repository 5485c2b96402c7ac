import type { NodeRecord, Problem } from '../../model/graph-data.js';
import { nodeTypeOf } from '../entries.js';
import type { CheckInput } from './graph-check.js';

/** Rejects an id that a dossier and a record would share, and a unique code (`iso3`, `wikidataId`) that another record has. */
export function idTaken(found: CheckInput): ReadonlyArray<Problem> {
  const { graph, context } = found;
  const ids = graph.nodes
    .filter(({ id, own }) => !own && (context.dossierIds.has(id) || id === graph.dossier.id))
    .map((node) => taken(`The id "${node.id}" is already the id of a dossier.`, node));
  const dossier = context.dossierIdTaken
    ? [taken(`The id "${graph.dossier.id}" is already the id of a record.`, graph.dossier)]
    : [];
  return [...dossier, ...ids, ...codesTaken(found)];
}

function codesTaken({ model, graph, context }: CheckInput): ReadonlyArray<Problem> {
  const inFile = new Set(graph.nodes.map(({ id }) => id));
  const others = new Map<string, string>();
  for (const { property, value, id } of context.holders) {
    // Records of the file count with the file's values; removed records free their codes.
    const isRemoved = context.entries.has(id) && isOnlyOurs(id, { graph, context });
    if (!inFile.has(id) && !isRemoved) others.set(codeOf(property, value), id);
  }
  return graph.nodes.flatMap((node) => {
    const properties = [...nodeTypeOf(model, node.type).properties.values()];
    const unique = properties.filter(({ name, unique }) => unique && name !== 'id');
    return unique.flatMap(({ name }) => {
      const value = node.properties[name];
      if (value === undefined) return [];
      const holder = others.get(codeOf(name, value));
      others.set(codeOf(name, value), holder ?? node.id);
      if (holder === undefined || holder === node.id) return [];
      return taken(`The ${name} "${String(value)}" of "${node.id}" already belongs to "${holder}".`, node);
    });
  });
}

function isOnlyOurs(id: string, { graph, context }: Pick<CheckInput, 'graph' | 'context'>): boolean {
  return context.declarations.every(
    ({ entityId, dossier }) => entityId !== id || dossier === graph.dossier.id,
  );
}

function codeOf(property: string, value: unknown): string {
  return `${property} ${String(value)}`;
}

function taken(message: string, { at }: NodeRecord): Problem {
  return { code: 'ID_TAKEN', message, hint: 'Refer to the existing record, or choose another id.', at };
}
