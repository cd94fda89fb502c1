import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn } from './phrases.ts';

test.each(
  phrases(`
  stop renewing it / stop rotating that / stop stop wrong app / stop, that is the wrong app / stop, wrong app / stop stop stop / we changed our minds / we've changed our minds / i don't approve / i dont approve / i cant agree / i can't agree / we cannot accept / i don't want that / i dont want that / wait, that wrong cert / wait, that's not mine / no, this wrong app / no, this is not mine / no, it wrong cert / stop, it's not mine / no nooo / stop nooo / i said don't / i said dont / don't / dont / please don't / please dont /
  stop the sync / hold _ / no no / no, no not that / no do not / no, do not / no, don't / no dont / do not sync it / please dont fix it / we don't want a sync / we dont want a sync / not today / do not worry, stop`),
)('takes back: %s', (lines) => {
  expect(readIn(english, lines)).toBe('cancel');
});

test.each(
  phrases(`
  my request was declined / it works, but not in prod / the pipeline may cancel it / block traffic to it / the vaults hold it / denied access to _ / rejected by the vault / nobody will take the request back / there was no wait / there was no cancel button / they leave _ as it is / not in the least what we expected when we looked at the shop this morning / they stop syncing at night / it worked but not here / ana and i disagree /
  there is no wrong answer / the script calls stop all / no, it was yesterday / they quit your channel / they ignore my request / people leave _ slowly / the jobs stop / firewalls block _ / there was no fix / so far no changes / there is no stop / they leave them alone / the buttons do nothing / users wait for it / hold up well so far / i renewed that and not the app /
  no sync and all apps fail / no sync, the app fails / no sync, error 403 / no sync, errors again / no sync whats wrong / no sync, what's wrong / did it stop / would it stop syncing`),
)('takes nothing back: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('cancel');
});
