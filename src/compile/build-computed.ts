import { getNullableType, isListType, isNonNullType } from 'graphql';
import type { FieldNode, GraphQLOutputType } from 'graphql';
import { invariant } from '../lib/invariant.js';
import type { NodeType } from '../model/types.js';
import type { Rules } from '../rules/rules.js';
import type { Values } from './binding.js';
import { buildTrackRecord } from './build-track-record.js';
import { collectFields, selectionSetsOf } from './collect.js';
import { newDraft } from './level-draft.js';
import type { LevelDraft } from './level-draft.js';
import type { PriceNode } from './price.js';
import { ReadEvidence } from './read-evidence-slot.js';
import type { Found } from './read-evidence-slot.js';
import type { Reader } from './row.js';
import { fieldDefinition, fieldId, leading } from './scope.js';
import type { Scope } from './scope.js';

/** How many records the evidence of a claim is taken to have. */
const evidenceSize = 10;

/** What works out each computed field: the names that `@computed(by: ...)` gives in the schema folder. */
const rulesByName: Readonly<Record<string, (rules: Rules, args: Values) => unknown>> = {
  attributionChains: (rules) => rules.attributionChains(),
  attributionChainsTruncated: (rules) => rules.attributionChainsTruncated(),
  origins: (rules, args) => rules.origins(args['versions'] === 'OWN' ? 'OWN' : 'ALL'),
  parties: (rules) => rules.parties(),
  status: (rules) => rules.status(),
  versions: (rules) => rules.versions(),
  outcome: (rules) => rules.outcome(),
};

/** Makes what reads a field that is worked out from the evidence of its record. */
export function buildComputed(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const node = leading(options.nodes);
  if (options.type.computed.get(node.name.value)?.by === 'trackRecord')
    return buildTrackRecord(scope, draft, options.nodes);
  const computed = options.type.computed.get(node.name.value);
  const workOut = rulesByName[computed?.by ?? ''];
  invariant(workOut, `no rule works out ${options.type.name}.${node.name.value}`);
  const definition = fieldDefinition(scope, options.type.name, node.name.value);
  const args = scope.binding.argumentsOf(scope.binding.field(definition, node), scope.variables);
  const place = evidencePlace(scope, draft);
  const read = valueReader(place, definition.type, options.nodes);
  return (row) => {
    const found = place.evidence.read(row);
    return found ? read(workOut(found.rules, args), found) : null;
  };
}

interface Place {
  readonly scope: Scope;
  readonly evidence: ReadEvidence;
  readonly prices: PriceNode[];
}

/** The evidence of a level's records, as one slot for all fields that are worked out from it. */
function evidencePlace(scope: Scope, draft: LevelDraft): Place {
  if (draft.evidence) return { scope, ...draft.evidence };
  const { row, prices } = draft;
  const evidence = new ReadEvidence(row.slots.length);
  row.add('evidence', () => ({
    kind: 'evidence',
    fragments: scope.model.fragments,
    tables: evidence.tables,
  }));
  draft.evidence = { evidence, prices: [] };
  prices.push({ size: () => evidenceSize, inner: draft.evidence.prices });
  return { scope, ...draft.evidence };
}

type ValueReader = (value: unknown, found: Found) => unknown;

/** Reads what a rule gave as the type says: lists and objects by what is selected of them, records by their ids. */
function valueReader(place: Place, type: GraphQLOutputType, nodes: ReadonlyArray<FieldNode>): ValueReader {
  const bare = isNonNullType(type) ? getNullableType(type) : type;
  if (isListType(bare)) {
    const item = valueReader(place, bare.ofType, nodes); // lists of the output are of output types
    return (value, found) => (value as ReadonlyArray<unknown>).map((inner) => item(inner, found));
  }
  const name = String(bare);
  const nodeType = place.scope.model.types.get(name);
  const read = nodeType
    ? recordReader(place, nodeType, nodes)
    : place.scope.model.values.has(name)
      ? objectReader(place, name, nodes)
      : (value: unknown) => value;
  return (value, found) => (value == null ? null : read(value, found));
}

function objectReader(place: Place, typeName: string, nodes: ReadonlyArray<FieldNode>): ValueReader {
  const selected = collectFields(place.scope.collect, typeName, selectionSetsOf(nodes));
  const fields = [...selected].map(([response, inner]) => {
    const name = leading(inner).name.value;
    if (name === '__typename') return [response, () => typeName] as const;
    const read = valueReader(place, fieldDefinition(place.scope, typeName, name).type, inner);
    return [response, (value: unknown, found: Found) => read((value as Values)[name], found)] as const;
  });
  return (value, found) =>
    Object.fromEntries(fields.map(([response, read]) => [response, read(value, found)]));
}

function recordReader(place: Place, type: NodeType, nodes: ReadonlyArray<FieldNode>): ValueReader {
  const key = `${type.name}@${nodes.map((node) => fieldId(place.scope, node)).join(',')}`;
  const table = place.evidence.table({ type, key }, () => {
    const inner = newDraft(place.prices);
    const read = place.scope.build.record(place.scope, inner, { type, nodes });
    return { row: inner.row.slots, read };
  });
  return (id, found) => found.record(table, String(id));
}
