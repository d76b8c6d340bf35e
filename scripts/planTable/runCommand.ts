import { AppError } from '../../src/application/appError';
import { type Session } from '../../src/application/session';
import { describeFailure } from '../../src/messages/describe';
import { openSession, readCommandLine, type PlanCommand } from './commandLine';
import { type Output } from './output';

/** What a command does once it knows the plan. */
type Act = (session: Session, command: PlanCommand, output: Output) => Promise<boolean>;

const output: Output = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`)
};

/** Runs a command from its arguments and sets the exit code: 2 for a wrong command line, 1 for what was not done. */
export async function runCommand(usage: string, act: Act): Promise<void> {
  const command = readCommandLine(process.argv.slice(2), process.env);
  if (command === undefined) {
    output.complain(usage);
    process.exitCode = 2;
    return;
  }
  try {
    const isDone = await act(openSession(command), command, output);
    if (!isDone) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output.complain(describeFailure(error, 'sv'));
    process.exitCode = 1;
  }
}
