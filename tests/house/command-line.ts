import type { Command as Commander } from 'commander';
import type { Command } from './docs-facts.ts';

/** The commands of a program, each with its own options and the program's. */
export function commandsOf(program: Commander): readonly Command[] {
  const common = optionsOf(program);
  return program.commands.map((command) => ({ name: command.name(), options: [...optionsOf(command), ...common] }));
}

function optionsOf(command: Commander): readonly string[] {
  return command.options.flatMap(({ long }) => (typeof long === 'string' ? [long] : []));
}
