import { isCollection, isNode, isPair } from 'yaml';

/** Returns the offset of the first character of a node. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Returns the offset after the last character of a node, without the comment and line end that follow it. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return endOf(text, node.value ?? node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  if (!isNode(node)) return 0;
  const start = node.range?.[0] ?? 0;
  let end = node.range?.[1] ?? start;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Returns the offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Returns the offset of the line end of an offset, or that of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Indents all lines of a text that are not empty. */
export function indented(text: string, columns: number): string {
  const lines = text.split('\n');
  return lines.map((each) => (each === '' ? '' : ' '.repeat(columns) + each)).join('\n');
}
