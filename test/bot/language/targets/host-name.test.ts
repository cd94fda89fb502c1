import { hostNames } from '../../../../bot/language/targets/host-name.ts';

/** As long as the name of a host may be. */
const LONGEST = `pay.${'a'.repeat(242)}.eu.com`;

const words = (all: string) => all.split(/\s+/).filter(Boolean);

const hosts = (text: string) => hostNames(text).map(({ value }) => value);

test.each(
  words(`
  pay.fabrikam.com *.fabrikam.com pay.fabrikam2.com a_b.fabrikam.com münchen.fabrikam.de xn--mnchen-3ya.de.com
  fabrikam.com fabrikam.game fabrikam.games pay.fabrikam.xn--p1ai www.fabrikam.md Pay.Fabrikam.Com contoso.net
  my-microsoft.fabrikam.com asp.net.fabrikam.de notaka.ms.fabrikam.de terror.fabrikam.com error.fabrikam.com
  shop.eu wwwshop.de pay.web.fabrikam.com node.js.fabrikam.com github.company.com mycurl.se curl.services PAY.FABRIKAM.SVC pay.fabrikam.svc
  365.fabrikam.com m.365.x.com`),
)('%s is a host', (host) => {
  expect(hosts(`why is ${host} red`)).toEqual([host]);
});

test('a host may be so long, and no longer', () => {
  expect(LONGEST).toHaveLength(253);
  expect(hosts(`why is ${LONGEST} red`)).toEqual([LONGEST]);
  expect(hosts(`why is x${LONGEST} red`)).toEqual([]);
});

test.each([
  'wild.pfx',
  'chain.pem',
  'values.yaml',
  'values.yml',
  'a.photo.jpg',
  'a.values.yml',
  'api*.fabrikam.com',
  'api.shop*.fabrikam.com',
  'release.2026.rc1',
  'response.body.getName',
  'a.www.md',
  'a.photo.jpeg',
  'a.plan.doc',
  'a.plan.docx',
  'a.list.xls',
  'a.list.xlsx',
  'a.page.htm',
  'a.page.html',
  'x.my.resource',
  'x.my.resources',
  'x.my.website',
  'x.my.websites',
  'x.my.certificate',
  'x.my.certificates',
  'Microsoft.Web',
  'System.Net.Http',
  'asp.net',
  'node.js',
  'learn.microsoft.com',
  'github.com',
  'aka.ms',
  'portal.azure.us',
  'portal.microsoftazure.de',
  'portal.microsoftazure.cloud',
  'graph.windows.net',
  'curl.se',
  'java.net.http',
  'com.fabrikam.pay',
  'x.y.SomeException',
  'x.SocketError',
  'Fabrikam.Web.Startup',
  '10.0.0.1',
  'v1.2.3',
  'v1.2.3-beta',
  'end.Then',
  'a.b-',
  'x@fabrikam.com',
  'mailto:x@fabrikam.com',
  'https://teams.cloud.microsoft/l/message/19:1f2e@thread.tacv2/1764081000000',
  'ops.fabrikam.com@fabrikam.com',
])('%s is none', (word) => {
  expect(hostNames(`why is ${word} red`)).toEqual([]);
});

test.each([
  ['https://wiki.fabrikam.com/docs', 'scope'],
  ['https://wiki.fabrikam.com/doc/tls', 'scope'],
  ['https://wiki.fabrikam.com/articles', 'scope'],
  ['https://wiki.fabrikam.com/article?id=1', 'scope'],
  ['https://wiki.fabrikam.com/kb/1', 'scope'],
  ['https://pay.fabrikam.com/dockets', 'thing'],
  ['https://pay.fabrikam.com:8443/pay?x=1', 'thing'],
  ['host=pay.fabrikam.com', 'thing'],
  ['server_name:pay.fabrikam.com', 'thing'],
  ['subjectAltName=DNS:pay.fabrikam.com', 'thing'],
  ['url=https://pay.fabrikam.com/x', 'thing'],
])('the host of %s is a %s', (text, weight) => {
  expect(hostNames(text)).toMatchObject([{ weight }]);
});

test.each([
  'see url=https://pay.fabrikam.com',
  'pay.fabrikam.com/to/https://www.fabrikam.com',
  'cn=pay.fabrikam.com',
  'https://pay.fabrikam.com./x',
])('the host stands where it is written: %s', (text) => {
  expect(hostNames(text)).toMatchObject([{ start: text.indexOf('pay'), value: 'pay.fabrikam.com' }]);
});
