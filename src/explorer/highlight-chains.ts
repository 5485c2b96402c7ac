/** Highlights some attribution chains and dims the rest; null ends that. Elements name their chains in `data-chains`. */
export function highlightChains(element: HTMLElement, chains: ReadonlyArray<number> | null): void {
  element.classList.toggle('highlighting', chains !== null);
  for (const part of element.querySelectorAll<HTMLElement | SVGElement>('[data-chains]')) {
    const own = (part.dataset['chains'] ?? '').split(' ');
    part.classList.toggle('highlighted', chains?.some((chain) => own.includes(String(chain))) ?? false);
  }
}
