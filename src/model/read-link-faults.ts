import type { FieldDefinitionNode } from 'graphql';
import { faultAt, type Fault } from './read-fault.js';
import { fieldType, isKindOf } from './read-fields.js';
import { isMarked, markOf, type Declared, type Sdl } from './read-sdl.js';

/** Returns the faults of links and of their fields: ends that are not node types, and fields that do not fit the ends. */
export function linkFaults(sdl: Sdl): ReadonlyArray<Fault> {
  return [...sdl.declared.values()].flatMap((node) => [
    ...endFaults(sdl, node),
    ...(node.fields ?? [])
      .filter((field) => isMarked(field, 'relationship'))
      .flatMap((field) => fieldFaults(sdl, node, field)),
  ]);
}

function endFaults(sdl: Sdl, node: Declared): ReadonlyArray<Fault> {
  const mark = node.directives?.find(({ name }) => name.value === 'link');
  if (!mark) return [];
  return ['from', 'to'].flatMap((end) => {
    const name = markOf(sdl, node, 'link', end);
    const declared = name === null ? undefined : sdl.declared.get(name);
    if (name === null || (declared && isMarked(declared, 'node'))) return [];
    return [
      faultAt(
        mark,
        `Unknown type "${name}" in "${end}" of "${node.name.value}": an end is a type with a label.`,
      ),
    ];
  });
}

function fieldFaults(sdl: Sdl, owner: Declared, field: FieldDefinitionNode): ReadonlyArray<Fault> {
  const name = `${owner.name.value}.${field.name.value}`;
  const linkName = markOf(sdl, field, 'relationship', 'link');
  const direction = markOf(sdl, field, 'relationship', 'direction');
  if (linkName === null || direction === null) return [];
  const link = sdl.declared.get(linkName);
  if (!link || !isMarked(link, 'link')) return [faultAt(field, `Unknown link "${linkName}" of "${name}".`)];
  if (!isMarked(owner, 'node'))
    return [faultAt(field, `"${name}" is a relationship, but "${owner.name.value}" is no node.`)];
  const [here, there] = direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  const type = fieldType(field.type);
  const own = markOf(sdl, link, 'link', here);
  const other = markOf(sdl, link, 'link', there);
  const faults: Fault[] = [];
  if (type.form !== 'list')
    faults.push(faultAt(field, `"${name}" is a relationship: its type is written [${type.named}!]!.`));
  if (own !== null && !isKindOf(sdl, owner.name.value, own)) {
    faults.push(faultAt(field, `"${name}" is ${direction} of "${linkName}", whose "${here}" is "${own}".`));
  }
  if (other !== null && type.named !== other) {
    faults.push(
      faultAt(field, `"${name}" gives "${type.named}", but "${there}" of "${linkName}" is "${other}".`),
    );
  }
  return faults;
}
