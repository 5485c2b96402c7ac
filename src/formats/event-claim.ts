import { createHash } from 'node:crypto';
import { invariant } from '../lib/invariant.js';
import type { Position } from '../model/parsed.js';
import { eventOfCameo } from './cameo-terms.js';
import type { PloverEvent } from './cameo-terms.js';
import { kindOfEvent } from './plover-terms.js';
import type { SourceRecords } from './source-records.js';

/** A machine-coded event in CAMEO terms: actor, action and target. */
export interface CodedEvent {
  readonly id: string;
  readonly externalId: string;
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly cameo: string;
  readonly actor: CodedActor | null;
  readonly target: CodedActor | null;
  readonly place: CodedPlace | null;
}

/** A coded place; `country` is its FIPS 10-4 code. */
export interface CodedPlace {
  readonly name: string;
  readonly lat: string;
  readonly lon: string;
  readonly country: string | null;
}

/** A coded actor: a name, a code, and the code of its state. */
export interface CodedActor {
  readonly name: string;
  readonly code: string | null;
  readonly state: string | null;
  readonly sectors: ReadonlyArray<string>;
}

/** Adds an event as a claim; returns its id. */
export function addEvent(
  records: SourceRecords,
  table: ReadonlyMap<string, PloverEvent>,
  { event, at }: { readonly event: CodedEvent; readonly at: Position },
): string {
  const { id, externalId, date, cameo, actor, target } = event;
  const isCameo = /^(0[1-9]|1\d|20)\d{0,2}$/.test(cameo); // the root codes are 01 to 20
  const mapped = isCameo ? eventOfCameo(table, cameo) : null;
  if (!isCameo) records.countUnmapped('code that is not one of CAMEO', cameo);
  else if (!mapped) records.countUnmapped('CAMEO code without a PLOVER event type', cameo);
  const kind = cameo === '163' ? 'SANCTION' : kindOfEvent(mapped?.eventType ?? '');
  const actors = actorReference(records, actor, at);
  const towards = target ? ` towards ${target.name}` : '';
  records.add(
    'claims',
    {
      id,
      kind,
      text: `${actor?.name ?? 'somebody'} acted${towards} (CAMEO ${cameo || 'unknown'})`,
      eventType: mapped?.eventType,
      mode: mapped?.mode,
      contexts: mapped?.contexts ?? [],
      cameo: isCameo ? cameo : null,
      externalId,
      date,
      actors: actors.length === 0 && kind === 'REQUEST' ? [{ ref: records.unnamed(at) }] : actors,
      recipients: actorReference(records, target, at),
      locatedAt: placeReference(records, event, at),
    },
    at,
  );
  return id;
}

function actorReference(records: SourceRecords, actor: CodedActor | null, at: Position) {
  if (!actor) return [];
  const { name, code, state, sectors } = actor;
  const stateId = state === null ? null : records.stateId(state);
  if (state !== null && stateId === null)
    records.countUnmapped(`state "${state}", which is not in the graph`);
  const isState = stateId !== null && (code === null ? sectors.length === 0 : code === state);
  if (isState) return [{ ref: stateId, as: name }];
  const id = records.nameId(
    'actor',
    code === null && state === null ? [name] : [name, code ?? '', state ?? ''],
    at,
  );
  if (id === null) {
    records.countUnmapped('actor name without a letter or digit');
    return [];
  }
  const partOf = stateId === null ? [] : [{ ref: stateId, speaksFor: false }];
  records.add('actors', { id, name, kind: 'GROUP', sectors, externalId: code, partOf }, at);
  return [{ ref: id, as: name }];
}

function placeReference(records: SourceRecords, { place }: CodedEvent, at: Position) {
  const id = place === null ? null : records.nameId('place', [place.name, place.lat, place.lon], at);
  if (place === null || id === null) return [];
  const state = place.country === null ? null : records.stateOf('FIPS', place.country);
  const inState = state === null ? [] : [{ ref: state }];
  records.add('places', { id, name: place.name, ...coordinates(records, place), inState }, at);
  return [{ ref: id }];
}

function coordinates(records: SourceRecords, { lat, lon }: CodedPlace): object {
  if (lat.trim() === '' || lon.trim() === '') return {};
  const [north, east] = [Number(lat), Number(lon)];
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return { lat: north, lon: east };
  records.countUnmapped('invalid coordinates');
  return {};
}

/** Adds an article: its document with the outer statement of its outlets. Returns the document's id. */
export function addArticle(
  records: SourceRecords,
  {
    key,
    url,
    outlets,
    date,
  }: {
    readonly key: string;
    readonly url: string | null;
    /** The names of its issuers. */
    readonly outlets: ReadonlyArray<string>;
    readonly date: string | null;
  },
  at: Position,
): string {
  const issuers = outlets.map((name) => addOutlet(records, name, at));
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const id = records.keyId('doc', [hash], at);
  invariant(id !== null, 'a hash has digits');
  return records.document({ id, kind: 'ARTICLE', url, date }, issuers, at);
}

/** Adds an outlet by its name; returns its id. */
export function addOutlet(records: SourceRecords, name: string, at: Position): string {
  return records.named('outlet', { name, otherwise: 'unnamed outlet', kind: 'MEDIA' }, at);
}
