/** The actions of pointer and keyboard on cards. */
export interface CardEvents {
  readonly onSelect: (id: string) => void;
  /** The numbers of the chains under the pointer or the focus; null when there are none. */
  readonly onHighlight: (chains: ReadonlyArray<number> | null) => void;
}

/** Lets pointer and keyboard select cards, and highlight the chains of the card under them. */
export function listenToCards(root: SVGSVGElement, { onSelect, onHighlight }: CardEvents): void {
  const cardOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<SVGGElement>('.card') : null;
  const chainsOf = (card: SVGGElement | null) => {
    const text = card?.dataset['chains'] ?? '';
    return text === '' ? null : text.split(' ').map(Number);
  };
  root.addEventListener('click', (event) => {
    const id = cardOf(event)?.dataset['id'];
    if (id) onSelect(id);
  });
  for (const name of ['pointerover', 'focusin'] as const)
    root.addEventListener(name, (event) => {
      onHighlight(chainsOf(cardOf(event)));
    });
  for (const name of ['pointerleave', 'focusout'] as const)
    root.addEventListener(name, () => {
      onHighlight(null);
    });
  root.addEventListener('keydown', (event) => {
    const card = cardOf(event);
    if (!card) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (card.dataset['id']) onSelect(card.dataset['id']);
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      moveFocus(root, card, event.key);
    }
  });
}

/** Up and down within a column, left and right to the nearest card of the next one. */
function moveFocus(root: SVGSVGElement, card: SVGGElement, key: string): void {
  const here = middleOf(card);
  const [dx, dy] =
    key === 'ArrowLeft' ? [-1, 0] : key === 'ArrowRight' ? [1, 0] : key === 'ArrowUp' ? [0, -1] : [0, 1];
  const others = [...root.querySelectorAll<SVGGElement>('.card')].filter((other) => other !== card);
  const distance = (other: SVGGElement) => {
    const { x, y } = middleOf(other);
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    return along > 4 ? along + aside * 2 : Infinity;
  };
  const next = others.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!next || distance(next) === Infinity) return;
  card.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function middleOf(card: SVGGElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = card.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
