import type { Command } from 'commander';
import { KnownError } from '../errors.js';

/** The shells for which there are completion scripts. */
const shells = ['bash', 'zsh', 'fish'] as const;

interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: ReadonlyArray<{
    readonly flag: string;
    readonly description: string;
    readonly values: ReadonlyArray<string>;
  }>;
}

/** Returns the script that completes the commands and options of a program in a shell. Throws OPTION_INVALID for an unknown shell. */
export function completionScript(program: Command, shell: string): string {
  const commands = program.commands.map(completedCommand);
  switch (shell) {
    case 'bash':
      return bashScript(commands);
    case 'zsh':
      return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`;
    case 'fish':
      return fishScript(commands);
    default:
      throw new KnownError('OPTION_INVALID', `There is no completion for the shell "${shell}".`, {
        hint: `Name one of these shells: ${shells.join(', ')}.`,
      });
  }
}

function completedCommand(command: Command): CompletedCommand {
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(({ long, description, argChoices = [] }) => {
      return { flag: long ?? '', description, values: argChoices };
    }),
  };
}

function bashScript(commands: ReadonlyArray<CompletedCommand>): string {
  const cases = commands.map(({ name, options }) => {
    return `    ${name}) words="${options.map(({ flag }) => flag).join(' ')}" ;;`;
  });
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map(
        (option) =>
          `    "${name} ${option.flag}") COMPREPLY=($(compgen -W "${option.values.join(' ')}" -- "$current")); return ;;`,
      ),
  );
  return `_onrecord() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _onrecord onrecord`;
}

function fishScript(commands: ReadonlyArray<CompletedCommand>): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap(({ name, description, options }) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...options.map((option) => {
      const values = option.values.length > 0 ? ` -x -a ${quoted(option.values.join(' '))}` : '';
      const flag = option.flag.replace(/^--/, '');
      return `complete -c onrecord -n '__fish_seen_subcommand_from ${name}' -l ${flag}${values} -d ${quoted(option.description)}`;
    }),
  ]);
  return lines.join('\n');
}
