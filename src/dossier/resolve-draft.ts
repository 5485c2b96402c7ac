import type { Value } from '../model/graph-data.js';
import { ownId, splitId } from '../model/ids.js';
import type { Property } from '../model/types.js';
import type { Draft, DraftRecord } from './draft.js';

/**
 * Settles ids as far as one file tells them: a record that is the dossier's own gets the dossier's prefix,
 * and a reference means the file's own record where it has one of that name, else the shared or foreign one as written.
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

/** Gives the stored id of a reference as written; `target` is the type that the record named must have. */
export type Resolve = (ref: string, target: string) => string;

/** Settles the ids of one record. */
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
  const isSettled = Object.keys(values).every((name) => properties.get(name)?.reference == null);
  if (isSettled) return values;
  const settle = (name: string, value: Value): Value => {
    const target = properties.get(name)?.reference ?? null;
    if (target === null) return value;
    if (typeof value === 'string') return resolve(value, target);
    return Array.isArray(value) ? value.map((ref: string) => resolve(ref, target)) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, settle(name, value)]));
}

/** Takes the prefix of the file's own dossier off a written id. */
function withoutOwnPrefix(id: string, dossier: string): string {
  const parts = splitId(id);
  return parts.dossier === dossier ? parts.local : id;
}
