import type { Problem } from '../model/graph-data.js';
import { idWithin } from '../model/ids.js';
import type { Parsed, ParsedMap, Position } from '../model/parsed.js';
import type { DeclaredRecord } from '../model/graph-stream.js';
import type { LinkType, Model } from '../model/types.js';
import { textField, toParsed, toParsedMap, toPlain } from './import-data.js';
import type { ImportedDossier, ImportRecord } from './import-data.js';
import { dossierObject, recordObject, sectionOf } from './record-object.js';
import type { RecordObject } from './record-object.js';

/** A merged dossier, and its imported records by path (`claims[3]`). */
export interface MergedDossier {
  readonly map: ParsedMap;
  readonly imported: ReadonlyMap<string, ImportRecord>;
  /** Problems of ids that other records have already (ID_TAKEN). With any of them, nothing of the import may be written. */
  readonly problems: ReadonlyArray<Problem>;
}

/** A dossier as stored in the graph. */
export interface StoredDossier {
  readonly dossier: DeclaredRecord['node'];
  readonly records: ReadonlyArray<DeclaredRecord>;
}

/**
 * Merges an import into the stored dossier; returns the whole dossier.
 *
 * Imported fields replace stored ones, other stored fields are kept. Imported links are added; a link with the same end and key replaces
 * the stored one. Without `stored`, the import is the whole dossier.
 */
export function mergeDossier(
  model: Model,
  { id, head, records, idsMade }: ImportedDossier,
  { stored, title }: { readonly stored: StoredDossier | null; readonly title: string },
): MergedDossier {
  const sections = new Map<string, ParsedMap[]>();
  const places = new Map<string, number>();
  const imported = new Map<string, ImportRecord>();
  const problems: Problem[] = [...otherScheme(stored, idsMade)];
  const put = (
    section: string,
    map: ParsedMap,
    { idMadeOf = [], replaces = [] }: Pick<ImportRecord, 'idMadeOf' | 'replaces'> = {},
  ): string => {
    const list = sections.get(section) ?? [];
    sections.set(section, list);
    const key = `${section} ${idWithin(id, textField(map, 'id') ?? '')}`;
    const index = places.get(key) ?? list.length;
    const existing = list[index];
    const other = existing && idMadeOf.find((name) => differsIn(existing, map, name));
    if (existing && other !== undefined) problems.push(idTaken(existing, map, other));
    list[index] = existing ? overlay({ model, dossier: id, section, replaces }, existing, map) : map;
    places.set(key, index);
    return `${section}[${index}]`;
  };
  for (const record of stored?.records ?? [])
    put(sectionOf(model, record.node.type), toParsedMap(recordObject(model, id, record), inGraph));
  const doubles = new Set<string>();
  for (const record of records) {
    const key = `${record.section} ${textField(record.map, 'id') ?? ''}`;
    // A duplicate id in one import is reported later and must not be merged.
    if (doubles.has(key))
      places.delete(`${record.section} ${idWithin(id, textField(record.map, 'id') ?? '')}`);
    doubles.add(key);
    imported.set(put(record.section, record.map, record), record);
  }
  const storedHead = toParsedMap(stored ? dossierObject(model, stored.dossier) : { id, title }, inGraph);
  const lists = [...sections].map(([name, items]) => {
    const position = items[0]?.position ?? inGraph;
    return { name, position, value: { kind: 'list', position, items } as const };
  });
  const whole = head ? replaceFields(storedHead, head) : storedHead;
  return { map: { ...whole, entries: [...whole.entries, ...lists] }, imported, problems };
}

/** Returns the problem of a stored dossier whose foreign records have ids of another scheme: they would all be added once more. */
function otherScheme(
  stored: StoredDossier | null,
  idsMade: ImportedDossier['idsMade'],
): ReadonlyArray<Problem> {
  if (!stored || !idsMade || stored.dossier.properties['idScheme'] === idsMade.scheme) return [];
  const local = (id: string): string => idWithin(stored.dossier.id, id);
  const foreign = stored.records.find(({ node }) => local(node.id).startsWith(`${idsMade.prefix}-`));
  if (!foreign) return [];
  return [
    {
      code: 'ID_SCHEME_OLDER',
      message: `The dossier "${stored.dossier.id}" has records of this format with ids of an older scheme, such as "${local(foreign.node.id)}".`,
      hint: 'Import the file with --replace, first with --dry-run, which lists what other dossiers refer to; or into another dossier.',
      at: { file: '', line: 1, column: 1, path: '' },
    },
  ];
}

function differsIn(existing: ParsedMap, given: ParsedMap, name: string): boolean {
  const [before, now] = [textField(existing, name), textField(given, name)];
  return before !== null && now !== null && before.normalize('NFC').trim() !== now.normalize('NFC').trim();
}

