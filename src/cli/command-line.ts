import process from 'node:process';

/** What is wrong with the way a command was called, in one line. */
export interface Problem {
  readonly problem: string;
}

/** 0: done; 1: failed; 2: called wrongly. */
type ExitCode = 0 | 1 | 2;

/** How a command of the terminal is called and what it does. */
interface CommandLine<T> {
  readonly usage: string;
  /** Throws where an option is unknown or lacks its value. */
  readonly parse: (args: string[]) => T;
  readonly run: (options: T) => ExitCode | Problem | Promise<ExitCode | Problem>;
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Everything but the answer goes to standard error. */
export const warn = (message: string): void => void process.stderr.write(`${message}\n`);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const parsed = <T extends object>({ parse }: CommandLine<T>, args: string[]): T | Problem => {
  try {
    return parse(args);
  } catch (error) {
    return { problem: messageOf(error) };
  }
};

const refuse = ({ problem }: Problem): 2 => {
  warn(`${problem}\n--help says how`);
  return 2;
};

const exitCodeOf = async <T extends { readonly values: { readonly help: boolean } }>(
  command: CommandLine<T>,
  args: string[],
): Promise<ExitCode> => {
  const options = parsed(command, args);
  if ('problem' in options) return refuse(options);
  if (options.values.help) {
    print(command.usage);
    return 0;
  }
  const outcome = await command.run(options);
  return typeof outcome === 'number' ? outcome : refuse(outcome);
};

/** Runs a command of the terminal as it was called, and sets the process's exit code. Never rejects. */
export const runCommandLine = async <T extends { readonly values: { readonly help: boolean } }>(
  command: CommandLine<T>,
): Promise<void> => {
  try {
    process.exitCode = await exitCodeOf(command, process.argv.slice(2));
  } catch (error) {
    warn(messageOf(error));
    process.exitCode = 1;
  }
};
