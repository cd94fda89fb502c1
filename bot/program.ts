import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program that runs beside this one. */
export interface Program {
  /** The part of its output that was waited for. */
  readonly found: string;
  readonly pid: number;
  /** Ends it and waits until it is gone. */
  end(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** How to start a program, and the line by which it says that it is ready; the first group of the pattern is kept. */
export interface Start {
  readonly file: string;
  readonly args: readonly string[];
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Hears all that it says. */
  readonly onOutput?: (text: string) => void;
}

/** Starts a program on this Node and resolves when it is ready. Rejects with its own words where it ends before that. */
export async function startProgram({ file, args, ready, env = {}, cwd, onOutput }: Start): Promise<Program> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
  });
  const complaints: string[] = [];
  child.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
  if (onOutput)
    for (const output of [child.stdout, child.stderr]) output.on('data', (text: Buffer) => onOutput(`${text}`));
  const found = await Promise.race([firstMatch(child, ready), ended(child, complaints)]);
  return { found, pid: child.pid ?? 0, end: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

async function firstMatch({ stdout }: ChildProcess, ready: RegExp): Promise<string> {
  if (!stdout) throw new Error('the program has no output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const match = ready.exec(line);
    if (!match) continue;
    stdout.resume();
    return match[1] ?? line;
  }
  return new Promise(() => undefined);
}

async function ended(child: ChildProcess, complaints: readonly string[]): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(complaints.join('').trim() || `it ended with ${code} before it was ready`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
