import { atNextRenewal, fateOf, waitingIn } from '../../../services/fleet/forecast.ts';
import { readinessOf } from '../../../services/fleet/readiness.ts';
import { diagnosis } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { hence, NOW } from '../../helpers/evidence.ts';
import { evidence, renewalPolicy } from '../../helpers/facts.ts';

const CAUSE = { rule: 'grant-missing', link: 'access', says: 'it is so' } as const;
const SICK = diagnosis({ findings: [{ ...CAUSE, colour: 'yellow', symptom: false, page: '', evidence: [] }] });
const SOUND = diagnosis();

describe('the moment that is judged', () => {
  const takenAt = (day: Parameters<typeof atNextRenewal>[1]) => atNextRenewal(evidence(), day)?.takenAt ?? null;

  test.each([
    ['is none of what App Service manages', { kind: 'managed' } as const, null],
    ['is the day of the renewal', { kind: 'on', at: hence(48) } as const, hence(48)],
    ['is now where that day has passed', { kind: 'on', at: hence(-48) } as const, NOW],
    ['is an hour before the end of what nothing renews', { kind: 'never', at: hence(48) } as const, hence(47)],
    ['is now where that has ended', { kind: 'never', at: hence(-48) } as const, NOW],
    ['is now where it ends within the hour', { kind: 'never', at: hence(0.5) } as const, NOW],
    ['is now where no end is known', { kind: 'never', at: null } as const, NOW],
    ['is now where nobody knows the day', { kind: 'put' } as const, NOW],
  ])('%s', (_, day, at) => {
    expect(takenAt(day)).toBe(at);
  });

  test('of what nothing renews shows what there is, and of all else the version to come', () => {
    const versions = (day: Parameters<typeof atNextRenewal>[1]) => {
      const seen = atNextRenewal(evidence(), day)?.facts.versions;
      return seen?.seen ? seen.value?.length : null;
    };

    expect(versions({ kind: 'never', at: hence(48) })).toBe(2);
    expect(versions({ kind: 'on', at: hence(48) })).toBe(3);
    expect(versions({ kind: 'put' })).toBe(3);
  });
});

test('what was not seen waits for nothing', () => {
  expect(waitingIn(evidence({}, ['certificate']), SICK)).toBeNull();
  expect(waitingIn(evidence({}, ['newest']), SICK)).toBeNull();
  expect(waitingIn(evidence({ newest: null }), SICK)).toBeNull();
});

describe('the fate', () => {
  const fate = (...told: Parameters<typeof fateOf>) => inEnglish(fateOf(...told));

  test('is App Service\u2019s matter where it manages, or nothing was judged', () => {
    expect(fate({ kind: 'managed' }, SICK, NOW)).toEqual({ kind: 'managed' });
    expect(fate({ kind: 'put' }, null, NOW)).toEqual({ kind: 'managed' });
  });

  test.each([
    [{ kind: 'on', at: hence(48) } as const, hence(48)],
    [{ kind: 'on', at: hence(-48) } as const, NOW],
    [{ kind: 'never', at: null } as const, null],
    [{ kind: 'put' } as const, null],
  ])('fails by a cause on its day, and now where that has passed: %j', (day, at) => {
    expect(fate(day, SICK, NOW)).toEqual({ kind: 'fails', cause: CAUSE, day: at });
  });

  test.each([
    [{ kind: 'on', at: hence(48) } as const, hence(48)],
    [{ kind: 'on', at: hence(-23) } as const, hence(-23)],
    [{ kind: 'never', at: hence(-48) } as const, hence(-48)],
  ])('passes where nothing is wrong: %j', (day, at) => {
    expect(fate(day, SOUND, NOW)).toEqual({ kind: 'passes', day: at });
  });

  test.each([
    [{ kind: 'put' } as const, null, /^who puts the next/, ''],
    [{ kind: 'untold' } as const, null, /^the renewal policy, which is not read/, expect.stringMatching(/\w/)],
    [{ kind: 'never', at: null } as const, null, /\w/, ''],
    [
      { kind: 'on', at: hence(-24) } as const,
      hence(-24),
      /^why the renewal that was due on 22 Nov 2026 has brought no version$/,
      '',
    ],
  ])('cannot be told, and why: %j', (day, at, unseen, mend) => {
    expect(fate(day, SOUND, NOW)).toEqual({ kind: 'untold', day: at, unseen: expect.stringMatching(unseen), mend });
  });

  test('cannot be told where something was not seen, with what would mend that', () => {
    const gap = { rule: 'r', link: 'vault', unseen: 'the vault', why: 'denied', mend: 'let it' } as const;

    expect(fate({ kind: 'on', at: hence(48) }, diagnosis({ gaps: [gap] }), NOW)).toEqual({
      ...{ kind: 'untold', day: hence(48), unseen: 'the vault', mend: 'let it' },
    });
  });
});

describe('ready', () => {
  const ON = { kind: 'on', at: hence(48) } as const;
  const PASSES = { kind: 'passes', day: hence(48) } as const;
  const unread = evidence({}, ['renewalPolicy']);
  const ready = (...told: Parameters<typeof readinessOf>) => inEnglish(readinessOf(...told));

  test('is nothing that no policy renews, whether that is known by the day or by the policy', () => {
    expect(ready(unread, { kind: 'never', at: null }, PASSES, true)).toEqual({ kind: 'by-hand' });
    expect(ready(evidence(renewalPolicy({ automatic: null })), ON, PASSES, true)).toEqual({ kind: 'by-hand' });
  });

  test('is nothing that App Service will not get, now or then', () => {
    expect(ready(evidence(), ON, { kind: 'fails', cause: CAUSE, day: null }, true)).toEqual({
      kind: 'blocked',
      cause: CAUSE,
    });
    expect(ready(evidence(), ON, { kind: 'waits', cause: CAUSE, day: null }, true)).toEqual({
      kind: 'blocked',
      cause: CAUSE,
    });
  });

  test('is nothing of which it cannot be told, and why is said', () => {
    const fate = { kind: 'untold', day: null, unseen: 'the vault', mend: 'let it' } as const;

    expect(ready(evidence(), ON, fate, true)).toEqual({ kind: 'untold', unseen: 'the vault', mend: 'let it' });
    expect(ready(unread, ON, PASSES, true)).toEqual({
      ...{ kind: 'untold', unseen: 'the renewal policy in the vault', mend: '' },
    });
  });
});
