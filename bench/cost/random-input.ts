import { isEnumType, isInputObjectType, isListType, isNonNullType, Kind } from 'graphql';
import type { ConstValueNode, GraphQLInputObjectType, GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Chance } from '../../tests/support/generated/chance.js';

/** What variations need. */
export interface VaryContext {
  readonly schema: GraphQLSchema;
  readonly random: Chance;
  readonly ids: ReadonlyMap<string, ReadonlyArray<string>>;
}

const texts = ['a', 'e', 'missiles', 'port', '2025', '2026-01', 'x'] as const;
const numbers = [0, 1, 2, 3, 6, 8, 10, 50, 100, 200] as const;

/** Returns a random value of an input type. Filters are up to `depth` levels deep; `name` is that of the argument or field. */
export function randomInput(
  context: VaryContext,
  type: GraphQLInputType,
  { name, depth }: { readonly name: string; readonly depth: number },
): ConstValueNode {
  const { random, ids } = context;
  if (isNonNullType(type)) return randomInput(context, type.ofType, { name, depth });
  if (isListType(type)) {
    const length = 1 + random.below(3);
    const values = Array.from({ length }, () => randomInput(context, type.ofType, { name, depth }));
    return { kind: Kind.LIST, values };
  }
  if (isEnumType(type)) {
    const values = type.getValues();
    return { kind: Kind.ENUM, value: values[random.below(values.length)]?.name ?? '' };
  }
  if (isInputObjectType(type)) return randomObject(context, type, depth);
  switch (type.name) {
    case 'ID': {
      const all = [...ids.values()][random.below(ids.size)] ?? [];
      return { kind: Kind.STRING, value: all[random.below(all.length)] ?? 'x' };
    }
    case 'Int':
      return { kind: Kind.INT, value: String(random.pick(numbers)) };
    case 'Float':
      return { kind: Kind.FLOAT, value: `${random.below(100)}.5` };
    case 'Boolean':
      return { kind: Kind.BOOLEAN, value: random.often(0.5) };
    default:
      return { kind: Kind.STRING, value: random.pick(texts) };
  }
}

/** An object has its required fields, and one or two others. */
function randomObject(context: VaryContext, type: GraphQLInputObjectType, depth: number): ConstValueNode {
  const { random } = context;
  const fields = Object.values(type.getFields());
  const isDeep = (field: (typeof fields)[number]): boolean => /Where\b/.test(String(field.type));
  const optional = fields.filter(
    (field) =>
      !isNonNullType(field.type) && (depth > 0 ? isDeep(field) || random.often(0.3) : !isDeep(field)),
  );
  const chosen = new Set(fields.filter((field) => isNonNullType(field.type)));
  for (let count = type.isOneOf || random.often(0.8) ? 1 : 2; count > 0; count -= 1) {
    const one = optional[random.below(optional.length)];
    if (one) chosen.add(one);
  }
  return {
    kind: Kind.OBJECT,
    fields: [...chosen].map(({ name, type: of }) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value: randomInput(context, of, { name, depth: depth - 1 }),
    })),
  };
}
