import { groupBy } from '../lib/group-by.js';
import type { RoleLink } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { factualityOf, type Factuality } from './commitment.js';
import type { Versions } from './versions.js';

/** The versions of one claim side by side. */
export interface VersionComparison {
  readonly versions: ReadonlyArray<string>;
  readonly truncated: boolean;
  /** Actors, recipients, then items, each in the order of their first appearance. */
  readonly rows: ReadonlyArray<VersionRow>;
}

/** One thing in one role, across the versions. */
export interface VersionRow {
  readonly role: VersionRole;
  readonly thing: string;
  /** Whether every version has it with the same values, apart from `as`. */
  readonly shared: boolean;
  readonly cells: ReadonlyArray<VersionCell | null>;
}

/** The role of a thing in a claim. */
export type VersionRole = 'ACTOR' | 'RECIPIENT' | 'OBJECT';

/** The values of a thing in one version. */
export interface VersionCell {
  readonly as: string | null;
  readonly action: string | null;
  readonly actionText: string | null;
  readonly amount: number | null;
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: string | null;
  readonly quantityText: string | null;
  /** Null for actors and recipients. */
  readonly factuality: Factuality | null;
}

/**
 * Compares the versions of a claim: one row for each thing in each role.
 *
 * Where a version has one item with several actions, each action has a row of its own.
 */
export function compareVersions(index: EvidenceIndex, { ids, truncated }: Versions): VersionComparison {
  const links = ids.flatMap((id) => index.rolesOf(id));
  const rows = (['ACTOR', 'RECIPIENT', 'OBJECT'] as const).flatMap((role) => {
    const inRole = links.filter((link) => link.role === role);
    const things = [...new Set(inRole.map(({ thing }) => thing))];
    return things.flatMap((thing) =>
      rowsOf(
        ids,
        inRole.filter((link) => link.thing === thing),
      ),
    );
  });
  return { versions: ids, truncated, rows };
}

function rowsOf(versions: ReadonlyArray<string>, links: ReadonlyArray<RoleLink>): ReadonlyArray<VersionRow> {
  const isDoubled = new Set(links.map(({ claim }) => claim)).size < links.length;
  if (!isDoubled) return rowOf(versions, links);
  return [...groupBy(links, actionOf).values()].flatMap((same) => rowOf(versions, same));
}

function rowOf(versions: ReadonlyArray<string>, links: ReadonlyArray<RoleLink>): ReadonlyArray<VersionRow> {
  const [first] = links;
  if (!first) return [];
  const cells = versions.map((version) => {
    const link = links.find(({ claim }) => claim === version);
    return link ? cellOf(link) : null;
  });
  const distinct = new Set(cells.map((cell) => (cell ? JSON.stringify({ ...cell, as: null }) : null)));
  const shared = distinct.size === 1 && !distinct.has(null);
  return [{ role: first.role, thing: first.thing, shared, cells }];
}

function actionOf({ action, actionText }: RoleLink): string {
  return JSON.stringify([action, actionText]);
}

function cellOf(link: RoleLink): VersionCell {
  const { as, action, actionText, amount, minValue, maxValue, unitText, quantityText, factuality } = link;
  return {
    as,
    action,
    actionText,
    amount,
    minValue,
    maxValue,
    unitText,
    quantityText,
    factuality: factuality === null ? null : factualityOf(factuality),
  };
}
