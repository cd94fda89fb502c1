import { citesError, isErrorText } from '../../../../bot/language/plain-signs/errors.ts';
import { means, reads, said, spares } from './said.ts';

/** Texts of browsers, of TLS libraries and of Azure, in the spellings that they come in. */
const WRITTEN_BY_MACHINES = said(`
  pull of the image: x509: cannot validate / curl:(35) recv failure / tlsalert 48 came in / ssl routines::unsupported / sslexception / sslprotocolexception / forbiddenbyrbac / aadsts700016 / depth=2 c = us, o = digicert inc
  / unable to get issuer certificate / unable to get local issuer certificate / unable_to_get_issuer_cert_locally / unable_to_verify_leaf_signature
  / self-signed certificate in certificate chain / self_signed_cert_in_chain
  / issuer=c = us / server certificate subject=cn = www / notbefore = jan 1
  / keyvaultdoesnotexist / keyvaultreferencedoesnotexist / keyvaultid is invalid / keyvaultresourceid is invalid
  / the operation was stopped (unauthorized) / the call returned a status of 403 / it came back with status code: 403
  / ##[error] bash is done / step 4 #[error] bash is done / #[error] bash is done / bash ended with exit code 1
  / correlationid: 4c1d / activityid: 4c1d / requestid: 4c1d / correlation id: 4c1d / activity id: 4c1d / request id: 4c1d
`);

test.each(WRITTEN_BY_MACHINES)('no person writes %j', (text) => {
  expect(isErrorText(text)).toBe(true);
});

describe('a text that is pasted wants its cause', () => {
  reads('diagnose', 'err_cert_date_invalid when i open _ / err_cert_date_invalid | what is causing this');
});

describe('a text that is asked about wants what is asked', () => {
  spares(
    'diagnose',
    `what does err_cert_date_invalid stand for / what does err_cert_date_invalid mean here / was bedeutet err_cert_date_invalid / erklärung zu err_cert_date_invalid
    / peux-tu expliquer err_cert_date_invalid / alerting on err_cert_date_invalid for _ / notification for err_cert_date_invalid on _
    / err_cert_date_invalid | what is hsts / ¶ (forbidden) | what is a ¶ / err_cert_date_invalid | what is a handshake
    / cuál es la diferencia entre err_cert_date_invalid y ¶
    / list apps with err_cert_date_invalid / certs with err_cert_date_invalid / any cert with err_cert_date_invalid / any certificate with err_cert_date_invalid
    / any app with err_cert_date_invalid / any vault with (forbidden) / which cert has err_cert_date_invalid / which app has err_cert_date_invalid
    / which certificate has err_cert_date_invalid / which vault says (forbidden) / qué apps tienen err_cert_date_invalid`,
  );
});

test.each(said('ブラウザに¶と表示される / ブラウザーに ¶ と表示される / サービスの応答に ¶ が出る'))(
  '%j cites an error',
  (lines) => {
    expect(citesError('¶', lines)).toBe(true);
  },
);

test('what stands in another clause is not what the log says', () => {
  expect(citesError('¶', 'ログ\nに ¶ と書いた')).toBe(false);
});

describe('what somebody else is told to show is an error too, where only machines write so', () => {
  means(
    'diagnose',
    'es meldet "SSL handshake failed" / er meldet "certificate verify failed" / dice "certificate verify failed"',
  );
});

describe('what a machine shows is an error, whatever stands between them', () => {
  means(
    'diagnose',
    'the browser for everyone shows "hello" / our page sometimes prints "moved" / le navigateur nous affiche « réessayez »',
  );
});

describe('what people say is none', () => {
  means('smalltalk/other', '3 users said "works fine now" / 2 people said "thanks"');
});

describe('an error that is only named leaves the question beside it', () => {
  means('help', 'what can you do about "certificate verify failed"?');
  means('explain-concept', 'is it safe to sync now? ```curl: (35) recv failure: ssl handshake failed```');
  means('history/audit', 'where is the audit "certificate verify failed" from last week');
});
