#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Simulator, startSimulator } from './simulator.ts';

const USAGE = 'usage: npm run -s simulator -- --world FILE [--port N] [--record FILE] [--keep N]';

try {
  const simulator = await start(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
  process.stdout.write(`listening on ${simulator.url}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function start(args: string[]): Promise<Simulator> {
  const { world, port, record, keep } = readOptions(args);
  try {
    return await startSimulator({ world: readJson(world), port, keep, ...(record && { record }) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Error(`Port ${port} is in use: name another with --port.`, { cause: error });
    if (code === 'EACCES') throw new Error(`Port ${port} may not be used: name another with --port.`, { cause: error });
    throw error;
  }
}

function readOptions(args: string[]): { world: string; port: number; record: string | undefined; keep: number } {
  const { world, port: written = '0', record, keep = 'Infinity' } = readArguments(args);
  if (!world) throw new Error(USAGE);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65535) throw new Error(`--port ${written}: not a port.\n${USAGE}`);
  if (!/^\d+$|^Infinity$/.test(keep)) throw new Error(`--keep ${keep}: not a number.\n${USAGE}`);
  return { world, port, record, keep: Number(keep) };
}

function readArguments(args: string[]): { world?: string; port?: string; record?: string; keep?: string } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { world: text, port: text, record: text, keep: text } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read as JSON: ${why}`, { cause: error });
  }
}
