import { caseCard } from '../../cards/case-card.ts';
import { say } from '../../sentences/index.ts';
import type { Countdown, Diagnosis, Finding } from '../../services/index.ts';
import { LINKS } from '../../services/index.ts';
import { caseAt, chainWith, diagnosis, GRANT_MISSING, NOW, VAULT_UNREAD, YELLOW } from '../helpers/cases.ts';
import { english } from '../helpers/english.ts';
import { elementsOf, openText } from './parts-of.ts';

function drawn(seen: Partial<Diagnosis>) {
  return caseCard({ ...caseAt.diagnosed, diagnosis: { ...YELLOW, ...seen } }, NOW);
}

describe('the evidence', () => {
  const [proof] = GRANT_MISSING.evidence;
  const finding = (but: Partial<Finding>) => drawn({ findings: [{ ...GRANT_MISSING, ...but }] });

  test('has the sentence, the request, the command and the age of every proof', () => {
    const { text } = drawn({});

    for (const { says, source, command } of GRANT_MISSING.evidence) {
      expect(text).toContain(`${english(says)}\n${english(source)}\n${command}\njust now (23 Nov 2026, 09:00 UTC)`);
    }
  });

  test('has a command of which every character can be copied', () => {
    const command = `az rest --method get --url "https://x.vault.azure.net/${'a'.repeat(300)}/b?api-version=7"`;
    const { card } = finding({ evidence: [{ says: 's', source: 'GET x', command, at: NOW }] });

    expect(elementsOf(card)).toContainEqual(expect.objectContaining({ type: 'TextRun', text: command }));
  });

  test('says once by which request several things were seen', () => {
    const two = [proof, { ...proof, says: 'and another thing' }] as Finding['evidence'];
    const { text } = finding({ evidence: two });

    expect(text.split(String(proof?.command)).length - 1).toBe(1);
    expect(text).toContain(`${english(proof?.says ?? '')}\nand another thing\n`);
  });

  test('has no empty line for what nobody asked for', () => {
    const { text } = finding({ evidence: [{ says: 'nobody asked', source: 'not asked', command: '', at: NOW }] });

    expect(text).toContain('nobody asked\nnot asked\njust now');
  });

  test('links the page of Microsoft that governs a finding, and spells its address where nothing can be pressed', () => {
    const { card, text } = drawn({});
    const link = elementsOf(card).find(({ selectAction }) => selectAction !== undefined);

    expect(link).toMatchObject({
      type: 'TextRun',
      selectAction: { type: 'Action.OpenUrl', url: GRANT_MISSING.page },
    });
    expect(text).toContain(`Microsoft's page: configure-ssl-certificate (${GRANT_MISSING.page})`);
  });

  test.each([
    'https://learn.microsoft.com.evil.example/azure',
    'https://evil.example/learn.microsoft.com',
    'http://learn.microsoft.com/azure',
    'javascript:alert(1)',
    'https://learn.microsoft.com/',
    'no address',
  ])('does not link %s', (page) => {
    const { card, text } = finding({ page });

    expect(JSON.stringify(card)).not.toContain('Action.OpenUrl');
    expect(text).toContain(`Page: ${page}`);
  });

  test('links nothing but the page itself, whoever else the address names', () => {
    const { card } = finding({ page: 'https://evil@learn.microsoft.com/azure/a-page?next=//evil.example#part' });

    expect(JSON.stringify(card)).toContain('"url":"https://learn.microsoft.com/azure/a-page#part"');
  });

  test('has a finding without a proof by its sentence and its page', () => {
    const { text } = finding({ evidence: [], says: 'Just so.' });

    expect(text).toContain("Evidence\nJust so.\nMicrosoft's page: configure-ssl-certificate");
  });
});

