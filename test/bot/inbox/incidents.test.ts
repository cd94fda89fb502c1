import { KEY, ROOM, startInbox } from './inbox-bot.ts';

jest.setTimeout(60_000);

let inbox: Awaited<ReturnType<typeof startInbox>>;
beforeAll(async () => {
  inbox = await startInbox('simulator/worlds/seed-incident.json');
});
afterAll(() => inbox.end());

const bearer = { authorization: `Bearer ${KEY}` };
const triggered = (id: string, fields: object = {}) => ({
  event: {
    id: '01DEN1HNLBC0VITK1TJBUIDC7B',
    event_type: 'incident.triggered',
    resource_type: 'incident',
    occurred_at: '2026-11-23T09:00:00Z',
    data: {
      id,
      type: 'incident',
      title: 'TLS check fails on shop.contoso.com',
      html_url: `https://acme.pagerduty.com/incidents/${id}`,
      status: 'triggered',
      urgency: 'high',
      service: { id: 'PIJ90N7', summary: 'Shop' },
      ...fields,
    },
  },
});

test('an incident starts a case in the room, told in a thread of its own, once', async () => {
  const first = await inbox.send('/api/incidents', triggered('PGR0VU2'), bearer);
  const again = await inbox.send('/api/incidents', triggered('PGR0VU2'), bearer);

  expect(first).toMatchObject({ status: 202, body: { status: 'started' } });
  expect(again).toMatchObject({ status: 200, body: { status: 'known' } });
  const card = await inbox.shown('Approve fix');
  expect(card.method).toBe('PUT');
  const notice = await inbox.shown('TLS check fails on shop.contoso.com');
  expect(decodeURIComponent(notice.path)).toContain(`${ROOM};messageid=card-1`);
  expect(JSON.stringify(notice.body)).toContain('https://acme.pagerduty.com/incidents/PGR0VU2');
  const posts = inbox
    .cards()
    .filter(({ method, path }) => method === 'POST' && !decodeURIComponent(path).includes(';'));
  expect(posts).toHaveLength(1);
});

test('what it names outright is meant, and what names nothing is answered with all there is', async () => {
  const alert = {
    action: 'Create',
    alert: { alertId: 'og-1', message: 'It burns', details: { certificate: 'kv-shop-wildcard-contoso-com' } },
  };
  const plain = { id: 'p-1', title: 'Something is wrong', source: 'Grafana', url: 'javascript:alert(1)' };

  expect((await inbox.send('/api/incidents', alert, { 'x-greenlight-key': KEY })).status).toBe(202);
  expect((await inbox.send('/api/incidents', plain, bearer)).status).toBe(202);

  await inbox.shown('Opsgenie og-1');
  const notice = await inbox.shown('Something is wrong');
  expect(JSON.stringify(notice.body)).not.toContain('javascript:');
  await inbox.shown('It names no certificate');
});

test('an incident that was only acknowledged or closed starts nothing', async () => {
  const resolved = triggered('PX');
  const told = { event: { ...resolved.event, event_type: 'incident.resolved' } };

  expect((await inbox.send('/api/incidents', told, bearer)).body).toEqual({ status: 'ignored' });
  const closed = { action: 'Close', alert: { alertId: 'og-2' } };
  expect((await inbox.send('/api/incidents', closed, bearer)).body).toEqual({ status: 'ignored' });
});

test.each<[string, number, unknown, Record<string, string>]>([
  ['without a key', 401, triggered('A'), {}],
  ['with another key', 401, triggered('A'), { authorization: 'Bearer nobody-would-ever-guess-this-key' }],
  ['with the start of the key', 401, triggered('A'), { authorization: `Bearer ${KEY.slice(0, -1)}` }],
  ['that is none', 400, { hello: 'world' }, bearer],
  ['without an id', 400, triggered(''), bearer],
  ['that is no JSON', 400, 'x', bearer],
  ['of another type', 400, triggered('A'), { ...bearer, 'content-type': 'text/plain' }],
  ['that is too large', 413, triggered('A', { title: 'x'.repeat(300_000) }), bearer],
])('an incident %s is refused with %d, and says nothing more', async (_, status, body, headers) => {
  const before = inbox.cards().length;

  const answer = await inbox.send('/api/incidents', body, headers);

  expect(answer.status).toBe(status);
  expect(Object.keys(answer.body)).toEqual(['code', 'message']);
  expect(inbox.cards().length).toBe(before);
});

test('what the room could not be told of may come again', async () => {
  await inbox.quiet();
  inbox.connector.failNext({ status: 403 });
  expect((await inbox.send('/api/incidents', triggered('PAGAIN'), bearer)).status).toBe(503);

  expect((await inbox.send('/api/incidents', triggered('PAGAIN'), bearer)).status).toBe(202);
});
