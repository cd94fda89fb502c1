import type { App } from './app.ts';
import type { LettingGo } from './letting-go.ts';

/** Takes nothing more, and goes on for so many seconds with what is begun. What is cut off then lies in the store, and is carried on by whoever claims it next. */
export async function drain(
  {
    worker,
    patrols,
    lettingGo,
    ports,
    idle,
  }: Pick<App, 'worker' | 'patrols' | 'ports' | 'idle'> & { lettingGo: LettingGo },
  seconds: number,
) {
  worker.stop();
  patrols.stop();
  lettingGo.stop();
  await Promise.race([Promise.all([idle(), lettingGo.idle()]), ports.wait(seconds)]);
}
