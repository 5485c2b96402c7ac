import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { Derive } from '../decode/later-reads.js';
import type { Reader } from '../decode/reader.js';
import { checkLimit } from '../limits.js';
import type { FieldArguments } from './field-arguments.js';
import type { DerivedSelection, LevelDraft } from './level-draft.js';
import { planDisplayName } from './plan-display-name.js';
import { planTrackRecord } from './plan-track-record.js';
import { planValue } from './plan-value.js';
import type { ValuePlace } from './plan-value.js';
import { fieldDefinition, firstField } from './scope.js';
import type { Scope } from './scope.js';

/** The estimated number of records in the evidence of a claim. */
const evidenceSize = 10;

/** The rule for each derived field, by the name in `@computed(by: ...)` of the schema folder. */
const rulesByName: Readonly<Record<string, (field: FieldArguments) => Derive>> = {
  attributionChains: () => (rules) => rules.attributionChains(),
  attributionChainsTruncated: () => (rules) => rules.attributionChainsTruncated(),
  sentences: () => (rules) => rules.sentences(),
  origins: (field) => {
    const versions = field.value('versions') === 'OWN' ? 'OWN' : 'ALL';
    return (rules) => rules.origins(versions);
  },
  parties: () => (rules) => rules.parties(),
  status: () => (rules) => rules.status(),
  versions: () => (rules) => rules.versions(),
  outcome: () => (rules) => rules.outcome(),
};

/** Plans a derived field, and returns its reader. Throws LIMIT_EXCEEDED if derived values are nested too deep. */
export function planDerivedField(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const node = firstField(options.nodes);
  const computed = options.type.computed.get(node.name.value);
  if (computed?.by === 'displayName') return planDisplayName(draft, options.type);
  if (computed?.by === 'trackRecord') return planTrackRecord(scope, draft, options.nodes);
  const rule = rulesByName[computed?.by ?? ''];
  invariant(rule, `no rule works out ${options.type.name}.${node.name.value}`);
  const definition = fieldDefinition(scope, options.type.name, node.name.value);
  const derive = rule(scope.binding.field(definition, node));
  const id = draft.row.add('claimId', () => ({ kind: 'claimId' }));
  draft.derived ??= beginDerived(draft);
  const read = planValue(derivedPlace(scope, draft.derived), definition.type, options.nodes);
  return (row, reads) => {
    const claim = row[id] as string | null; // as `claimId` is printed
    const value = claim === null ? null : reads.derived(claim, derive);
    return value === null ? null : read(value, reads);
  };
}

function beginDerived({ costs }: LevelDraft): DerivedSelection {
  const derived: DerivedSelection = { tables: new Map(), costs: [] };
  costs.push({ size: () => evidenceSize, inner: derived.costs, readsEvidence: true });
  return derived;
}

/** Returns the place of derived values. What is selected of the records that they name becomes tables, which are read later. */
function derivedPlace(outer: Scope, { tables, costs }: DerivedSelection): ValuePlace {
  const scope: Scope = { ...outer, derivedDepth: outer.derivedDepth + 1 };
  checkLimit('levels of derived values', scope.derivedDepth, outer.limits.derivedLevels);
  const table: ValuePlace['tables']['table'] = ({ key }, make) => {
    const known = tables.get(key);
    if (known !== undefined) return known;
    const { row, read } = make();
    const place = scope.laterTables.length;
    const parameter = `ids${place}`;
    const source = { kind: 'ids', labels: ['Entity'], parameter } as const;
    const level = { source, condition: null, keys: [], page: null, row, returns: 'rows' as const };
    scope.laterTables.push({ depth: scope.derivedDepth, binding: scope.binding, parameter, level, read });
    tables.set(key, place);
    return place;
  };
  return { scope, tables: { table }, costs };
}
