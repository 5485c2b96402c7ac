import type { Command } from 'commander';
import { exportFormats } from '../../formats/formats.js';
import type { CommandContext } from './command-context.js';

interface ExportFlags {
  readonly format?: string;
  readonly dossier?: string;
  readonly out?: string;
  readonly template?: true;
}

const examples = `  onrecord export --dossier venezuela-russia-2025 --out dossier.yaml
  onrecord export --out backup.jsonl
  onrecord export --format csv --out tables
  onrecord export --template --out tables`;

/** Adds the command `export`. */
export function addExport(program: Command, { project, done }: CommandContext): void {
  const formats = exportFormats.map(({ name, says }) => `  ${name.padEnd(8)} ${says}`).join('\n');
  program
    .command('export')
    .description('write the graph, or one dossier, to a file')
    .option('--format <name>', 'format; otherwise by the name of --out')
    .option('--dossier <id>', 'only this dossier')
    .option('--out <path>', 'file, or folder for formats with several files; otherwise standard output')
    .option('--template', 'write CSV files that have only their headings')
    .addHelpText('after', `\nFormats:\n${formats}\n\nExamples:\n${examples}`)
    .action(async (flags: ExportFlags) => {
      const { format = null, dossier = null, out = null, template = false } = flags;
      const { exportGraph } = await import('../export.js');
      done(await exportGraph(project, { format, dossier, out, template }));
    });
}
