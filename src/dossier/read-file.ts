import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { invariant } from '../lib/invariant.js';
import type { NodeType, RecordKind } from '../model/types.js';
import type { Draft, DraftRecord } from './draft.js';
import { parseFile, type ParsedMap } from './parse-file.js';
import { placeIn, type ReadContext } from './read-context.js';
import { isNull, readFields } from './read-fields.js';
import { readRecord } from './read-record.js';
import { resolveDraft } from './resolve-draft.js';

/** A dossier as text, or as a map that another reader has parsed. */
export type DossierFile = { readonly file: string } & (
  { readonly text: string } | { readonly parsed: ParsedMap; readonly fileHash: string }
);

/** Reads one file; returns null if it is not a map. Problems are reported, never thrown. */
export function readFile(context: ReadContext, given: DossierFile): Draft | null {
  if ('parsed' in given) return readMap(context, given.parsed, given.fileHash);
  const { value, problems } = parseFile(context.file, given.text);
  problems.forEach(context.report);
  if (!value) return null;
  if (value.kind !== 'map') {
    context.report({
      code: 'VALUE_INVALID',
      message: 'A dossier must be a map of fields.',
      hint: 'Begin with "id: ..." and "title: ...".',
      at: placeIn(context, value.position, ''),
    });
    return null;
  }
  return readMap(context, value, bytesToHex(sha256(utf8ToBytes(given.text))));
}

function readMap(context: ReadContext, map: ParsedMap, fileHash: string): Draft {
  const lists = recordTypes(context);
  const dossier = readDossierRecord(context, map, lists);
  const records = lists.flatMap((list) => readList(context, map, list));
  return resolveDraft({ file: context.file, fileHash, dossier, records });
}

interface RecordList {
  readonly type: NodeType;
  readonly record: RecordKind;
}

function recordTypes(context: ReadContext): ReadonlyArray<RecordList> {
  return [...context.model.types.values()].flatMap((type) =>
    type.record ? [{ type, record: type.record }] : [],
  );
}

function readDossierRecord(
  context: ReadContext,
  map: ParsedMap,
  lists: ReadonlyArray<RecordList>,
): DraftRecord {
  const type = context.model.types.get('Dossier');
  invariant(type, 'the model has dossiers');
  const fields = readFields(context, map, '', {
    typeName: 'Dossier',
    properties: type.properties,
    others: lists.map(({ record }) => record.section),
  });
  const { id, ...properties } = fields.properties;
  const dossierId = typeof id === 'string' ? id : '';
  return {
    type,
    localId: dossierId,
    id: dossierId,
    own: true,
    properties,
    links: [],
    faulty: fields.faulty,
    at: placeIn(context, map.position, ''),
    places: fields.places,
  };
}

function readList(context: ReadContext, map: ParsedMap, list: RecordList): ReadonlyArray<DraftRecord> {
  const { section } = list.record;
  const value = map.entries.find(({ name }) => name === section)?.value;
  if (!value || isNull(value)) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items
    .map((parsed, index) => ({
      parsed,
      path: value.kind === 'list' ? `${section}[${index}]` : section,
    }))
    .map((item) => readRecord(context, list, item))
    .filter((record) => record !== null);
}
