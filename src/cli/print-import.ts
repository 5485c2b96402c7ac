import { counted } from '../lib/counted.js';
import type { DossierReport, ImportEvent, LoadPosition, OnImportEvent } from '../import/import.js';
import type { Terminal } from './terminal.js';

interface PrintOptions {
  readonly json: boolean;
  readonly replace: boolean;
  readonly dryRun: boolean;
}

/** Returns a function that prints the events of an import: as sentences, or with `json` as JSON Lines on standard output. */
export function importPrinter(terminal: Terminal, options: PrintOptions): OnImportEvent {
  return (event) => {
    if (options.json) printJson(terminal, event);
    else printText(terminal, event);
    if (event.kind === 'check' && options.replace && options.dryRun)
      terminal.message(
        'A dry run in batches reads only the files: it does not look for records that --replace would remove.',
      );
  };
}

/** Prints the counts of loads, one line for each, and their sum if there are several. */
export function printReports(
  terminal: Terminal,
  reports: ReadonlyArray<DossierReport>,
  { json }: { readonly json: boolean },
): void {
  for (const report of reports) printReport(terminal, report, json);
  if (!json && reports.length > 1) terminal.data(`Total: ${countsText(sumOf(reports))}`);
}

function printReport(terminal: Terminal, report: DossierReport, json: boolean): void {
  const { file, dossier, load } = report;
  if (json) terminal.data(JSON.stringify({ kind: 'load', file, dossier, load, ...sumOf([report]) }));
  else terminal.data(`${file}: ${countsText(sumOf([report]))}`);
}

const countNames = ['created', 'changed', 'removed', 'unchanged'] as const;

type Counts = Readonly<Record<(typeof countNames)[number], number>>;

function sumOf(reports: ReadonlyArray<DossierReport>): Counts {
  const sum = (name: (typeof countNames)[number]) =>
    reports.reduce((total, report) => total + report[name], 0);
  const [created, changed, removed, unchanged] = [
    sum('created'),
    sum('changed'),
    sum('removed'),
    sum('unchanged'),
  ];
  return { created, changed, removed, unchanged };
}

function countsText(counts: Counts): string {
  return countNames.map((name) => `${number(counts[name])} ${name}`).join(', ');
}

function printJson(terminal: Terminal, event: ImportEvent): void {
  switch (event.kind) {
    case 'load':
      printReport(terminal, event.report, true);
      return;
    case 'check':
    case 'unmapped':
    case 'progress':
    case 'times':
      terminal.data(JSON.stringify(event));
      return;
    case 'rows':
      terminal.data(JSON.stringify({ kind: 'progress', state: 'TABLES', rows: event.rows }));
      return;
    case 'read':
    case 'continued':
    case 'unfinished':
    case 'nothingWritten':
    case 'nothingRemoved':
      printText(terminal, event);
  }
}

function printText(terminal: Terminal, event: ImportEvent): void {
  switch (event.kind) {
    case 'load':
      printReport(terminal, event.report, false);
      return;
    case 'check':
      terminal.data(
        `${event.file}: ${counted(event.records, 'record')} read, ${counted(event.problems, 'problem')}; nothing was written`,
      );
      return;
    default:
      terminal.message(sentence(event));
  }
}

function sentence(event: Exclude<ImportEvent, { readonly kind: 'load' | 'check' }>): string {
  switch (event.kind) {
    case 'read':
      return `Read ${counted(event.records, 'record')} of the format ${event.format}; they became ${counted(event.made, 'record')} of the graph.`;
    case 'unmapped':
      return `  not imported: ${event.what} (${counted(event.count, 'time')}${firstOf(event)})`;
    case 'rows':
      return `Reading tables: ${counted(event.rows, 'row')}`;
    case 'progress': {
      const rate = Math.round(
        (event.created + event.changed + event.removed + event.unchanged) / Math.max(1, event.seconds),
      );
      const left = event.leftMs === null ? '' : `, about ${Math.ceil(event.leftMs / 1000)} s left`;
      return `${stateNames[event.state]}: ${positionText(event)}, ${number(rate)} rows/s on average${left}`;
    }
    case 'continued': {
      const { dossier, batches, position, restarted } = event;
      const how = restarted ? 'Starts the load again' : 'Continues the load';
      return `${how} of "${dossier}": ${counted(batches, 'batch')} done, ${stateNames[position.state]} from ${positionText(position)} on.`;
    }
    case 'times': {
      const times = Object.entries(event.ms).map(([state, ms]) => {
        return `${(ms / 1000).toFixed(1)} s for ${stateNames[state as keyof typeof stateNames]}`; // the keys of ms
      });
      return `Took ${times.join(', ')}.`;
    }
    case 'unfinished':
      return `The load of "${event.dossier}" is unfinished. Repair the file and import it with --restart; records that are already written are compared.`;
    case 'nothingWritten':
      return 'Nothing was written.';
    case 'nothingRemoved':
      return 'Nothing is removed: some lines cannot be read and may be stored records. Repair these lines and import the file again.';
  }
}

/** Returns the first value of its kind, and its place. */
function firstOf({ example, at }: Extract<ImportEvent, { readonly kind: 'unmapped' }>): string {
  const { file, line } = at;
  const place = file === undefined ? `line ${line}` : `${file}:${line}`;
  return `, first ${example === null ? '' : `"${example}" `}in ${place}`;
}

const stateNames = {
  RECORDS: 'records',
  LINKS: 'links',
  CHECKING: 'checks',
  REMOVING: 'removal',
  DERIVING: 'derived values',
} as const;

function positionText({ state, line, removed, derived }: LoadPosition): string {
  if (state === 'DERIVING') return counted(derived, 'claim');
  if (state === 'REMOVING') return `${number(removed)} removed`;
  return `line ${number(line)}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
