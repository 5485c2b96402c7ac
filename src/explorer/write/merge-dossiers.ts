import { plainDossier, type DossierEdit, type RecordFields } from '../../dossier/dossier.js';
import { groupBy } from '../../lib/group-by.js';
import type { GraphData, Properties } from '../../model/graph-data.js';
import { idWithin } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import { sections, textIn } from './dossier-records.js';
import { readDraft } from './read-draft.js';

/** The texts of a dossier: as it was opened, as the draft has it, and as the graph has it now. */
export interface DossierVersions {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A record that the graph has otherwise than the draft, because somebody else has changed it. */
export interface EntryDifference {
  /** The id as a dossier writes it; empty for the dossier itself. */
  readonly id: string;
  readonly section: string;
  /** The record as written; null where it does not exist. */
  readonly mine: RecordFields | null;
  readonly theirs: RecordFields | null;
  /** Whether the draft has changed it too. */
  readonly changedBy: 'THEM' | 'BOTH';
}

/**
 * Returns the records that others have changed since a draft was opened, and that the draft has otherwise, in the order of sections. What
 * only the draft has changed is no difference. Records are compared as the graph would store them, so a style of writing is none either.
 */
export function dossierDifferences(model: Model, texts: DossierVersions): ReadonlyArray<EntryDifference> {
  const base = versionOf(model, texts.base);
  const mine = versionOf(model, texts.mine);
  const theirs = versionOf(model, texts.theirs);
  const ids = new Set([...base.states.keys(), ...mine.states.keys(), ...theirs.states.keys()]);
  return [...ids]
    .flatMap((id): ReadonlyArray<EntryDifference> => {
      const [was, own, other] = [base, mine, theirs].map(({ states }) => states.get(id));
      if (other === was || other === own) return [];
      const [one, another] = [mine.recordOf(id), theirs.recordOf(id)];
      const section = another?.section ?? one?.section ?? '';
      return [
        {
          ...{ id, section, mine: one?.record ?? null, theirs: another?.record ?? null },
          changedBy: own === was ? 'THEM' : 'BOTH',
        },
      ];
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** Returns the edits of a draft after which it has these records as the graph has them. */
export function takeTheirs(differences: ReadonlyArray<EntryDifference>): ReadonlyArray<DossierEdit> {
  return differences.flatMap(({ id, section, mine, theirs }): ReadonlyArray<DossierEdit> => {
    if (section === '') return [{ kind: 'SET_DOSSIER', fields: changedFields(mine ?? {}, theirs ?? {}) }];
    // The draft may write the id with the prefix of the dossier.
    const written = (mine && textIn(mine, 'id')) || id;
    if (theirs === null) return [{ kind: 'REMOVE', section, id: written }];
    if (mine === null) return [{ kind: 'ADD', section, record: theirs }];
    // The ids differ at most in the prefix of the dossier.
    return [
      { kind: 'SET', section, id: written, fields: changedFields({ ...mine, id: theirs['id'] }, theirs) },
    ];
  });
}

/** Returns the fields in which two records differ as written, with the values of the second; undefined where it has none. */
export function changedFields(from: RecordFields, to: RecordFields): RecordFields {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed = [...names].filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]));
  return Object.fromEntries(changed.map((name) => [name, to[name]]));
}

interface Version {
  /** What the graph stores of each record, as text, by the id within the dossier. */
  readonly states: ReadonlyMap<string, string>;
  readonly recordOf: (id: string) => { readonly section: string; readonly record: RecordFields } | null;
}

function versionOf(model: Model, yaml: string): Version {
  const { graph, records } = readDraft(model, yaml);
  if (!graph) return { states: new Map(), recordOf: () => null };
  const own = ownFields(yaml);
  return {
    states: statesOf(graph),
    recordOf: (id) =>
      id === ''
        ? { section: '', record: own }
        : (records.find(id) ?? records.find(`${graph.dossier.id}:${id}`)),
  };
}

function statesOf({ dossier, nodes, links }: GraphData): ReadonlyMap<string, string> {
  const linksFrom = groupBy(links, ({ from }) => from);
  const states = nodes.map(({ id, type, properties }) => {
    const own = (linksFrom.get(id) ?? [])
      .map((link) => [link.type, link.to, sorted(link.properties)] as const)
      .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
    return [idWithin(dossier.id, id), JSON.stringify([type, sorted(properties), own])] as const;
  });
  return new Map([['', JSON.stringify(sorted(dossier.properties))], ...states]);
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function ownFields(yaml: string): RecordFields {
  const isSection = (name: string): boolean => sections.some((section) => section === name);
  return Object.fromEntries(Object.entries(plainDossier(yaml)).filter(([name]) => !isSection(name)));
}

function placeOf({ section }: EntryDifference): number {
  return sections.findIndex((each) => each === section);
}
