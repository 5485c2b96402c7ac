import type { Value } from '../model/graph-data.js';
import { ownId, splitId } from '../model/ids.js';
import type { Property } from '../model/types.js';
import type { Draft, DraftRecord } from './draft.js';

/**
 * Resolves ids within one file. The dossier's own records get the dossier's prefix. A reference means the file's own record with that
 * id, if there is one; otherwise the shared or foreign record as written.
 */
export function resolveDraft(draft: Draft): Draft {
  const dossier = draft.dossier.id;
  const ownIds = new Set(
    draft.records.filter(({ own }) => own).map(({ localId }) => withoutOwnPrefix(localId, dossier)),
  );
  const resolve = (ref: string): string => {
    const local = withoutOwnPrefix(ref, dossier);
    return ownIds.has(local) ? ownId(dossier, local) : ref;
  };
  return { ...draft, records: draft.records.map((record) => resolveRecord(record, { dossier, resolve })) };
}

/** Returns the stored id of a reference as written; `target` is the type that the referenced record must have. */
export type Resolve = (ref: string, target: string) => string;

/** Resolves the ids of one record. */
export function resolveRecord(
  record: DraftRecord,
  { dossier, resolve }: { readonly dossier: string; readonly resolve: Resolve },
): DraftRecord {
  const localId = record.own ? withoutOwnPrefix(record.localId, dossier) : record.localId;
  const id = record.own ? ownId(dossier, localId) : localId;
  return {
    ...record,
    localId,
    id,
    properties: resolveReferences(record.properties, record.type.properties, resolve),
    links: record.links.map((link) => ({
      ...link,
      from: id,
      to: resolve(link.ref, link.relationship.target),
      properties: resolveReferences(link.properties, link.relationship.link.properties, resolve),
    })),
  };
}

function resolveReferences(
  values: Readonly<Record<string, Value>>,
  properties: ReadonlyMap<string, Property>,
  resolve: Resolve,
): Readonly<Record<string, Value>> {
  const isResolved = Object.keys(values).every((name) => properties.get(name)?.reference == null);
  if (isResolved) return values;
  const resolveValue = (name: string, value: Value): Value => {
    const target = properties.get(name)?.reference ?? null;
    if (target === null) return value;
    if (typeof value === 'string') return resolve(value, target);
    return Array.isArray(value) ? value.map((ref: string) => resolve(ref, target)) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, resolveValue(name, value)]));
}

/** Returns an id without the prefix of the file's own dossier. */
function withoutOwnPrefix(id: string, dossier: string): string {
  const parts = splitId(id);
  return parts.dossier === dossier ? parts.local : id;
}
