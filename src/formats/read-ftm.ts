import type { Position } from '../model/parsed.js';
import { countUnread, toEntity, wikidataIdOf } from './ftm-entity.js';
import type { Entity } from './ftm-entity.js';
import { partialDateBounds } from '../model/partial-date.js';
import { toPlain } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readDate } from './iso-date.js';
import { jsonObjects } from './json-objects.js';
import { SourceRecords } from './source-records.js';

const actorKinds: ReadonlyMap<string, string> = new Map([
  ['Person', 'PERSON'],
  ['Organization', 'ORGANIZATION'],
  ['PublicBody', 'ORGANIZATION'],
  ['Company', 'ORGANIZATION'],
  ['LegalEntity', 'GROUP'],
]);
const assetCategories: ReadonlyMap<string, string> = new Map([
  ['Airplane', 'AIRCRAFT'],
  ['Vessel', 'VESSEL'],
  ['Vehicle', 'OTHER'],
]);
const documentSchemas = new Set(['Article', 'Document']);

/**
 * Reads entities of FollowTheMoney (one JSON object per line, or a list): actors, positions, sanctions, assets, documents and events.
 * The claims of an entity are reported in the document of its data set. Entities can refer to later ones.
 */
export function readFtm(context: ImportContext, file: ImportFile): Imported {
  const { objects, problems, others } = jsonObjects(file);
  const records = new SourceRecords(context, 'ftm', file.file);
  for (const { name } of others) records.countUnmapped(`field "${name}" beside the results`);
  const entities = objects.map((object) =>
    toEntity(toPlain(object), { ...object.position, file: file.file }),
  );
  const firsts = entities.filter((entity) => {
    records.begin(entity.at);
    return records.isFirst(localId(records, entity), entity.content, entity.at);
  });
  const byId = new Map(
    firsts.flatMap((entity) => (entity.id === null ? [] : [[entity.id, entity] as const])),
  );
  // After the actors: the holder of an office is one of them.
  const last = (entity: Entity): number => (entity.schema === 'Occupancy' ? 1 : 0);
  for (const entity of firsts.toSorted((one, other) => last(one) - last(other))) {
    records.continue(entity.at);
    readEntity(records, entity, byId);
  }
  return records.imported(problems);
}

type Entities = ReadonlyMap<string, Entity>;

function readEntity(records: SourceRecords, entity: Entity, byId: Entities): void {
  const { schema } = entity;
  if (actorKinds.has(schema)) addActor(records, entity);
  else if (assetCategories.has(schema)) addAsset(records, entity);
  else if (documentSchemas.has(schema)) addDocument(records, entity);
  else if (schema === 'Sanction') addSanction(records, entity, byId);
  else if (schema === 'Event') addEvent(records, entity, byId);
  else if (schema === 'Position') countUnread(records, entity, ['name', 'organization', 'country']);
  else if (schema === 'Occupancy') addOccupancy(records, entity, byId);
  else records.countUnmapped(`schema "${schema}"`);
}

function localId(records: SourceRecords, { id, at }: Entity): string {
  return id === null ? records.placeId('line', at) : (records.keyId('', [id], at) ?? '');
}

function addActor(records: SourceRecords, entity: Entity): void {
  const { values, at } = entity;
  countUnread(records, entity, ['name', 'alias', 'weakAlias', 'wikidataId', 'country']);
  const [name = entity.id ?? 'unnamed', ...others] = values('name');
  const states = values('country').flatMap((code) => {
    const state = records.stateOf('alpha-2', code);
    return state === null ? [] : [{ ref: state, speaksFor: false }];
  });
  records.add(
    'actors',
    {
      id: localId(records, entity),
      name,
      kind: actorKinds.get(entity.schema),
      aliases: [...new Set([...others, ...values('alias'), ...values('weakAlias')])],
      wikidataId: wikidataIdOf(records, entity),
      externalId: entity.id,
      partOf: states,
    },
    at,
  );
}

function addAsset(records: SourceRecords, entity: Entity): void {
  const { values, at, schema } = entity;
  countUnread(records, entity, ['name', 'alias', 'type', 'model', 'wikidataId']);
  const [name = entity.id ?? 'unnamed', ...others] = values('name');
  records.add(
    'assets',
    {
      id: localId(records, entity),
      name,
      aliases: [...new Set([...others, ...values('alias')])],
      category: assetCategories.get(schema),
      designation: values('model')[0] ?? values('type')[0],
      individual: true,
      wikidataId: wikidataIdOf(records, entity),
      externalId: entity.id,
    },
    at,
  );
}

function addDocument(records: SourceRecords, entity: Entity): void {
  const { values, at, schema } = entity;
  countUnread(records, entity, ['title', 'name', 'fileName', 'publishedAt', 'date', 'sourceUrl']);
  const url = values('sourceUrl').find(
    (each) => /^https?:\/\/[^\s\p{Cc}]+$/iu.test(each) && URL.canParse(each),
  );
  const kind = schema === 'Article' ? 'ARTICLE' : 'OFFICIAL_TEXT';
  const title = [...values('title'), ...values('name'), ...values('fileName')][0];
  const date = readDate(records, values('publishedAt')[0] ?? values('date')[0]);
  records.add(
    'documents',
    { id: localId(records, entity), kind, title, url, date, externalId: entity.id },
    at,
  );
}

