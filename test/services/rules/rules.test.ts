import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Facts } from '../../../services/domain/evidence.ts';
import { LINKS } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { certificate, evidence, NOW, vault } from '../../helpers/evidence.ts';
import { accessFixtures } from './access.fixtures.ts';
import { chainFixtures, UNJUDGED } from './chain.fixtures.ts';

const fixtures = { ...accessFixtures, ...chainFixtures };
const judge = (facts: Partial<Facts> = {}, unseen: readonly (keyof Facts)[] = []) =>
  diagnose(evidence(facts, unseen), rules, 30);

test('every rule is tried, and every trial is of a rule', () => {
  expect(Object.keys(fixtures).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('a rule is a file of its name, in the folder of its link', () => {
  const files = readdirSync('services/rules', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replace('.ts', ''),
  );

  for (const { id, link } of rules) expect(files).toContain(`${link}/${id}`);
  expect(new Set(files.map((file) => basename(file))).size).toBe(files.length);
});

test('rules stand in the order of the chain', () => {
  const places = rules.map(({ link }) => LINKS.indexOf(link));

  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a healthy certificate is green: nothing found, nothing unread, every link sound', () => {
  expect(judge()).toMatchObject({ colour: 'green', findings: [], gaps: [], firstBroken: null, outageAt: null });
  expect(judge().chain.every(({ state }) => state === 'sound')).toBe(true);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { sick, healthy } = fixtures[id] ?? { sick: {}, healthy: {} };
  const found = (facts: Partial<Facts>) => judge(facts).findings.filter((finding) => finding.rule === id);

  test.each(Object.entries(sick))('finds: %s', (_, { facts, says, colour }) => {
    const [finding] = found(facts);

    expect(finding).toMatchObject({
      rule: id,
      link: rule.link,
      colour: colour ?? rule.colour,
      symptom: rule.symptom,
      says,
    });
    expect(finding?.evidence.length).toBeGreaterThan(0);
    for (const proof of finding?.evidence ?? [])
      expect(proof).toEqual({ says: expect.stringMatching(/./), source: expect.stringMatching(/^GET /), at: NOW });
  });

  test.each(Object.entries({ 'a healthy certificate': {}, ...healthy }))('is silent: %s', (_, facts) => {
    expect(found(facts)).toEqual([]);
  });

  test.each(rules.find((each) => each.id === id)?.needs ?? [])('says that it cannot judge without %s', (name) => {
    const diagnosis = diagnose(evidence({}, [name]), [rule], 30);

    expect(diagnosis.gaps).toEqual([
      { rule: id, link: rule.link, unseen: expect.stringMatching(/./), why: 'denied', mend: `let it read ${name}` },
    ]);
    expect(diagnosis.colour).toBe('unknown');
  });
});

test.each(
  Object.values(accessFixtures)
    .flatMap(({ sick }) => Object.values(sick))
    .map(({ facts }) => [facts]),
)('an access fault is claimed by one rule alone', (facts) => {
  expect(judge(facts).findings.filter(({ link }) => link === 'access')).toHaveLength(1);
});

test.each(Object.entries(UNJUDGED))('%s is unknown, never green', (_, facts) => {
  expect(judge(facts).colour).toBe('unknown');
});

test('a symptom colours the verdict, and is the first broken link only where nothing else is found', () => {
  const expiring = certificate({ expiresOn: '2026-12-01T09:00:00.000Z' });

  expect(judge(expiring).firstBroken).toEqual({ link: 'certificate', rule: 'certificate-expiring' });
  expect(judge({ ...expiring, ...vault({ accessPolicies: [] }) }).firstBroken).toEqual({
    link: 'access',
    rule: 'grant-missing',
  });
});

test('red beats yellow, yellow beats unknown, and users are hit on the day the certificate expires', () => {
  const expired = certificate({ expiresOn: '2026-11-01T09:00:00.000Z' });

  expect(judge({ ...expired, ...vault({ accessPolicies: [] }) })).toMatchObject({
    colour: 'red',
    outageAt: '2026-11-01T09:00:00.000Z',
  });
  expect(judge(vault({ accessPolicies: [] }), ['sites'])).toMatchObject({
    colour: 'yellow',
    outageAt: '2027-05-22T09:00:00.000Z',
  });
  expect(judge({}, ['sites'])).toMatchObject({ colour: 'unknown', outageAt: null });
});

test('a note leaves the verdict green and breaks no link', () => {
  const noted = judge({
    ...certificate({ thumbprint: 'AA' }),
    ...fixtures['sync-pending']?.sick['an hour old']?.facts,
  });

  expect(noted).toMatchObject({ firstBroken: null, findings: [{ rule: 'sync-pending', colour: 'green' }] });
});

test('behind a broken link nothing is said of the sync', () => {
  const behind = { ...fixtures['sync-overdue']?.sick['three days old']?.facts, ...vault({ accessPolicies: [] }) };

  const { findings, chain } = judge(behind);

  expect(findings.map(({ rule }) => rule)).toEqual(['grant-missing']);
  expect(chain).toContainEqual({ link: 'access', state: 'broken' });
  expect(chain).toContainEqual({ link: 'sync', state: 'not-reached' });
});

test('an unread vault leaves its links unread, and what can be judged is judged', () => {
  const { chain, colour } = judge({}, ['vault', 'versions']);

  expect(colour).toBe('unknown');
  expect(chain.filter(({ state }) => state === 'unread').map(({ link }) => link)).toEqual([
    'vault',
    'access',
    'network',
    'sync',
  ]);
});

test('an uploaded certificate has no links to a vault', () => {
  const { chain, colour } = judge({ ...certificate({ keyVault: null }), vault: null, versions: null });

  expect(chain.map(({ link }) => link)).toEqual(['certificate', 'binding']);
  expect(colour).toBe('green');
});

test('a grant of its own needs no knowledge of groups', () => {
  expect(judge({}, ['roleAssignments', 'sites']).gaps.map(({ link }) => link)).toEqual(['binding']);
});
