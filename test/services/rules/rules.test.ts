import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { LINKS, verdict } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { english, inEnglish } from '../../helpers/english.ts';
import { NOW } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';
import { fixtures } from './every-fixture.ts';
import type { RuleFixtures } from './fixtures.ts';
import { judge } from './judging.ts';

/** Every fault that the bot may name, link by link: ids are public, and none is made up on the way. */
const CATALOGUE: { readonly [L in (typeof LINKS)[number]]: string } = {
  certificate:
    'certificate-expired certificate-expiring certificate-not-from-key-vault order-not-ready plan-cannot-bind',
  vault: 'vault-not-found vault-soft-deleted vault-moved vault-in-other-tenant',
  access:
    'principal-absent grant-missing grant-lacks-secret-get grant-to-wrong-principal grant-is-compound role-missing role-insufficient grant-in-unused-model access-denied-by-assignment',
  network: 'firewall-blocks-app-service perimeter-blocks-app-service',
  secret:
    'secret-not-found secret-soft-deleted secret-disabled secret-expired secret-not-pkcs12 key-not-exportable key-not-supported',
  renewal: 'renewal-failed renewal-awaits-merge renewal-not-automatic new-version-unsafe',
  sync: 'sync-pending sync-overdue sync-status-stale',
  binding: 'binding-on-old-certificate hostname-not-covered hostname-unbound thumbprint-pinned',
  served: 'served-certificate-differs',
};
const SYMPTOMS = ['certificate-expired', 'certificate-expiring'];
const REDS = ['certificate-expired', 'hostname-not-covered', 'served-certificate-differs'];

describe('the registry', () => {
  test('every rule is tried, and every trial is of a rule', () => {
    const files = readdirSync('test/services/rules').filter((file) => file.endsWith('.fixtures.ts'));

    expect(Object.keys(fixtures)).toEqual(rules.map(({ id }) => id).toSorted());
    expect(files.toSorted()).toEqual(rules.map(({ id }) => `${id}.fixtures.ts`).toSorted());
  });

  test('a rule is a file of its name, in the folder of its link', () => {
    const files = readdirSync('services/rules', { recursive: true, encoding: 'utf8' });

    for (const { id, link } of rules) expect(files).toContain(`${link}/${id}.ts`);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(files.map((file) => basename(file))).size).toBe(files.length);
  });

  test('a rule is in the catalogue, on its link', () => {
    for (const { id, link } of rules) expect(CATALOGUE[link].split(' ')).toContain(id);
  });

  test('rules stand link by link, in the order of the chain', () => {
    const places = rules.map(({ link }) => LINKS.indexOf(link));

    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('only the end of a certificate is a symptom, only a sync that comes by itself is always a note, and red is what browsers see', () => {
    expect(rules.filter(({ symptom }) => symptom).map(({ id }) => id)).toEqual(SYMPTOMS);
    expect(rules.filter(({ colour }) => colour === 'green').map(({ id }) => id)).toEqual(['sync-pending']);
    expect(rules.filter(({ colour }) => colour === 'red').map(({ id }) => id)).toEqual(REDS);
    expect(new Set(rules.map(({ colour }) => colour))).toEqual(new Set(['red', 'yellow', 'green']));
  });

  test('every rule stands on a page of Microsoft', () => {
    for (const { page } of rules) expect(page).toMatch(/^https:\/\/learn\.microsoft\.com\/azure\/[a-z/-]+$/);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { sick, healthy: sound, unjudged = {} } = fixtures[id] ?? { sick: {}, healthy: {} };

  test.each(Object.entries(sick))('finds: %s', (_, { facts, unseen, says, proofs, colour }) => {
    const diagnosis = judge(facts, unseen);

    const findings = diagnosis.findings.filter((finding) => finding.rule === id);
    expect(findings).toEqual([
      {
        rule: id,
        link: rule.link,
        colour: colour ?? rule.colour,
        symptom: rule.symptom,
        says,
        page: rule.page,
        evidence: expect.anything(),
      },
    ]);
    if (proofs) expect(findings[0]?.evidence.map((proof) => proof.says)).toEqual(proofs);
  });

  test.each(Object.entries(sick))('proves with a sentence, a request and a time: %s', (_, { facts, unseen }) => {
    const diagnosis = judge(facts, unseen);

    const proofs = diagnosis.findings.filter((finding) => finding.rule === id).flatMap((finding) => finding.evidence);
    const sources = [...rule.needs, ...rule.mayUse].map((fact) => `GET /${fact}`);
    expect(proofs.length).toBeGreaterThan(0);
    for (const { says, source, command, at } of proofs) {
      expect(says).toMatch(/^\S.*\S$/);
      expect(says).not.toMatch(/undefined|null|\[object/);
      expect(sources).toContain(source);
      expect(command).toBe(`az rest --url ${english(source).slice('GET '.length)}`);
      expect(at).toBe(NOW);
    }
  });

  test.each(Object.entries<RuleFixtures['healthy'][string]>({ 'a healthy certificate': { facts: {} }, ...sound }))(
    'is silent: %s',
    (_, { facts, unseen }) => {
      expect(verdict(judge(facts, unseen), id)).toBe('healthy');
    },
  );

  for (const [story, { facts, unseen, unseenIs }] of Object.entries(unjudged)) {
    test(`does not pretend to know: ${story}`, () => {
      const diagnosis = judge(facts, unseen);

      expect(verdict(diagnosis, id)).toBe('unknown');
      expect(diagnosis.gaps.find((gap) => gap.rule === id)).toMatchObject({ link: rule.link, unseen: unseenIs });
      expect(diagnosis.colour).not.toBe('green');
    });
  }

  test.each(rules.find((each) => each.id === id)?.needs ?? [])('says that it cannot judge without: %s', (name) => {
    const diagnosis = inEnglish(diagnose(evidence({}, [name]), [rule], 30));

    expect(diagnosis.gaps).toEqual([
      {
        rule: id,
        link: rule.link,
        unseen: expect.stringMatching(/^(the|what) /),
        why: 'denied',
        mend: `let it read ${name}`,
      },
    ]);
    expect(diagnosis.colour).toBe('unknown');
    expect(diagnosis.chain).toEqual([{ link: rule.link, state: 'unread' }]);
  });
});
