/** A change of the Cypher text that makes a correct statement wrong, as a fault in the compiler would. */
export interface SownFault {
  readonly part: 'filter' | 'page' | 'null';
  readonly name: string;
  /** Returns the same text if it does not have the fault. */
  readonly sow: (text: string) => string;
}

const value = String.raw`(?:date|datetime)?\(?\$p\d+\)?`;

/** The faults. They depend on the text that `print/` prints; the test fails for a fault that changes no text. */
export const sownFaults: ReadonlyArray<SownFault> = [
  {
    part: 'filter',
    name: 'lte leaves out what is equal',
    sow: (text) => text.replace(new RegExp(`<= (${value})(?! AND \\()`, 'g'), '< $1'),
  },
  {
    part: 'filter',
    name: 'contains looks at the start alone',
    sow: (text) => text.replaceAll(' CONTAINS ', ' STARTS WITH '),
  },
  {
    part: 'filter',
    name: 'or holds where all hold',
    sow: (text) => text.replace(/ OR (?!\()/g, ' AND '),
  },
  {
    part: 'filter',
    name: 'none holds where there are some',
    sow: (text) => text.replaceAll('NOT EXISTS { MATCH', 'EXISTS { MATCH'),
  },
  {
    part: 'page',
    name: 'hasNextPage is never true',
    sow: (text) =>
      text.replace(/LIMIT toInteger\((\$p\d+)\)/g, (limit, parameter: string) =>
        text.includes(`, ${parameter}]`) || text.includes(`[${parameter}]`) ? `${limit} - 1` : limit,
      ),
  },
  {
    part: 'page',
    name: 'a cursor gives its own record again',
    sow: (text) => text.replace(new RegExp(`(\\.id) > (${value})`, 'g'), '$1 >= $2'),
  },
  {
    part: 'page',
    name: 'ties are left as they come',
    sow: (text) => text.replace(/, n\d+\.id (?:ASC|DESC)/g, ''),
  },
  {
    part: 'page',
    name: 'the last page is taken from the start',
    sow: (text) => text.replace(/(n\d+\.id) DESC LIMIT/g, '$1 ASC LIMIT'),
  },
  {
    part: 'null',
    name: 'not of an unknown is unknown',
    sow: (text) => text.replace(/(?<!coalesce\([nr]\d+\.\w+), false\)/g, ', null)'),
  },
  {
    part: 'null',
    name: 'an absent list is null',
    sow: (text) => text.replace(/coalesce\(([nr]\d+\.\w+), \[\]\)/g, '$1'),
  },
  {
    part: 'null',
    name: 'an absent value is ordered last',
    sow: (text) => text.replace(/coalesce\((r\d+\.\w+), (?:''|-1e308)\)/g, '$1'),
  },
  {
    part: 'null',
    name: 'an absent list is not empty',
    sow: (text) => text.replace(/coalesce\(size\(([\w.]+)\), 0\)/g, 'size($1)'),
  },
];