function addOccupancy(records: SourceRecords, entity: Entity, byId: Entities): void {
  const { values } = entity;
  countUnread(records, entity, ['holder', 'post', 'startDate', 'endDate']);
  const date = termOf(records, entity);
  if (date === undefined) return;
  for (const post of values('post').map((id) => byId.get(id))) {
    const organization = post
      ?.values('organization')
      .map((id) => byId.get(id))
      .find(isActor);
    const state = post
      ?.values('country')
      .map((code) => records.stateOf('alpha-2', code))
      .find((id) => id !== null);
    const employer = organization ? localId(records, organization) : state;
    if (employer === undefined)
      records.countUnmapped('Occupancy of a position without an organization or a known state');
    for (const holder of employer === undefined ? [] : values('holder').map((id) => byId.get(id))) {
      if (!isActor(holder)) {
        records.countUnmapped('Occupancy whose holder is not in the file');
        continue;
      }
      const position = { ref: employer, title: post?.values('name')[0], date, speaksFor: false };
      records.add('actors', { id: localId(records, holder), holdsPosition: [position] }, entity.at);
    }
  }
}

/** Returns the time of an occupancy, null if it has none; undefined, with a problem, if its end lies before its start. */
function termOf(records: SourceRecords, { values, at }: Entity): string | null | undefined {
  const [start, end] = [readDate(records, values('startDate')[0]), readDate(records, values('endDate')[0])];
  if (start === null && end === null) return null;
  const date = `${start ?? ''}/${end ?? '..'}`;
  if (partialDateBounds(date) !== null) return date;
  const message = `The time from "${start ?? ''}" to "${end ?? ''}" ends before it begins, or has a day that no calendar has.`;
  records.fault('DATE_INVALID', { message, hint: 'Correct startDate and endDate.' }, at);
  return undefined;
}

function isActor(entity: Entity | undefined): entity is Entity {
  return entity !== undefined && actorKinds.has(entity.schema);
}

function addSanction(records: SourceRecords, entity: Entity, byId: Entities): void {
  const { values, at } = entity;
  countUnread(records, entity, ['entity', 'authority', 'program', 'startDate']);
  const actors = values('authority').map((authority) => ({ ref: namedActor(records, authority, at) }));
  const targets = values('entity').map((id) => byId.get(id));
  if (targets.some((target) => target === undefined))
    records.countUnmapped('Sanction of an entity that is not in the file');
  const found = targets.filter((target) => target !== undefined);
  const names = found.map((target) => target.values('name')[0] ?? target.id ?? 'unnamed').join(', ');
  const program = values('program')[0];
  const claim = {
    id: localId(records, entity),
    kind: 'SANCTION',
    text: `${names || 'somebody'} is under a sanction${program === undefined ? '' : ` (${program})`}`,
    eventType: 'SANCTION',
    date: readDate(records, values('startDate')[0]),
    externalId: entity.id,
    actors,
    recipients: found.filter(isActor).map((target) => ({ ref: localId(records, target) })),
    objects: found
      .filter(({ schema }) => assetCategories.has(schema))
      .map((target) => ({ ref: localId(records, target) })),
  };
  addToDataset(records, entity, records.add('claims', claim, at));
}

function addEvent(records: SourceRecords, entity: Entity, byId: Entities): void {
  const { values, at } = entity;
  countUnread(records, entity, ['name', 'summary', 'description', 'involved', 'location', 'date']);
  const involved = values('involved').map((id) => byId.get(id));
  if (!involved.every(isActor))
    records.countUnmapped('Event whose participants are not all actors of the file');
  const places = values('location').flatMap((name) => {
    const id = records.nameId('place', [name], at);
    if (id !== null) return [{ ref: records.add('places', { id, name }, at) }];
    records.countUnmapped('location without a letter or digit', name);
    return [];
  });
  const claim = {
    id: localId(records, entity),
    kind: 'EVENT',
    text:
      [...values('name'), ...values('summary'), ...values('description')][0] ?? entity.id ?? 'unnamed event',
    date: readDate(records, values('date')[0]),
    externalId: entity.id,
    actors: involved.filter(isActor).map((actor) => ({ ref: localId(records, actor) })),
    locatedAt: places,
  };
  addToDataset(records, entity, records.add('claims', claim, at));
}

function namedActor(records: SourceRecords, name: string, at: Position): string {
  return records.named('named', { name, otherwise: 'unnamed authority', kind: 'ORGANIZATION' }, at);
}

function addToDataset(records: SourceRecords, { dataset, at }: Entity, claim: string): void {
  const issuer = namedActor(records, dataset, at);
  const id = records.keyId('dataset', [dataset], at) ?? records.placeId('dataset', at);
  records.addContent(records.document({ id, kind: 'DATASET', title: dataset }, [issuer], at), { ref: claim });
}
