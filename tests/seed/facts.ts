import type { Fact } from './fact.js';
import { factsOfParagraphs1To3 } from './facts-of-paragraphs-1-to-3.js';
import { factsOfParagraphs4To6 } from './facts-of-paragraphs-4-to-6.js';
import { factsOfParagraphs7To8 } from './facts-of-paragraphs-7-to-8.js';
import { factsOfParagraph9AndAll } from './facts-of-paragraph-9-and-all.js';

/** All facts of the seed article, by number: what the dossier must hold and the API must answer. */
export const facts: ReadonlyArray<Fact> = [
  ...factsOfParagraphs1To3,
  ...factsOfParagraphs4To6,
  ...factsOfParagraphs7To8,
  ...factsOfParagraph9AndAll,
];
