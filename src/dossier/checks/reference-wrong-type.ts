import type { Place, Problem, Value } from '../../model/graph-data.js';
import type { Model, Property } from '../../model/types.js';
import { placeOf, type DraftRecord, type Places } from '../draft.js';
import type { RecordSet } from '../record-set.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a reference to a record of a type that the field does not accept. */
export const referenceWrongType: DossierCheck = (set) =>
  set.records.flatMap((record) => [
    ...ofProperties(set, record, record.type.properties),
    ...record.links.flatMap((link) => [
      ...wrong(set, { id: link.to, field: link.relationship.name, at: link.refAt }, link.relationship.target),
      ...ofProperties(set, link, link.relationship.link.properties),
    ]),
  ]);

interface Holder {
  readonly properties: Readonly<Record<string, Value>>;
  readonly places: Places;
  readonly at: Place;
}

function ofProperties(
  set: RecordSet,
  holder: Holder,
  properties: ReadonlyMap<string, Property>,
): ReadonlyArray<Problem> {
  return Object.entries(holder.properties).flatMap(([field, value]) => {
    const target = properties.get(field)?.reference ?? null;
    if (target === null) return [];
    const ids = Array.isArray(value) ? value : [String(value)];
    return ids.flatMap((id: string, index) => {
      const at = holder.places.get(`${field}[${index}]`) ?? placeOf(holder, field);
      return wrong(set, { id, field, at }, target);
    });
  });
}

function wrong(
  { find, model }: RecordSet,
  { id, field, at }: { readonly id: string; readonly field: string; readonly at: Place },
  target: string,
): ReadonlyArray<Problem> {
  const record = find(id);
  if (!record || fits(model, record, target)) return [];
  return [
    {
      code: 'REFERENCE_WRONG_TYPE',
      message: `Field "${field}" must refer to ${named(model, target)}; "${id}" is ${withArticle(record.type.name)}.`,
      hint: `Refer to ${named(model, target)}.`,
      at,
    },
  ];
}

/** Returns whether a record has an accepted type. A record whose kind could not be read fits if one type of its list does. */
function fits(model: Model, record: DraftRecord, target: string): boolean {
  const taken = model.types.get(target)?.possibleTypes ?? [];
  return record.type.possibleTypes.some((name) => taken.includes(name));
}

function named(model: Model, target: string): string {
  const type = model.types.get(target);
  const lists = [...model.types.values()].filter(
    ({ record, possibleTypes }) => record && possibleTypes.some((name) => type?.possibleTypes.includes(name)),
  );
  return lists.map(({ name }) => withArticle(name)).join(' or ');
}

function withArticle(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
