import { editDistance } from '../../lib/edit-distance.js';

/** The fewest letters of a word in which one may be wrong, and in which two may be; more letters are not compared. */
const oneWrong = 4;
const twoWrong = 8;
const mostCompared = 40;

/** Endings of English word forms, the longest first. */
const endings = /(?:ations?|ings?|ions?|ied|ies|ed|es|ly|s|y|e)$/;
const shortestStem = 3;

/**
 * Returns how many letters of a word may be wrong for it to match another: none of a very short or very long word, otherwise one, or two
 * from eight letters on.
 */
export function mostWrongLetters(word: string): 0 | 1 | 2 {
  const { length } = Array.from(word);
  if (length < oneWrong || length > mostCompared) return 0;
  return length < twoWrong ? 1 : 2;
}

/** Returns whether two folded words are forms of one English word, or differ in as many letters as may be wrong. */
export function isNearWord(word: string, searched: string): boolean {
  const most = mostWrongLetters(searched);
  if (most === 0) return false;
  if (Math.abs(word.length - searched.length) <= most && editDistance(word, searched) <= most) return true;
  const stem = stemOf(searched);
  return stem.length >= shortestStem && stem === stemOf(word);
}

function stemOf(word: string): string {
  return word.replace(endings, '');
}
