/** An amount as a claim holds it. */
export interface Amount {
  readonly amount?: number;
  readonly unitText?: string;
  readonly quantityText?: string;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * Reads an amount in words: `3 million` is 3,000,000, `14 systems` is 14 with the unit `systems`; no unit is needed.
 *
 * The words are kept as `quantityText` unless they are only the number. Without a number, they are all there is.
 */
export function readAmount(words: string): Amount {
  const text = words.trim();
  if (text === '') return {};
  const found =
    /^([€$£]?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(thousand|million|billion|trillion)?\b\s*(.*)$/i.exec(
      text,
    );
  if (!found) return { quantityText: text };
  const [, sign = '', digits = '', scale = '', rest = ''] = found;
  const unit = rest.replace(/^(of|in)\b.*$/i, '').trim() || (currencies[sign] ?? '');
  const amount =
    Math.round(Number(digits.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1) * 1e6) / 1e6;
  return {
    amount,
    ...(unit === '' ? {} : { unitText: unit }),
    ...(scale === '' ? {} : { quantityText: text }),
  };
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
