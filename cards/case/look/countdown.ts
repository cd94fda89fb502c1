import { commas, type Key, say, type Words } from '../../../sentences/index.ts';
import type { Countdown, Diagnosis, Instant, Link } from '../../../services/index.ts';
import { name } from '../../parts/clean.ts';
import { run, subtle } from '../../parts/run.ts';
import { type Line, line, under } from '../../parts/section.ts';
import { absolute, relative } from '../../parts/time.ts';

/** The day on which users are hit, whose certificate ends then, and what has to happen before. */
export function countdown({ outageAt, countdown: known }: Diagnosis, now: Instant): readonly Line[] {
  if (outageAt === null) return [];
  const past = outageAt <= now;
  const hit = known?.from === 'refused' ? refused(known) : ended(outageAt, now, known);
  return [line(run(hit)), ...before(known, past)];
}

function refused({ host }: Countdown): Words {
  return host ? say('look.hit-now-at', { host: name(host) }) : say('look.hit-now');
}

function ended(outageAt: Instant, now: Instant, known: Countdown | null): Words {
  const [at, away] = [absolute(outageAt), relative(outageAt, now)];
  const past = outageAt <= now;
  if (!known) return say(past ? 'look.hit-since' : 'look.hit', { at, relative: away });
  const certificate = whose(known);
  return say(past ? 'look.hit-since-when' : 'look.hit-when', { at, relative: away, certificate });
}

function whose({ from, host }: Countdown): Words {
  switch (from) {
    case 'refused':
    case 'served':
      return host ? say('look.served-from', { host: name(host) }) : say('look.served-somewhere');
    case 'bound':
      return host ? say('look.bound-to', { host: name(host) }) : say('look.bound-somewhere');
    case 'held':
      return say('look.held');
  }
}

/** What mending a link comes to, as a step on the way to a safe day. */
const STEPS: { readonly [L in Link]: Key } = {
  certificate: 'look.mend-certificate',
  vault: 'look.mend-vault',
  access: 'look.mend-access',
  network: 'look.mend-network',
  secret: 'look.mend-secret',
  renewal: 'look.mend-renewal',
  sync: 'look.mend-sync',
  binding: 'look.mend-binding',
  served: 'look.mend-served',
};

function before(known: Countdown | null, past: boolean): readonly Line[] {
  const all = known?.before.map((link) => say(STEPS[link])) ?? [];
  const last = all.at(-1);
  if (!last) return [];
  const steps = all.length > 1 ? say('look.and-then', { steps: commas(all.slice(0, -1)), last }) : last;
  return [under(subtle(say(past ? 'look.to-end-that' : 'look.before-that', { steps })))];
}
