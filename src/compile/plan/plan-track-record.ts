import type { FieldNode } from 'graphql';
import type { Reader, RowValues } from '../decode/reader.js';
import { collectFields, selectionSetsOf } from './collect-fields.js';
import { newDraft } from './level-draft.js';
import type { LevelDraft } from './level-draft.js';
import { pageSize } from './page-size.js';
import { fieldDefinition, fieldId, firstField, nodeType } from './scope.js';
import type { Scope } from './scope.js';

/** The fields of a track record with their statuses; null for all other statuses. */
const entries: Readonly<Record<string, string | null>> = {
  confirmed: 'CONFIRMED',
  denied: 'DENIED',
  disputed: 'DISPUTED',
  other: null,
};

/** Plans the track record of a source, and returns its reader: counts and lists by the stored derived values of its claims. */
export function planTrackRecord(scope: Scope, draft: LevelDraft, nodes: ReadonlyArray<FieldNode>): Reader {
  return objectReader(scope, 'TrackRecord', nodes, (name, inner) => {
    const status = entries[name] ?? null;
    return objectReader(scope, 'TrackRecordEntry', inner, (part, parts) =>
      part === 'count' ? readCount(draft, status) : readClaims(scope, draft, { status, nodes: parts }),
    );
  });
}

function objectReader(
  scope: Scope,
  typeName: string,
  nodes: ReadonlyArray<FieldNode>,
  readerOf: (name: string, nodes: ReadonlyArray<FieldNode>) => Reader,
): Reader {
  const selected = collectFields(scope.collect, typeName, selectionSetsOf(nodes));
  const fields = [...selected].map(([response, inner]) => {
    const name = firstField(inner).name.value;
    return [response, name === '__typename' ? () => typeName : readerOf(name, inner)] as const;
  });
  return (row, reads) => Object.fromEntries(fields.map(([response, read]) => [response, read(row, reads)]));
}

function readCount({ row }: LevelDraft, status: string | null): Reader {
  const place = row.add(`track.${status ?? 'other'}.count`, () => ({ kind: 'trackCount', status }));
  return (values) => values[place];
}

function readClaims(
  scope: Scope,
  { row, costs }: LevelDraft,
  options: { readonly status: string | null; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const node = firstField(options.nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'TrackRecordEntry', 'claims'), node);
  const limit = field.parameter(pageSize);
  const inner = newDraft();
  const read = scope.planners.record(scope, inner, { type: nodeType(scope, 'Claim'), nodes: options.nodes });
  costs.push({ size: { source: field.source, read: pageSize }, inner: inner.costs });
  const key = `track.${options.status ?? 'other'}@${options.nodes.map((one) => fieldId(scope, one)).join(',')}`;
  const place = row.add(key, () => ({
    kind: 'trackClaims',
    status: options.status,
    limit,
    row: inner.row.slots,
  }));
  return (values, reads) => (values[place] as ReadonlyArray<RowValues>).map((row) => read(row, reads)); // COLLECT gives a list of rows
}
