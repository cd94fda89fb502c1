import type { Countdown, Diagnosis, Instant, Link } from '../../../services/index.ts';
import { name } from '../../parts/clean.ts';
import { run, strong, subtle } from '../../parts/run.ts';
import { type Line, line, under } from '../../parts/section.ts';
import { absolute, relative } from '../../parts/time.ts';

/** The day on which users are hit, whose certificate ends then, and what has to happen before. */
export function countdown({ outageAt, countdown: known }: Diagnosis, now: Instant): readonly Line[] {
  if (outageAt === null) return [];
  const past = outageAt <= now;
  return [known?.from === 'refused' ? refused(known) : ended(outageAt, now, past, known), ...before(known, past)];
}

function refused({ host }: Countdown): Line {
  return line(run('Users are hit '), strong('now'), run(`: browsers refuse the certificate at ${where(host)}.`));
}

function ended(outageAt: Instant, now: Instant, past: boolean, known: Countdown | null): Line {
  const end = known ? `, when ${whose(known)} ${past ? 'ended' : 'ends'}` : '';
  return past
    ? line(run('Users have been hit since '), strong(absolute(outageAt)), run(` (${relative(outageAt, now)})${end}.`))
    : line(run('Users are hit '), strong(relative(outageAt, now)), run(` (${absolute(outageAt)})${end}.`));
}

function whose({ from, host }: Countdown): string {
  switch (from) {
    case 'refused':
    case 'served':
      return `the certificate that browsers get from ${where(host)}`;
    case 'bound':
      return `the certificate bound to ${where(host)}`;
    case 'held':
      return 'the certificate that App Service holds';
  }
}

function where(host: string | null): string {
  return host ? name(host) : 'a host name';
}

/** What mending a link comes to, as a step on the way to a safe day. */
const STEPS: { readonly [L in Link]: string } = {
  certificate: 'renew the certificate',
  vault: 'give App Service a vault that it finds',
  access: 'let App Service into the vault',
  network: 'let it through the firewall',
  secret: 'mend what the vault holds',
  renewal: 'renew in the vault',
  sync: 'sync',
  binding: 'mend the bindings',
  served: 'mend what stands before the app',
};

function before(known: Countdown | null, past: boolean): readonly Line[] {
  const steps = known?.before.map((link) => STEPS[link]) ?? [];
  const last = steps.at(-1);
  if (!last) return [];
  const words = steps.length > 1 ? `${steps.slice(0, -1).join(', ')}, then ${last}` : last;
  return [under(subtle(`${past ? 'To end that' : 'Before that'}: ${words}.`))];
}