function idTaken(existing: ParsedMap, given: ParsedMap, name: string): Problem {
  const [before, now, id] = [textField(existing, name), textField(given, name), textField(given, 'id')];
  return {
    code: 'ID_TAKEN',
    message: `"${now ?? ''}" would get the id "${id ?? ''}", which the dossier already uses for "${before ?? ''}".`,
    hint: 'Import the file into another dossier, or convert it to JSON Lines with your own ids.',
    at: { file: '', ...given.position, path: '' },
  };
}

const inGraph: Position = { file: 'the graph', line: 1, column: 1 };

function replaceFields(existing: ParsedMap, given: ParsedMap): ParsedMap {
  const fields = new Map([...existing.entries, ...given.entries].map((entry) => [entry.name, entry]));
  return { ...given, entries: [...fields.values()] };
}

function overlay(
  {
    model,
    dossier,
    section,
    replaces = [],
  }: {
    readonly model: Model;
    readonly dossier: string;
    readonly section: string;
    readonly replaces?: ReadonlyArray<string>;
  },
  existing: ParsedMap,
  given: ParsedMap,
): ParsedMap {
  const type = [...model.types.values()].find(({ record }) => record?.section === section);
  const fields = new Map(existing.entries.map((entry) => [entry.name, entry]));
  for (const entry of given.entries) {
    const before = fields.get(entry.name);
    const relationship = type?.relationships.get(entry.name);
    const isJoined = before && relationship?.direction === 'OUT' && !replaces.includes(entry.name);
    const value = isJoined
      ? joinedLinks(linkIdentity(relationship.link, dossier), before.value, entry.value)
      : entry.value;
    fields.set(entry.name, { ...entry, value });
  }
  return { ...given, entries: [...fields.values()] };
}

function joinedLinks(identityOf: (item: Parsed) => string, existing: Parsed, given: Parsed): Parsed {
  const links = new Map<string, Parsed>();
  for (const item of itemsOf(existing)) links.set(identityOf(item), item);
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(given).entries()) {
    const identity = identityOf(item);
    // A duplicate link is reported later.
    links.set(seen.has(identity) ? `${identity} ${index}` : identity, item);
    seen.add(identity);
  }
  return { kind: 'list', position: given.position, items: [...links.values()] };
}

function itemsOf(value: Parsed): ReadonlyArray<Parsed> {
  return value.kind === 'list' ? value.items : [value];
}

/** Returns a function for the identity of a link within its record: the other end, and key properties other than defaults. */
function linkIdentity({ keyProperties, properties }: LinkType, dossier: string): (item: Parsed) => string {
  const within = (ref: unknown): unknown => (typeof ref === 'string' ? idWithin(dossier, ref) : null);
  return (item) => {
    if (item.kind !== 'map') return JSON.stringify([item.kind === 'scalar' ? within(item.value) : null]);
    const keys = keyProperties.map((name) => {
      const value = item.entries.find((entry) => entry.name === name)?.value;
      return (value?.kind === 'scalar' ? value.value : null) ?? properties.get(name)?.defaultValue ?? null;
    });
    const isBare = keys.every(
      (key, index) => key === (properties.get(keyProperties[index] ?? '')?.defaultValue ?? null),
    );
    const ref = within(textField(item, 'ref'));
    return JSON.stringify(isBare ? [ref] : [ref, ...keys]);
  };
}

/**
 * Merges an imported record into the stored one, as `mergeDossier` does for whole dossiers. A record that has all stored fields is
 * returned unchanged.
 */
export function mergeRecord(
  model: Model,
  dossier: string,
  { given, stored }: { readonly given: ImportRecord; readonly stored: DeclaredRecord },
): ParsedMap {
  const fields = recordObject(model, dossier, stored);
  const { section } = given;
  if (hasAll({ model, dossier }, given, fields)) return given.map;
  return overlay({ model, dossier, section }, toParsedMap(fields, inGraph), given.map);
}

/** Returns whether the record has every stored field, and links to the same ends in the same order. */
function hasAll(
  { model, dossier }: { readonly model: Model; readonly dossier: string },
  { section, map }: ImportRecord,
  stored: RecordObject,
): boolean {
  const type = [...model.types.values()].find(({ record }) => record?.section === section);
  const given = new Map(map.entries.map(({ name, value }) => [name, value]));
  return Object.entries(stored).every(([name, value]) => {
    const found = given.get(name);
    const relationship = type?.relationships.get(name);
    if (found === undefined || relationship?.direction !== 'OUT') return found !== undefined;
    const identityOf = linkIdentity(relationship.link, dossier);
    const identities = (parsed: Parsed): string => itemsOf(parsed).map(identityOf).join('\n');
    return identities(found) === identities(toParsed(value, inGraph));
  });
}

/** Returns a rejected record as a line of JSON Lines, to be repaired and imported again. */
export function rejectedLine(model: Model, { section, map }: ImportRecord): string {
  const type = [...model.types.values()].find(({ record }) => record?.section === section)?.name ?? section;
  return JSON.stringify({ type, ...(toPlain(map) as object) }); // a map is an object
}
