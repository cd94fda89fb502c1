import { healthy, hence, NEWER, OLDER } from '../../helpers/evidence.ts';
import { boundTo, certificate, waitingFor } from '../../helpers/facts.ts';
import { chain, EXPIRED, found, judge, UNGRANTED } from './judging.ts';

describe('the chain', () => {
  test('is broken where a cause is, and not reached where that cause would spoil the answer', () => {
    expect(chain(judge({ ...UNGRANTED, ...waitingFor(72) }))).toBe('access broken, sync not-reached');
    expect(found(judge({ ...UNGRANTED, ...waitingFor(72) }))).toEqual(['grant-missing']);
  });

  test('ends at a vault that is not there', () => {
    expect(chain(judge({ vault: null }))).toBe(
      'vault broken, access not-reached, network not-reached, secret not-reached, renewal not-reached, sync not-reached',
    );
  });

  test('is unread where a fact is missing, and what can be judged is judged', () => {
    expect(chain(judge({}, ['vault', 'secret']))).toBe(
      'vault unread, access unread, network unread, secret unread, renewal unread, sync unread',
    );
  });

  test('is broken rather than unread where both are true of a link', () => {
    const diagnosis = judge(UNGRANTED, ['denyAssignments']);

    expect(diagnosis.chain).toContainEqual({ link: 'access', state: 'broken' });
    expect(diagnosis.gaps.map(({ rule }) => rule)).toEqual(['access-denied-by-assignment']);
  });

  test('has no links to a vault for an uploaded certificate, whatever was not seen of one', () => {
    const diagnosis = judge({ ...certificate({ keyVault: null }), vault: null, versions: null }, ['principal']);

    expect(diagnosis.chain.map(({ link }) => link)).toEqual(['certificate', 'binding', 'served']);
    expect(diagnosis.colour).toBe('green');
  });

  test('does not let a binding behind wait for the vault before it', () => {
    const diagnosis = judge({ ...UNGRANTED, ...boundTo('AA') });

    expect(chain(diagnosis)).toContain('access broken');
    expect(chain(diagnosis)).toContain('binding broken');
  });
});

describe('users are hit', () => {
  test('on the day the certificate expires, where anything is wrong', () => {
    expect(judge(UNGRANTED).outageAt).toBe(healthy.certificate.expiresOn);
    expect(judge(EXPIRED).outageAt).toBe('2026-11-01T09:00:00.000Z');
  });

  test('on no day, where nothing is found or only a note', () => {
    expect(judge({}, ['sites']).outageAt).toBeNull();
    expect(judge(waitingFor(1)).outageAt).toBeNull();
  });

  test('on no known day, where the certificate was not seen or is not there yet', () => {
    expect(judge(UNGRANTED, ['certificate']).outageAt).toBeNull();
    expect(judge({ ...UNGRANTED, ...certificate({ expiresOn: null }), served: [] }).outageAt).toBeNull();
  });

  test('on the day that the version expires which a host name stayed on', () => {
    expect(judge(boundTo('AA')).outageAt).toBe(OLDER.expiresOn);
  });

  test('on the first such day, where host names stayed on several versions', () => {
    const oldest = { ...OLDER, version: 'v0', thumbprint: '99', createdOn: hence(-9000), expiresOn: hence(-24) };
    const [site] = healthy.sites;
    const bindings = ['AA', '99'].map((thumbprint, index) => ({
      host: `${index}.contoso.com`,
      sslState: 'SniEnabled' as const,
      thumbprint,
    }));

    const diagnosis = judge({ versions: [oldest, OLDER, NEWER], sites: site ? [{ ...site, bindings }] : [] });

    expect(diagnosis).toMatchObject({ colour: 'red', outageAt: hence(-24) });
  });

  test('on the day that the certificate itself expires, where that comes before', () => {
    const facts = { ...boundTo('AA'), ...certificate({ expiresOn: hence(48) }) };

    expect(judge(facts).outageAt).toBe(hence(48));
  });
});
