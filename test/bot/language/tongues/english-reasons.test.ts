import { readIntent } from '../../../../bot/language/intent.ts';
import { english } from '../../../../bot/language/tongues/english/index.ts';
import { orderedIn, phrases } from './phrases.ts';

test.each(
  phrases(`
  the site isnt working / certs arent updated / it doesnt pick up the cert / the cert hasnt been renewed / it wont load / the binding cant be read / it couldnt get updated / we cant access it from here / we cannot login from here / it didnt load / it doesn't update / the app didn't pick the new cert / it doesn't follow / it doesn't get the cert / it didn't renew / it doesn't work / it doesn't reach the vault / the cert doesn't show / the cert doesn't match / the site does not load / it didn't show up`),
)('that "%s" is a reason to mend', (reason) => {
  expect(readIntent(`fix app-shop, ${reason}`).kind).toBe('fix');
});

test.each(phrases(`before 9 pm / by 9:30 / before 10h / by the demo at 9 am`))(
  '"%s" is soon enough to be now',
  (time) => {
    expect(readIntent(`fix app-shop ${time}`).kind).toBe('fix');
  },
);

test.each([
  ...phrases(`
  fix _ and let services in that are trusted / fix _ so that we can close the ticket / sync _ and do the checks you need / fix _ because the restore was denied / fix _ where grant was denied / repair _ since the open ports are fine / fix the apps that use _ as a reference / fix the permission that the import of _ needed`).map(
    (clause) => [clause, clause.startsWith('sync') ? 'sync' : 'fix'] as const,
  ),
])('what is told behind it leaves an order: %s', (clause, kind) => {
  expect(orderedIn(english, clause)).toBe(kind);
});

test.each(
  phrases(`
  bring _ back / get _ back / get _ back from the recycle bin / sort _ out / make it right for _ / put things right again on _ / attach the new cert to _ / attach the new certificate to _ / link new cert to _ / fit the current one at _ / undelete the purged cert / un-delete the purged secret / rescue the old certificate / revive _ / salvage the lost version /
  fix what is broken / mend all that needs fixing / repair whatever went wrong / fix what went off / mend what went wrong / sort out everything that needs mending / heal all which need mending / carry it out / do the last one / apply the second option`),
)('an order to mend: %s', (clause) => {
  expect(orderedIn(english, clause)).toBe('fix');
});

test.each(
  phrases(`
  we get _ back tomorrow / who can sort _ out / they make it right for _ / we attach the new cert to _ / they salvage _ / bob is to repair what is broken / we carry it out / we do the last one / bring _ backwards / get _ backed up`),
)('no order: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});

test.each(
  phrases(`
  database / databases / connection pool / connection strings / disk / disks / slow / slowness / throttled / throttling / login / log in / license / licence / licenses / pod / pods / nullreference / null reference / unit test / unit tests / email account / e-mail account / 500 error / 502 errors / return 500 / returns a 502 / returns an http 500 / return http 503 / throw 501 / throws a 500 / throws an http 503 / throw http 502`),
)('no order, for "%s" is of another trade', (thing) => {
  expect(orderedIn(english, `fix _ and all ${thing}`)).toBeNull();
});
