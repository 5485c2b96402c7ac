import { relativeDays } from '../model/relative-days.js';
import type { Advice, AdviceView } from './advice-rule.js';

/** Advises to date the document, where words such as "last week" would be resolved if it had its day. */
export function dateWordsUnresolved({ graph }: AdviceView): ReadonlyArray<Advice> {
  return graph.nodes.flatMap(({ id, type, properties, at }) => {
    const { date, dateText, dateStart } = properties;
    if (type !== 'Statement' || typeof dateText !== 'string' || date !== undefined || dateStart !== undefined)
      return [];
    if (relativeDays(dateText, '2000-01-01') === null) return [];
    return [
      {
        code: 'DATE_WORDS_UNRESOLVED',
        message: `"${dateText}" cannot be resolved, as the document of the statement is not dated to a day.`,
        hint: 'Write the date of the document as a day, for example 2026-06-09, if you know it.',
        at,
        record: id,
      },
    ];
  });
}
