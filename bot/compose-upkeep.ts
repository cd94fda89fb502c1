import type { Past } from '../services/index.ts';
import type { App } from './app.ts';
import { everySoOften } from './compose.ts';
import type { Config } from './config.ts';
import { leftBehind } from './left-behind.ts';
import { lettingGo } from './letting-go.ts';
import type { createLog } from './log.ts';
import { referenceTo } from './rooms.ts';
import { retentionOf } from './settings/retention.ts';
import { WatchesFile } from './watching/reload.ts';

interface Kept {
  readonly config: Config;
  readonly app: App;
  readonly past: Past;
  readonly log: ReturnType<typeof createLog>;
}

/** What goes on by itself beside the work of rooms: what is old is let go, what was decided is begun, and the file of watches is read when it changes. */
export function composeUpkeep({ config, app, past, log }: Kept) {
  const { ports } = app;
  const upkeep = lettingGo({
    ports,
    past,
    retention: retentionOf(config),
    every: everySoOften,
    onLetGo: (gone) => log.info(gone, 'let go what was older than it is kept'),
    onFault: (err) => log.error({ err }, 'letting go'),
  });
  const behind = leftBehind({
    ports,
    every: everySoOften,
    onFault: (err) => log.error({ err }, 'left behind'),
  });
  const watches = new WatchesFile({
    file: config.GREENLIGHT_WATCHES,
    ports,
    referenceTo: (room) => referenceTo(room, config),
    every: everySoOften,
    onDeclared: (rooms) => {
      log.info({ rooms }, 'watches read');
      app.worker.nudge();
    },
    onFault: (err) => log.error({ err }, 'watches'),
  });
  return { lettingGo: upkeep, leftBehind: behind, watches };
}
