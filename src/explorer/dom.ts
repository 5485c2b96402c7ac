/** A child of an element; text is always text, never markup. */
export type Child = Node | string | number | null | undefined | false | ReadonlyArray<Child>;

/** Attributes by name. A function listens to the event named after `on`; null and false are left out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Creates an HTML element. Text children become text nodes, so data can never be markup. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Name] {
  return setUp(document.createElement(name), attributes, children);
}

/** Creates an SVG element, by the same rules. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): SVGElementTagNameMap[Name] {
  return setUp(document.createElementNS(svgNamespace, name), attributes, children);
}

/** Replaces all children of an element. */
export function fill(element: Element, ...children: ReadonlyArray<Child>): void {
  element.replaceChildren(...flat(children));
}

/** Creates a button that submits no form. */
export function button(label: Child, attributes: Attributes = {}): HTMLButtonElement {
  return html('button', { type: 'button', ...attributes }, label);
}

function setUp<Created extends Element>(
  element: Created,
  attributes: Attributes,
  children: ReadonlyArray<Child>,
): Created {
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
