import type { FactName } from '../../../services/domain/evidence.ts';
import type { Link } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { defineRule, type Rule, type Verdict } from '../../../services/rules/rule.ts';
import { syncOverdue } from '../../../services/rules/sync/sync-overdue.ts';
import { syncPending } from '../../../services/rules/sync/sync-pending.ts';
import { syncStatusStale } from '../../../services/rules/sync/sync-status-stale.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW } from '../../helpers/evidence.ts';
import { certificate, evidence, secret } from '../../helpers/facts.ts';

const PAGE = 'https://learn.microsoft.com/azure/page';

/** A rule that says this of itself, whatever it sees; it needs what stands first and may use what stands last. */
function rule(
  id: string,
  verdict: Verdict,
  { link = 'served', needs = ['served'], mayUse = [] }: Partial<Pick<Rule, 'link' | 'needs' | 'mayUse'>> = {},
): Rule {
  return defineRule<FactName, FactName>({
    id,
    link,
    colour: 'yellow',
    needs,
    mayUse,
    page: PAGE,
    check: () => verdict,
  });
}

const FOUND: Verdict = { says: 'It is broken.', because: [{ fact: 'served', says: 'It was seen' }] };
const looksAtSites = { needs: ['sites'] as const };

function states(rules: readonly Rule[], leftOut: readonly FactName[] = [], unseen: readonly FactName[] = []) {
  const { colour, gaps, chain } = diagnose(evidence({}, unseen, NOW, leftOut), rules, 30);
  return {
    colour,
    gaps: inEnglish(gaps).map(({ unseen: what }) => what),
    served: chain.find(({ link }) => link === 'served')?.state,
  };
}

describe('a fact that was left out on purpose', () => {
  test('is no gap: the link was not looked at, and green is still to be had', () => {
    expect(states([rule('one', FOUND)], ['served'])).toEqual({ colour: 'green', gaps: [], served: 'not-looked' });
  });

  test('leaves the link sound where another rule of it did look', () => {
    expect(states([rule('one', FOUND), rule('two', undefined, looksAtSites)], ['served'])).toEqual({
      colour: 'green',
      gaps: [],
      served: 'sound',
    });
  });

  test('does not take the colour from what another rule of it found', () => {
    const other = rule('two', FOUND, looksAtSites);

    expect(states([rule('one', undefined), other], ['served'])).toMatchObject({ colour: 'yellow', served: 'broken' });
  });

  test('does not hide that another fact could not be read, whichever of them is named first', () => {
    for (const needs of [['served', 'sites'] as const, ['sites', 'served'] as const]) {
      expect(states([rule('one', FOUND, { needs })], ['served'], ['sites'])).toEqual({
        colour: 'unknown',
        gaps: ['the host name bindings of the sites'],
        served: 'unread',
      });
    }
  });

  test('is no gap either where a rule finds out on the way that it would have to know it', () => {
    const asking = rule('one', { unjudged: 'versions' }, { needs: ['sites'], mayUse: ['versions'] });

    expect(states([asking], ['versions'])).toEqual({ colour: 'green', gaps: [], served: 'not-looked' });
    expect(states([asking], [], ['versions'])).toMatchObject({ colour: 'unknown', served: 'unread' });
  });

  test('is not handed to a rule that may use it', () => {
    const heard: unknown[] = [];
    const listening: Rule = {
      ...rule('one', undefined, { needs: ['sites'], mayUse: ['versions', 'pinned'] }),
      check: (facts) => {
        heard.push(Object.keys(facts).toSorted());
        return undefined;
      },
    };

    diagnose(evidence({}, [], NOW, ['versions']), [listening], 30);

    expect(heard).toEqual([['pinned', 'sites']]);
  });

  test('on an earlier link is not taken for something unread there', () => {
    const heard: boolean[] = [];
    const listening: Rule = {
      ...rule('two', undefined, { link: 'served', needs: ['sites'] }),
      check: (_, { unread }) => {
        heard.push(unread);
        return undefined;
      },
    };
    const earlier = rule('one', undefined, { link: 'binding', needs: ['pinned'] });

    diagnose(evidence({}, [], NOW, ['pinned']), [earlier, listening], 30);
    diagnose(evidence({}, ['pinned']), [earlier, listening], 30);

    expect(heard).toEqual([false, true]);
  });
});

