import type { Model, NodeType } from '../model/types.js';
import type { RecordFields } from './dossier-edit.js';

/** The order in which an export writes sections, fields and records. */
export interface FieldOrders {
  /** The fields of the dossier itself, then its sections. */
  readonly dossier: ReadonlyArray<string>;
  /** The fields of the records of a section. */
  readonly fields: ReadonlyMap<string, ReadonlyArray<string>>;
  /** Returns a text by which the records of a section are sorted: shared records, then own ones, each by id. */
  readonly rank: (section: string, record: RecordFields) => string;
}

/** Returns the order in which an export writes sections, fields and records. */
export function fieldOrders(model: Model): FieldOrders {
  const lists = [...model.types.values()].flatMap((type) => (type.record ? [{ type, ...type.record }] : []));
  const own = new Map(lists.map(({ section, own: kind }) => [section, kind]));
  const dossier = model.types.get('Dossier');
  return {
    dossier: [...(dossier?.properties.keys() ?? []), ...lists.map(({ section }) => section)],
    fields: new Map(lists.map(({ section, type }) => [section, fieldsOf(type)])),
    rank: (section, record) => {
      const kind = own.get(section);
      const isOwn = kind === 'always' || (typeof kind === 'object' && record[kind.when] === true);
      return `${isOwn ? 1 : 0} ${String(record['id'])}`;
    },
  };
}

function fieldsOf(type: NodeType): ReadonlyArray<string> {
  const links = [...type.relationships.values()].filter(({ direction }) => direction === 'OUT');
  return [
    'id',
    ...[...type.properties.keys()].filter((name) => name !== 'id'),
    ...links.map(({ name }) => name),
  ];
}
