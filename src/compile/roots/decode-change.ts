import type { Model, NodeType, Property } from '../../model/types.js';
import { linkMark, nodeMark } from '../root-nodes.js';

type Values = Readonly<Record<string, unknown>>;

/** What was read of one record or link, as `printChange` prints it. */
export interface ChangeRow {
  readonly of: string;
  readonly start: string;
  readonly type: string;
  readonly end: string;
  readonly key: string;
  /** What loads after the earlier one did to it: the number of the load, the former values as JSON, the former type. */
  readonly events: ReadonlyArray<readonly [number: number, former: string, type: string]>;
  readonly standing: readonly [labels: ReadonlyArray<string>, values: Values] | null;
  readonly from: number;
  readonly to: number;
}

/** A record or link at one time. */
interface State {
  readonly type: string;
  readonly values: Values;
}

/** Properties that the loader writes by itself: no part of a dossier. */
const loadersOwn: ReadonlySet<string> = new Set([
  'id',
  'dossier',
  'dossiers',
  'declaredBy',
  'recordedAt',
  'createdBy',
]);

/** Returns one difference of the root `changes`, without the field `entity`. */
export function decodeChange(model: Model, row: ChangeRow): Readonly<Record<string, unknown>> {
  const before = stateAfter(model, row, row.from);
  const now = stateAfter(model, row, row.to);
  const fields = differences(before?.values ?? {}, now?.values ?? {});
  const isNode = row.of === nodeMark;
  const same = fields.length === 0 && before?.type === now?.type;
  const both = before && now ? (same ? 'SAME' : 'CHANGED') : before ? 'REMOVED' : now ? 'ADDED' : 'SAME';
  return {
    kind: both,
    of: isNode ? 'NODE' : 'LINK',
    type: (now ?? before)?.type ?? row.events[0]?.[2] ?? row.type,
    entityId: isNode ? row.start : null,
    from: isNode ? null : row.start,
    to: isNode ? null : row.end,
    key: isNode ? null : row.key,
    fields,
  };
}

/** Returns the state after a load: what the next load that changed it found, else the present state; null if it did not exist yet. */
function stateAfter(model: Model, row: ChangeRow, load: number): State | null {
  const later = row.events.filter(([number]) => number > load).sort(([a], [b]) => a - b)[0];
  const state = later ? formerState(later) : standingState(model, row);
  return state && createdIn(state) <= load ? state.state : null;
}

interface Created {
  readonly state: State;
  readonly createdBy: unknown;
}

function createdIn({ createdBy }: Created): number {
  const text = String(createdBy);
  return Number(text.slice(text.lastIndexOf('@') + 1));
}

function formerState([, former, type]: ChangeRow['events'][number]): Created {
  const values = JSON.parse(former) as Values; // as the journal writes it
  return { state: { type, values: plain(values) }, createdBy: values['createdBy'] };
}

function standingState(model: Model, row: ChangeRow): Created | null {
  if (!row.standing) return null;
  const [labels, values] = row.standing;
  if (typeof values['links'] === 'string') return declaredState(row, labels, values);
  const type = row.of === linkMark ? row.type : typeOf(model, labels);
  const properties = propertiesOf(model, row.of, type);
  const known = Object.fromEntries(Object.entries(values).filter(([name]) => properties.has(name)));
  return { state: { type, values: plain(known) }, createdBy: values['createdBy'] };
}

function declaredState(row: ChangeRow, labels: ReadonlyArray<string>, values: Values): Created | null {
  if (row.of === nodeMark) {
    const properties = JSON.parse(String(values['properties'])) as Values; // as the loader writes it, and the next
    return { state: { type: labels[0] ?? '', values: plain(properties) }, createdBy: values['createdBy'] };
  }
  const links = JSON.parse(String(values['links'])) as ReadonlyArray<
    Values & { readonly properties: Values }
  >;
  const link = links.find(({ type, to, key }) => type === row.type && to === row.end && key === row.key);
  return link
    ? { state: { type: row.type, values: plain(link.properties) }, createdBy: link['createdBy'] }
    : null;
}

function typeOf(model: Model, labels: ReadonlyArray<string>): string {
  const isOf = ({ kind, label }: NodeType): boolean =>
    kind === 'object' && label !== null && labels.includes(label);
  return [...model.types.values()].find(isOf)?.name ?? '';
}

function propertiesOf(model: Model, of: string, type: string): ReadonlyMap<string, Property> {
  const declared = of === linkMark ? model.links.get(type) : model.types.get(type);
  return declared?.properties ?? new Map<string, Property>();
}

/** Returns the values that a dossier can have, without absent values and empty lists. */
function plain(values: Values): Values {
  const isSaid = ([name, value]: readonly [string, unknown]): boolean =>
    !loadersOwn.has(name) && value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(isSaid));
}

function differences(before: Values, now: Values): ReadonlyArray<Readonly<Record<string, unknown>>> {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .sort()
    .map((field) => ({ field, former: json(before[field]), now: json(now[field]) }))
    .filter(({ former, now: value }) => former !== value);
}
