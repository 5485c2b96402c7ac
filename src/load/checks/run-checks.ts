import type { Problem } from '../../model/graph-data.js';
import { groupBy } from '../../lib/group-by.js';
import { cycle } from './cycle.js';
import { declarationContradicts } from './declaration-contradicts.js';
import { idTaken } from './id-taken.js';
import { idUnknown } from './id-unknown.js';
import type { CheckInput, GraphCheck } from './graph-check.js';
import { referenceWrongType } from './reference-wrong-type.js';
import { sameAsKinds } from './same-as-kinds.js';
import { stillReferred } from './still-referred.js';

const graphChecks: ReadonlyArray<GraphCheck> = [
  idUnknown,
  referenceWrongType,
  idTaken,
  declarationContradicts,
  cycle,
  sameAsKinds,
  stillReferred,
];

/** Runs all checks of data against the graph; returns the problems in the order of the file. Never throws. */
export function runChecks(given: Omit<CheckInput, 'types'>): ReadonlyArray<Problem> {
  const found = { ...given, types: typesAfter(given) };
  return graphChecks
    .flatMap((check) => check(found))
    .sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
}

/** Returns the types of the records after the load. A record that only this dossier has is removed if the file lacks it. */
function typesAfter({
  graph,
  context,
  precedingRecords,
}: Omit<CheckInput, 'types'>): ReadonlyMap<string, string> {
  const ours = graph.dossier.id;
  const declarers = groupBy(context.declarations, ({ entityId }) => entityId);
  const stays = (id: string, owner: string | null): boolean =>
    owner !== ours && (declarers.get(id)?.some(({ dossier }) => dossier !== ours) ?? true);
  const stored = [...context.targets].filter(([id, { dossier }]) => stays(id, dossier));
  return new Map([
    ...stored.map(([id, { type }]) => [id, type] as const),
    ...[...precedingRecords, ...graph.nodes].map(({ id, type }) => [id, type] as const),
  ]);
}
