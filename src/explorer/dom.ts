/** What an element can hold: text is always text, never markup. */
export type Child = Node | string | number | null | undefined | false | ReadonlyArray<Child>;

/** Attributes by name; a function is a listener of the event after `on`; null and false are left out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Makes an HTML element. Children that are text become text nodes, so nothing in data can be markup. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Name] {
  return furnish(document.createElement(name), attributes, children);
}

/** Makes an SVG element, by the same rules. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): SVGElementTagNameMap[Name] {
  return furnish(document.createElementNS(svgNamespace, name), attributes, children);
}

/** Takes all children away and puts others in their place. */
export function fill(element: Element, ...children: ReadonlyArray<Child>): void {
  element.replaceChildren(...flat(children));
}

/** A button that is no part of a form. */
export function button(label: Child, attributes: Attributes = {}): HTMLButtonElement {
  return html('button', { type: 'button', ...attributes }, label);
}

function furnish<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: ReadonlyArray<Child>,
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...flat(children));
  return element;
}

function flat(children: ReadonlyArray<Child>): ReadonlyArray<Node | string> {
  return children.flatMap((child): ReadonlyArray<Node | string> => {
    if (child === null || child === undefined || child === false) return [];
    if (typeof child === 'number') return [String(child)];
    if (typeof child === 'string' || child instanceof Node) return [child];
    return flat(child);
  });
}
