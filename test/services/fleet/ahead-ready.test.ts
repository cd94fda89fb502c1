import { reported } from '../../../services/fleet/ahead/ready.ts';
import { type Compared, whatBreaks } from '../../../services/fleet/ahead/what-breaks.ts';
import type { Readiness } from '../../../services/fleet/readiness.ts';
import { diagnosis } from '../../helpers/cases.ts';
import { NOW } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';
import { held, vaultId } from './estate.ts';

const CAUSE = { link: 'access', rule: 'grant-missing', says: 'it is so' } as const;

const inVault = (name: string, vault: string | null) =>
  held(name, { keyVault: vault === null ? null : { vaultId: vaultId(vault), secretName: name } });

describe('who is not ready', () => {
  const judged = (name: string, readiness: Readiness, vault: string | null = 'kv-shop') => ({
    certificate: inVault(name, vault),
    readiness,
  });
  const BLOCKED: Readiness = { kind: 'blocked', cause: CAUSE };

  test('is grouped by what is lacking, in the order of what takes most work, the most first', () => {
    const report = reported(
      [
        judged('untold', { kind: 'untold', unseen: 'the vault', mend: '' }),
        judged('one', { ...BLOCKED, cause: { ...CAUSE, rule: 'role-missing' } }),
        judged('two', BLOCKED),
        judged('three', BLOCKED),
        judged('early', { kind: 'too-early', days: 90 }),
        judged('late', { kind: 'too-late', hours: 24 }),
        judged('hand', { kind: 'by-hand' }),
        judged('up', { kind: 'uploaded' }, null),
        judged('fine', { kind: 'ready' }),
      ],
      NOW,
    );

    expect(report).toMatchObject({ takenAt: NOW, total: 9, ready: 1 });
    expect(report.unready.map(({ why, members }) => [why.kind, members.map(({ name }) => name)])).toEqual([
      ['uploaded', ['up']],
      ['by-hand', ['hand']],
      ['too-late', ['late']],
      ['too-early', ['early']],
      ['blocked', ['two', 'three']],
      ['blocked', ['one']],
      ['untold', ['untold']],
    ]);
    expect(report.unready[0]?.members).toEqual([{ certificateId: held('up').id, name: 'up', vault: null }]);
  });

  test('is blocked together by one rule in one vault, in whatever words, and else apart', () => {
    const worded: Readiness = { kind: 'blocked', cause: { ...CAUSE, says: 'in other words' } };
    const shouted = { ...held('b', { keyVault: { vaultId: vaultId('KV-SHOP'), secretName: 'b' } }) };
    const names = (...all: Parameters<typeof reported>[0]) =>
      reported(all, NOW).unready.map(({ members }) => members.map(({ name }) => name));

    expect(
      names(judged('a', BLOCKED), { certificate: shouted, readiness: worded }, judged('c', BLOCKED, 'kv-pay')),
    ).toEqual([['a', 'b'], ['c']]);
    expect(
      names(judged('a', { kind: 'too-early', days: 90 }), judged('b', { kind: 'too-early', days: 60 })),
    ).toHaveLength(2);
    expect(names(judged('a', BLOCKED, null), judged('b', BLOCKED, null))).toEqual([['a', 'b']]);
  });
});

describe('a change of a vault', () => {
  const compared = (name: string, but: Partial<Compared> = {}): Compared => {
    const [sound, changed] = [diagnosis(), { evidence: evidence(), untold: null }];
    return { certificate: held(name), before: sound, changed, after: sound, alters: false, ...but };
  };
  const asked = (...all: readonly Compared[]) => whatBreaks('private', 'kv-shop', NOW, all);

  test('is made already where it alters nothing of any certificate; of none at all that is not said', () => {
    expect(asked(compared('a'), compared('b')).already).toBe(true);
    expect(asked(compared('a'), compared('b', { alters: true })).already).toBe(false);
    expect(asked().already).toBe(false);
  });

  test('that breaks something is told as that alone, though something was not seen besides', () => {
    const finding = { ...CAUSE, link: 'network', colour: 'yellow', symptom: false, page: '', evidence: [] } as const;
    const gap = { rule: 'r', link: 'network', unseen: 'the perimeters', why: 'denied', mend: '' } as const;
    const after = diagnosis({ findings: [finding], gaps: [gap] });

    expect(asked(compared('a', { after }))).toMatchObject({
      breaks: [{ members: [{ name: 'a' }] }],
      untold: [],
      holds: 0,
    });
    expect(asked(compared('a')).untold).toEqual([]);
  });

  test('that nobody can tell the outcome of is told so, without a mend that would not help', () => {
    const untold = { evidence: evidence(), untold: 'whether it lets them in' };

    expect(asked(compared('a', { changed: untold })).untold).toMatchObject([
      { unseen: 'whether it lets them in', mend: '', members: [{ name: 'a' }] },
    ]);
  });
});
