import { evidence } from '../../../cards/case/look/evidence.ts';
import { gaps } from '../../../cards/case/look/gaps.ts';
import { pageLine } from '../../../cards/case/look/microsoft-page.ts';
import { plain } from '../../../cards/parts/run.ts';
import { say } from '../../../sentences/index.ts';
import type { Finding } from '../../../services/index.ts';
import { diagnosis, GRANT_MISSING, NOW, VAULT_UNREAD } from '../../helpers/cases.ts';
import { VAULT_ID } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { said, spacingsOf, stylesOf } from './said.ts';

const finding = (says: string, but: Partial<Finding> = {}): Finding => ({ ...GRANT_MISSING, says, rule: says, ...but });

describe('the evidence', () => {
  const [proof] = GRANT_MISSING.evidence as readonly [Finding['evidence'][number]];
  const proofs = (...says: readonly string[]) => says.map((each) => ({ ...proof, says: each, command: '' }));

  test('has below what was seen how it was seen, and no page where none governs it', () => {
    const drawn = evidence(
      diagnosis({
        findings: [
          finding('f', { evidence: [...proofs('one'), { ...proof, source: 'GET x', says: 'two' }], page: ' ' }),
        ],
      }),
      NOW,
      10,
    );

    expect(said(drawn)).toEqual([
      'Evidence',
      'one',
      `GET https://management.azure.com${VAULT_ID}`,
      'just now (23 Nov 2026, 09:00 UTC)',
      'two',
      'GET x',
      proof.command,
      'just now (23 Nov 2026, 09:00 UTC)',
    ]);
    expect(spacingsOf(drawn)).toEqual(['Small', 'Small', 'None', 'None', 'Small', 'None', 'None', 'None']);
    expect(evidence(diagnosis(), NOW, 10)).toEqual([]);
  });

  test('counts the proofs that a short list leaves out, of what it shows and of what it does not', () => {
    const findings = [
      finding('f', { evidence: proofs('one', 'two', 'three'), page: '' }),
      finding('g', { evidence: proofs('four'), page: '' }),
    ];

    expect(said(evidence(diagnosis({ findings }), NOW, 2)).at(-1)).toBe('and 1 more proof');
    expect(said(evidence(diagnosis({ findings }), NOW, 1)).at(-1)).toBe('and 3 more proofs');
    expect(said(evidence(diagnosis({ findings }), NOW, 1))).not.toContain('two');
    expect(said(evidence(diagnosis({ findings }), NOW, 3)).join()).not.toContain('more');
  });
});

test.each([
  ['https://learn.microsoft.com/azure/a-page/', "Microsoft's page: a-page (https://learn.microsoft.com/azure/a-page/)"],
  ['  no address ', 'Page: no address'],
  ['  ', undefined],
])('the page %s is told by its last part, or as it is', (page, words) => {
  const [line] = pageLine(page);

  expect(line && english(plain(line.runs)).replaceAll('\u200b', '')).toBe(words);
});

describe('what was not seen', () => {
  test('is apart by why, and by what would mend it', () => {
    const denied = { ...VAULT_UNREAD, mend: '' };
    const drawn = gaps(
      diagnosis({
        gaps: [
          denied,
          { ...denied, unseen: 'roles' },
          { ...denied, why: 'unavailable' },
          { ...denied, link: 'sync' },
          { ...VAULT_UNREAD, unseen: 'x' },
          { ...VAULT_UNREAD, unseen: 'y' },
        ],
      }),
      10,
    );

    expect(said(drawn)).toEqual([
      'Not seen: the vault – Azure refuses the bot. Not judged without it: access and sync.'.replace(
        'the vault',
        english(say('facts.vault')),
      ),
      'Not seen: roles – Azure refuses the bot. Not judged without it: access.',
      `Not seen: ${english(say('facts.vault'))} – not available. Not judged without it: access.`,
      'Not seen: x and y – Azure refuses the bot. Not judged without them: access.',
      'To let the bot look:',
      VAULT_UNREAD.mend,
    ]);
    expect(spacingsOf(drawn)).toEqual(['Small', 'Small', 'Small', 'Small', 'None', 'None']);
    expect(stylesOf(drawn)).toEqual(['emphasis']);
  });

  test('is counted where the list is short, and no part of a card where all was seen', () => {
    const all = ['a', 'b', 'c'].map((unseen) => ({ ...VAULT_UNREAD, unseen, mend: '' }));

    expect(said(gaps(diagnosis({ gaps: all }), 1))).toEqual([
      expect.stringContaining('Not seen: a'),
      'and 2 more gaps',
    ]);
    expect(said(gaps(diagnosis({ gaps: all }), 3)).join()).not.toContain('more');
    expect(gaps(diagnosis(), 10)).toEqual([]);
  });

  test('has below it what would mend it: a command to copy, or a sentence', () => {
    const mend = (text: string) => said(gaps(diagnosis({ gaps: [{ ...VAULT_UNREAD, mend: text }] }), 10)).slice(1);

    expect(mend('az role x')).toEqual(['To let the bot look:', 'az role x']);
    expect(mend('Ask whoever owns it.')).toEqual(['Ask whoever owns it.']);
    expect(mend('')).toEqual([]);
  });
});
