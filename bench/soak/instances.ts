import { resolve } from 'node:path';
import { startProgram } from '../../bot/program.ts';
import { AS_STARTED } from '../running.ts';
import type { Gauged } from './memory.ts';

/** The bot as it runs in production, with a gauge in it. */
export interface Instance {
  readonly url: string;
  readonly pid: number;
  gauge(atSeconds: number): Promise<Gauged>;
  end(): Promise<void>;
}

/** What it is told of where it is; the rest is as usual. */
export interface Surroundings {
  readonly azure: string;
  readonly storage: string;
}

/** Starts one. What it says goes wrong in it is handed on. */
export async function startInstance(at: Surroundings, onFault: (line: string) => void): Promise<Instance> {
  let gaugeAt = '';
  const program = await startProgram({
    file: AS_STARTED,
    args: ['bot/index.ts'],
    ready: /"url":"([^"]+)".*"msg":"listening"/,
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      MicrosoftAppId: '',
      GREENLIGHT_LOCAL: 'on',
      GREENLIGHT_SIMULATOR: at.azure,
      GREENLIGHT_STORAGE_CONNECTION: at.storage,
      GREENLIGHT_STORAGE_TABLE: 'soak',
      GREENLIGHT_STORAGE_QUEUE: 'soak',
      // The channel is one address here.
      GREENLIGHT_REQUESTS_PER_SECOND: '100000',
      LOG_LEVEL: 'info',
      NODE_OPTIONS: `--import ${resolve('test/helpers/gauge.ts')}`,
    },
    onOutput: (text) => {
      gaugeAt ||= /gauge at (\S+)/.exec(text)?.[1] ?? '';
      for (const line of text.split('\n')) if (/"level":[56]0/.test(line)) onFault(line);
    },
  });
  return {
    url: program.found,
    pid: program.pid,
    gauge: async (atSeconds) => {
      const { heap, rss } = (await (await fetch(gaugeAt)).json()) as { readonly heap: number; readonly rss: number };
      return { atSeconds, heap, rss };
    },
    end: program.end,
  };
}