describe('a rule that was not to look', () => {
  test('leaves its link as not looked at, and the verdict green', () => {
    expect(states([rule('one', 'not-looked')])).toEqual({ colour: 'green', gaps: [], served: 'not-looked' });
  });

  test('leaves it sound where another one looked, and not reached where another one did not get there', () => {
    expect(states([rule('one', 'not-looked'), rule('two', undefined)]).served).toBe('sound');
    expect(states([rule('one', 'not-looked'), rule('two', 'not-reached')]).served).toBe('not-reached');
  });
});

describe('a finding', () => {
  test('carries its page, and with each proof the request, the command that shows the same, and the time', () => {
    const { findings } = diagnose(evidence(), [rule('one', FOUND)], 30);

    expect(findings).toEqual([
      {
        rule: 'one',
        link: 'served',
        colour: 'yellow',
        symptom: false,
        says: 'It is broken.',
        page: PAGE,
        evidence: [{ says: 'It was seen', source: 'GET /served', command: 'az rest --url /served', at: NOW }],
      },
    ]);
  });
});

describe('a rule that cannot tell', () => {
  test('says what it cannot tell of a fact that it read, and that no right would mend that', () => {
    const torn = rule('one', { unjudged: 'served', because: 'whether it matters' });

    expect(diagnose(evidence(), [torn], 30).gaps).toEqual([
      { rule: 'one', link: 'served', unseen: 'whether it matters', why: 'unavailable', mend: '' },
    ]);
  });

  test('says why a fact was not read, and what would let the bot read it', () => {
    expect(inEnglish(diagnose(evidence({}, ['served']), [rule('one', undefined)], 30).gaps)).toEqual([
      {
        rule: 'one',
        link: 'served',
        unseen: 'what the host names really serve',
        why: 'denied',
        mend: 'let it read served',
      },
    ]);
  });
});

describe('a rule behind others', () => {
  test('hears of causes on earlier links: not of notes, nor of symptoms, nor of what stands on its own link', () => {
    const heard: (readonly string[])[] = [];
    const listening: Rule = {
      ...rule('last', undefined, { link: 'binding' }),
      check: (_, { causes }) => {
        heard.push(causes.map(({ rule: id }) => id));
        return undefined;
      },
    };
    const early: { readonly link: Link } = { link: 'vault' };
    const rules = [
      { ...rule('symptom', FOUND, early), symptom: true },
      rule('note', { says: 'It is so.', because: [], colour: 'green' }, early),
      rule('cause', FOUND, early),
      rule('beside', FOUND, { link: 'binding' }),
    ];

    diagnose(evidence(), [...rules, listening], 30);

    expect(heard).toEqual([['cause']]);
  });
});

test('nothing of that name in the vault, and no cause for it, is not taken for a certificate in step', () => {
  const nothing = { newest: null, secret: null };

  const { colour, gaps } = diagnose(
    evidence({ ...nothing, ...certificate({ status: 'UnknownError' }) }),
    [syncPending, syncOverdue, syncStatusStale],
    30,
  );

  expect(colour).toBe('unknown');
  expect(inEnglish(gaps).map(({ rule: id, unseen }) => [id, unseen])).toEqual(
    ['sync-pending', 'sync-overdue', 'sync-status-stale'].map((id) => [
      id,
      'a certificate or secret of that name in the vault',
    ]),
  );
});

test('a stale status is told by itself, where nobody asked what the secret is', () => {
  const facts = { ...certificate({ status: 'UnknownError' }), ...secret({ kind: 'secret' }), newest: null };

  const { findings } = diagnose(evidence(facts, ['secret']), [syncStatusStale], 30);
  const seen = diagnose(evidence(facts), [syncStatusStale], 30);

  expect(findings).toEqual([]);
  expect(seen.findings.map(({ rule: id }) => id)).toEqual(['sync-status-stale']);
});
