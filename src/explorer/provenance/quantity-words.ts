/** The quantity of an item: a number or sum, or its limits, and the words of the text. */
export interface Quantity {
  readonly amount: number | null;
  readonly minValue: number | null;
  readonly maxValue: number | null;
  /** The unit counted, or the currency. */
  readonly unitText: string | null;
  readonly quantityText: string | null;
}

/**
 * Returns a quantity in words: "2,000,000 EUR", "120 to 150 t", "at most 14", "two million (2,000,000 EUR)"; null when it is unknown.
 *
 * The words of the text come first. The numbers follow them unless the words contain them.
 */
export function quantityWords(quantity: Quantity): string | null {
  const { unitText, quantityText } = quantity;
  const numbers = numberWords(quantity);
  const measured = [numbers, unitText].filter((part) => part !== null).join(' ');
  if (quantityText === null) return measured === '' ? null : measured;
  return measured === '' || saysAll(quantityText, quantity) ? quantityText : `${quantityText} (${measured})`;
}

function numberWords({ amount, minValue, maxValue }: Quantity): string | null {
  const limits = limitWords(minValue, maxValue);
  if (amount === null) return limits;
  return limits === null ? written(amount) : `${written(amount)}, ${limits}`;
}

function limitWords(least: number | null, most: number | null): string | null {
  if (least !== null && most !== null)
    return least === most ? written(least) : `${written(least)} to ${written(most)}`;
  if (least !== null) return `at least ${written(least)}`;
  return most === null ? null : `at most ${written(most)}`;
}

function written(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 20 });
}

/** Returns whether the words of the text contain each number and the unit. */
function saysAll(text: string, { amount, minValue, maxValue, unitText }: Quantity): boolean {
  const numbers: ReadonlyArray<string> = text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? [];
  const hasNumbers = [amount, minValue, maxValue].every(
    (number) => number === null || numbers.some((found) => Number(found) === number),
  );
  return hasNumbers && (unitText === null || text.toLowerCase().includes(unitText.toLowerCase()));
}
