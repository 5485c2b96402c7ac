import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { runVerb } from './run-verb.js';

/** What bash offers after these words, the last of which is being written. */
async function offered(...words: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const { data } = await runVerb('completion', 'bash');
  const array = words.map((word) => `'${word}'`).join(' ');
  const script = `${data.join('\n')}\nCOMP_WORDS=(onrecord ${array}); COMP_CWORD=${words.length}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

describe('onrecord completion', () => {
  it('completes commands, options and the values of options in bash', async () => {
    expect(await offered('im')).toEqual(['import']);
    expect(await offered('import', '--on')).toEqual(['--on-error', '--one-transaction']);
    expect(await offered('import', '--on-error', 's')).toEqual(['stop', 'skip']);
  });

  it('writes every command for zsh and fish, and rejects another shell', async () => {
    const { data: fish } = await runVerb('completion', 'fish');
    expect(fish.join('\n')).toContain(
      "complete -c onrecord -n '__fish_seen_subcommand_from remove' -l dry-run",
    );
    expect((await runVerb('completion', 'zsh')).data.join('\n')).toContain('bashcompinit');
    const { exitCode, talk } = await runVerb('completion', 'tcsh');
    expect([exitCode, talk]).toEqual([2, expect.stringContaining('OPTION_INVALID')]);
  });
});

describe('onrecord', () => {
  it('prints its version, its help, and the help of a command', async () => {
    expect((await runVerb('--version')).data.join()).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await runVerb('help')).data.join('\n')).toMatch(/import[^]*seed[^]*remove[^]*query/);
    expect((await runVerb('help', 'import')).data.join('\n')).toMatch(/--one-transaction[^]*claimreview/);
  });
});
