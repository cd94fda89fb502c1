import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn, reads } from './phrases.ts';

test.each(
  phrases(`
  did it complete / did that complete now / is it complete / completed yet / is 7 done / is 4a done / op 1 / op 4c / job #12 /
  what is taking so long / what's taking this long / whats taking so long / what takes so long / what is the sync taking so long for / what are you taking that long for /
  did my answer save / did my vote come in and can you see it / has my vote registered / has my request arrived /
  which stage are we at / at what step of the way are we / did anyone decide / has anyone decided / did anyone sign off / has somebody signed off on it / has any one pressed it /
  progress with it / eta for that / give me the eta for it / progress please now / how far yet now / give me progress on it / show progress on that / how long until it is over`),
)('asks how far the work is: %s', (lines) => {
  expect(readIn(english, lines)).toBe('status-of-operation');
});

test.each([
  'is the sync done\nis it ok now',
  'is the fix done yet\nhow long does a fix take',
  'is the fix done yet\nhow long is a sync',
  'any update on the fix\ndoes it need approval',
])('asks it first, and more after it: %j', (lines) => {
  expect(readIn(english, lines)).toBe('status-of-operation');
});

test.each(
  phrases(`
  nobody knows how's it going to end / what he did we fixed / word has it that _ is ours / there is no update / that is progress / http status / we closed case 12 / as bad as it was we finished / ready yet broken / done already yesterday / our new name is _ approved / is _ approved by ana / to which app is it applied / of 40 ana has 12 finished /
  the main thing is the fix in / in the log i see what takes so long / i know it was my vote that counted / we know how far along we are / we know at what stage we are / the point is someone pressed it /
  whoever did it got out / nobody asked how long until it ends / how long until we renew / how long before it is renewed / late as it is we nearly finished / whatever it did it worked / did it work like that before /
  progress bar is red / statuspage / the app is still busy / we made progress with it / what we need is somebody working on it / op 12 failed / job _ fails with 403 /
  how long until a role is applied / how long until an import / how long until the role is granted / did the sync work or do i still get 403 / _ ran through already / did the sync work or do i still get 502`),
)('does not ask how far the work is: %s', (lines) => {
  expect(readIn(english, lines)).toBeNull();
});

const OTHERS = {
  'history/audit': phrases(`
  has _ declined since monday / has anyone approved anything on monday / did anyone press it for us yesterday / has the fix been approved by ana / was the sync on _ triggered by ana`),
  'explain-concept': phrases(`
  is the fix in the binding / is it ready for production / is the change live on a test slot / what is that made out of / how does the sync work / does the fix work with wildcards /
  does an update of the role need a restart / is it ok that a sync is queued / is that normal while the fix is running`),
  expiring: phrases('how long until the cert expires / how long until expiry / how long before all of it expires'),
  diagnose: phrases('did the sync finish with an error / did the sync finish with errors'),
};

reads(english, OTHERS);
