/** Lets some chains stand out and the rest step back; null lets all stand alike. Parts tell theirs by `data-chains`. */
export function light(element: HTMLElement, chains: ReadonlyArray<number> | null): void {
  element.classList.toggle('lighting', chains !== null);
  for (const part of element.querySelectorAll<HTMLElement | SVGElement>('[data-chains]')) {
    const own = (part.dataset['chains'] ?? '').split(' ');
    part.classList.toggle('lit', chains?.some((chain) => own.includes(String(chain))) ?? false);
  }
}
