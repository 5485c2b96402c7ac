import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import { invariant } from '../../lib/invariant.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { Level } from '../plan-nodes.js';
import type { Values } from '../plan/argument-source.js';
import { checkedId } from '../plan/checked-id.js';
import { collectFields, selectionSetsOf } from '../plan/collect-fields.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planConnection } from '../plan/plan-connection.js';
import type { PlannedField } from '../plan/planned-field.js';
import { fieldDefinition, firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { sortKeys } from '../plan/sort-keys.js';
import type { DifferenceParameters, RootSource } from '../root-nodes.js';
import { bucketScope, readBucket } from './bucket-scope.js';
import type { BucketField } from './bucket-scope.js';
import { decodeChange } from './decode-change.js';
import type { ChangeRow } from './decode-change.js';

/** Stands for the latest load: the greatest Int of GraphQL. */
const latest = 2 ** 31 - 1;

/** Plans the root `changes`: one map of the dossier with both loads, from which the levels in it read. */
export function planChanges(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const definition = fieldDefinition(scope, 'Query', 'changes');
  const field = scope.binding.field(definition, firstField(nodes));
  const difference: DifferenceParameters = {
    dossier: field.parameter((args) => checkedId(args['dossier'])),
    from: field.parameter((args) => loadsOf(args).from),
    to: field.parameter((args) => loadsOf(args).to),
  };
  const draft = newDraft();
  const used = new Set<'touched'>();
  const read = readBucket(scope, 'DossierDifference', {
    nodes,
    field: differenceField(scope, draft, { difference, used }),
  });
  const source = { kind: 'difference', ...difference, used } as const;
  const level = wholeLevel({ source, row: draft.row.slots });
  return {
    level,
    cost: { size: () => 1, inner: draft.costs, list: { field: 'changes', level, from: '', label: '' } },
    decode: (value, reads) => {
      const [row] = value as ReadonlyArray<RowValues>; // COLLECT gives a list of rows
      return row ? read(row, reads) : null;
    },
  };
}

function loadsOf(args: Values): { readonly from: number; readonly to: number } {
  const from = Number(args['from']);
  const to = Number(args['to'] ?? latest);
  if (from >= 0 && from < to) return { from, to };
  throw new KnownError(
    'VALUE_INVALID',
    `Found the loads ${from} and ${to}; the second must be the later one.`,
    {
      hint: 'Give the earlier load, or 0, as "from" and the later one as "to".',
    },
  );
}

function wholeLevel(given: Pick<Level, 'source' | 'row'>): Level {
  return { ...given, condition: null, keys: [], page: null, returns: 'rows' };
}

function differenceField(
  scope: Scope,
  draft: LevelDraft,
  { difference, used }: { readonly difference: DifferenceParameters; readonly used: Set<'touched'> },
): BucketField {
  return (name, nodes) => {
    if (name === 'changes') {
      used.add('touched');
      return changesReader(scope, draft, { difference, nodes });
    }
    if (name === 'dossier') {
      const id = draft.row.property('node', { name: 'id', list: false, scalar: 'ID' });
      return (row) => row[id];
    }
    const number = name === 'from' ? difference.from : difference.to;
    return recordReader(scope, draft, {
      typeName: 'Load',
      nodes,
      source: { kind: 'loadNumbered', number },
    });
  };
}

/** Plans the single record of a source, and returns its reader; null if there is none. */
function recordReader(
  scope: Scope,
  draft: LevelDraft,
  options: {
    readonly typeName: string;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly source: RootSource;
  },
): Reader {
  const inner = newDraft(draft.costs);
  const type = nodeType(scope, options.typeName);
  const read = scope.planners.record(scope, inner, { type, nodes: options.nodes });
  const level = wholeLevel({ source: options.source, row: inner.row.slots });
  const place = draft.row.slots.push({ kind: 'level', level }) - 1;
  return (row, reads) => {
    const [found] = row[place] as ReadonlyArray<RowValues>; // COLLECT gives a list of rows
    return found ? read(found, reads) : null;
  };
}

function changesReader(
  outer: Scope,
  draft: LevelDraft,
  options: { readonly difference: DifferenceParameters; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const definition = fieldDefinition(outer, 'DossierDifference', 'changes');
  const field = outer.binding.field(definition, firstField(options.nodes));
  const { scope, type } = bucketScope(
    outer,
    { name: 'DossierChange', values: {}, orderById: null },
    (inner) => changeField(outer, inner, options.difference),
  );
  const listing = { type, relationship: null };
  const list = planConnection(scope, newDraft(), {
    listing,
    nodes: options.nodes,
    level: {
      source: { kind: 'listed', list: 'touched' },
      condition: null,
      keys: sortKeys(listing, null),
    },
    field,
    answerType: getNamedType(definition.type).name,
  });
  draft.costs.push(list.cost);
  const place = draft.row.slots.push({ kind: 'level', level: list.level }) - 1;
  return (row, reads) => list.decode(row[place], reads);
}

/** Plans the fields of one difference. It is decoded once for all of them. */
function changeField(scope: Scope, draft: LevelDraft, difference: DifferenceParameters): BucketField {
  const place = draft.row.add('touched', () => ({
    kind: 'change',
    parameters: difference,
    types: [...scope.model.links.keys()],
  }));
  const decoded = new WeakMap<RowValues, Readonly<Record<string, unknown>>>();
  const decode = (row: RowValues): Readonly<Record<string, unknown>> => {
    const known = decoded.get(row) ?? decodeChange(scope.model, row[place] as ChangeRow); // the map above
    decoded.set(row, known);
    return known;
  };
  return (name, nodes) => {
    if (name === 'fields') return fieldsReader(scope, decode, nodes);
    if (name !== 'entity') return (row) => decode(row)[name];
    return recordReader(scope, draft, { typeName: 'Entity', nodes, source: { kind: 'changedRecord' } });
  };
}

function fieldsReader(
  scope: Scope,
  decode: (row: RowValues) => Readonly<Record<string, unknown>>,
  nodes: ReadonlyArray<FieldNode>,
): Reader {
  const selected = collectFields(scope.collect, 'FieldDifference', selectionSetsOf(nodes));
  const names = [...selected].map(([response, fields]) => [response, firstField(fields).name.value] as const);
  return (row) => {
    const { fields } = decode(row);
    invariant(Array.isArray(fields), 'a difference has fields');
    return (fields as ReadonlyArray<Values>).map((field) =>
      Object.fromEntries(
        names.map(([response, name]) => [response, name === '__typename' ? 'FieldDifference' : field[name]]),
      ),
    );
  };
}
