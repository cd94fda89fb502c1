import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { LINKS } from '../../../services/domain/finding.ts';
import { rules } from '../../../services/rules/index.ts';
import { healthy, hence, NOW } from '../../helpers/evidence.ts';
import { boundTo, certificate, firewall, secret, waitingFor } from '../../helpers/facts.ts';
import { fixtures } from './every-fixture.ts';
import { chain, EXPIRED, found, judge, UNGRANTED } from './judging.ts';

describe('an access fault', () => {
  const faults = rules
    .filter(({ link }) => link === 'access')
    .flatMap(({ id }) => Object.entries(fixtures[id]?.sick ?? {}).map(([story, trial]) => [id, story, trial] as const));

  test.each(faults)('is claimed by one rule alone: %s, %s', (id, _, { facts, unseen }) => {
    const { findings } = judge(facts, unseen);

    expect(findings.filter(({ link }) => link === 'access').map(({ rule }) => rule)).toEqual([id]);
  });

  test('is judged without roles where the vault does not obey them, and without sites', () => {
    const { gaps } = judge({}, ['roleAssignments', 'sites']);

    expect(new Set(gaps.map(({ link }) => link))).toEqual(new Set(['binding', 'served']));
    expect(found(judge(UNGRANTED, ['roleAssignments', 'sites']))).toEqual(['grant-missing']);
  });
});

describe('a verdict', () => {
  test('is green for a healthy certificate: nothing found, nothing unread, every link sound', () => {
    expect(judge()).toEqual({
      colour: 'green',
      takenAt: NOW,
      outageAt: null,
      countdown: null,
      firstBroken: null,
      findings: [],
      gaps: [],
      chain: LINKS.filter((link) => rules.some((rule) => rule.link === link)).map((link) => ({ link, state: 'sound' })),
    });
  });

  test.each<[string, Partial<Facts>, FactName[], string]>([
    ['red beats yellow', { ...EXPIRED, ...UNGRANTED }, [], 'red'],
    ['red beats unknown', EXPIRED, ['vault'], 'red'],
    ['yellow beats unknown', UNGRANTED, ['sites'], 'yellow'],
    ['a note is green', waitingFor(1), [], 'green'],
    ['unknown beats a note', waitingFor(1), ['vault'], 'unknown'],
    ['a gap alone is unknown', {}, ['sites'], 'unknown'],
  ])('has one colour: %s', (_, facts, unseen, colour) => {
    expect(judge(facts, unseen).colour).toBe(colour);
  });

  test.each(Object.keys(healthy) as FactName[])('is never green where a rule did not see: %s', (name) => {
    const needed = rules.some(({ needs }) => needs.includes(name));

    const { colour } = judge({}, [name]);

    expect(colour).toBe(needed ? 'unknown' : 'green');
  });

  test('is judged by what can be seen, where some of it cannot', () => {
    const diagnosis = judge(UNGRANTED, ['pendingRenewal']);

    expect(found(diagnosis)).toEqual(['grant-missing']);
    expect(diagnosis.gaps.map(({ rule }) => rule)).toEqual(['renewal-failed', 'renewal-awaits-merge']);
  });

  test('says nothing of the vault of a certificate that was not seen, and does not pretend that it has none', () => {
    const diagnosis = judge({}, ['certificate']);

    expect(diagnosis).toMatchObject({ colour: 'unknown', outageAt: null });
    expect(chain(diagnosis)).toBe(
      'certificate unread, vault unread, secret unread, renewal unread, sync unread, binding unread, served unread',
    );
  });
});

describe('the first broken link', () => {
  test('is the first cause of the chain, whatever stands behind it', () => {
    const facts = { ...UNGRANTED, ...boundTo('AA'), vault: { ...UNGRANTED.vault, networkRules: firewall('None') } };

    const diagnosis = judge(facts as Partial<Facts>);

    expect(found(diagnosis)).toEqual(['grant-missing', 'firewall-blocks-app-service', 'binding-on-old-certificate']);
    expect(diagnosis.firstBroken).toEqual({ link: 'access', rule: 'grant-missing' });
  });

  test('is a cause rather than the symptom before it', () => {
    const diagnosis = judge({ ...certificate({ expiresOn: hence(48) }), ...UNGRANTED });

    expect(found(diagnosis)).toEqual(['certificate-expiring', 'grant-missing']);
    expect(diagnosis.firstBroken).toEqual({ link: 'access', rule: 'grant-missing' });
  });

  test('is a symptom where nothing else is found, and the link is sound all the same', () => {
    const diagnosis = judge(EXPIRED);

    expect(diagnosis.firstBroken).toEqual({ link: 'certificate', rule: 'certificate-expired' });
    expect(diagnosis.chain).toContainEqual({ link: 'certificate', state: 'sound' });
  });

  test('is not a note', () => {
    const diagnosis = judge(waitingFor(1));

    expect(found(diagnosis)).toEqual(['sync-pending']);
    expect(diagnosis.firstBroken).toBeNull();
    expect(diagnosis.chain).toContainEqual({ link: 'sync', state: 'sound' });
  });

  test('is a symptom rather than a note behind it', () => {
    const { certificate: waiting, versions } = waitingFor(1);

    const diagnosis = judge({
      certificate: { ...waiting, expiresOn: hence(-1) },
      versions,
      ...secret({ createdOn: hence(-1) }),
    });

    expect(found(diagnosis)).toEqual(['certificate-expired', 'sync-pending']);
    expect(diagnosis.firstBroken).toEqual({ link: 'certificate', rule: 'certificate-expired' });
  });
});
