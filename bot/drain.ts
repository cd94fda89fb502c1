import type { App } from './app.ts';

/** Takes nothing more, and goes on for so many seconds with what is begun. What is cut off then lies in the store, and is carried on by whoever claims it next. */
export async function drain(
  { worker, patrols, ports, idle }: Pick<App, 'worker' | 'patrols' | 'ports' | 'idle'>,
  seconds: number,
) {
  worker.stop();
  patrols.stop();
  await Promise.race([idle(), ports.wait(seconds)]);
}