describe('the countdown', () => {
  const said = (countdown: Countdown | null, outageAt: string | null = YELLOW.outageAt) =>
    openText(drawn({ countdown, outageAt }).card);

  test.each([
    [{ from: 'served', host: 'shop.contoso.com' }, 'the certificate that browsers get from shop.contoso.com'],
    [{ from: 'bound', host: 'shop.contoso.com' }, 'the certificate bound to shop.contoso.com'],
    [{ from: 'held', host: null }, 'the certificate that App Service holds'],
  ] as const)('says whose end it counts to: %j', (whose, words) => {
    expect(said({ ...whose, before: [] })).toContain(
      `Users are hit in 16 days (9 Dec 2026, 09:00 UTC), when ${words} ends.`,
    );
  });

  test('says in order what has to happen before', () => {
    const steps = said({ from: 'held', host: null, before: ['access', 'network', 'sync'] });
    const one = said({ from: 'held', host: null, before: ['binding'] });
    const none = said({ from: 'held', host: null, before: [] });

    expect(steps).toContain('Before that: let App Service into the vault, let it through the firewall, then sync.');
    expect(one).toContain('Before that: mend the bindings.');
    expect(none).not.toContain('Before that');
  });

  test('has a step for every link', () => {
    const steps = LINKS.map(
      (link) => /Before that: (.+?)\./.exec(said({ from: 'held', host: null, before: [link] }))?.[1],
    );

    expect(steps).not.toContain(undefined);
    expect(new Set(steps).size).toBe(LINKS.length);
  });

  test('looks back once users are hit', () => {
    const past = said({ from: 'served', host: 'shop.contoso.com', before: ['sync'] }, '2026-11-21T09:00:00Z');

    expect(past).toContain('since 21 Nov 2026, 09:00 UTC (2 days ago), when the certificate that browsers get');
    expect(past).toContain('ended.To end that: sync.');
  });

  test('says that users are hit now, where browsers refuse what they get', () => {
    const now = said({ from: 'refused', host: 'shop.contoso.com', before: ['binding'] }, '2026-11-23T09:00:00Z');

    expect(now).toContain('Users are hit now: browsers refuse the certificate at shop.contoso.com.');
    expect(now).toContain('To end that: mend the bindings.');
    expect(now).not.toContain('since');
  });

  test('is silent while nothing threatens users', () => {
    expect(said(null, null)).not.toMatch(/Users|Before that/);
    expect(said(null)).toContain('Users are hit in 16 days (9 Dec 2026, 09:00 UTC).');
  });
});

describe('the chain', () => {
  test('shows what was not looked at by a sign and words of its own', () => {
    const { text } = drawn({ ...diagnosis(), chain: chainWith({ served: 'not-looked' }) });

    expect(text).toContain('✓ binding · ○ served\nNot looked at: served; the rest sound.');
  });

  test('tells every state from every other', () => {
    const states = ['sound', 'broken', 'unread', 'not-reached', 'not-looked'] as const;
    const lines = states.map((state) => /(.) served\n(.*)/.exec(drawn({ chain: [{ link: 'served', state }] }).text));

    expect(new Set(lines.map((line) => line?.[1])).size).toBe(states.length);
    expect(new Set(lines.map((line) => line?.[2])).size).toBe(states.length);
  });
});

describe('what was not seen', () => {
  const gap = { ...VAULT_UNREAD, unseen: say('links.vault') };

  test('is said once, whatever it leaves unjudged', () => {
    const gaps = (['access', 'network'] as const).map((link) => ({ ...gap, link, unseen: say('links.vault') }));

    expect(drawn({ gaps }).text).toContain(
      'Not seen: vault – Azure refuses the bot. Not judged without it: access and network.',
    );
  });

  test('has a mend in words, where no command mends it', () => {
    const { text } = drawn({ gaps: [{ ...gap, mend: say('notice.see-case') }] });

    expect(text).toContain(`access.\n${english(say('notice.see-case'))}`);
    expect(text).not.toContain('To let the bot look');
  });
});
