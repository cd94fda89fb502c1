import { sentencesOf } from '../../../../bot/language/sentences.ts';
import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases } from './phrases.ts';

const clausesOf = (text: string) => sentencesOf(text, english).flatMap(({ clauses }) => clauses);

test.each(
  phrases(`
  @bot / @greenlight: / +1 / please / pls / please to / kindly to / sorry / sorry for the noise but / sorry to bother you but / apologies about this but / sorry but / a dumb question / dumb q: / maybe a very silly question but / one more question from me / last question though / um / umm / uum / uhh / uuh / err / erm / eer / ugh / ughh / argh / arghh / hmm / hm / hhm / hhmm /
  hey / hi team / hello everyone / dear all / please guys / good morning / good evening all / good day everyone / quick question: / quick one: / can you / could u / would you / can someone / could anyone / i want you to / we need you to / want you to / i'd like you to / i would like you to / be so kind as to / be so nice to / be that good enough to / be very sweet and / be kind and / be so good / do me a favor / do us a favour and / me a favor to / a favour and / a favor and / hello : / have the kindness to /
  i'd like to / i would love to / i need to / we want to / let's / lets / let us / go ahead and / go ahead / go on and / yes / lgtm / looks good / looks good to me / fine by me / sure / urgent / asap / do the needful / do the needful and / immediately / when you get a minute / when you have the time / when you find some time / ok, well, so / yes please, just quickly`),
)('"%s" is only manners', (manners) => {
  expect(clausesOf(`${manners} sync _`)).toEqual(['sync _']);
});

test.each(
  phrases(
    `@ / please too / sorrow / a blue question / umbrella / errand / heyday / candy / i wanted / let us know / go ahead with it / doing / teamwork / okra / goods / me a flavor / favour / whenever you get a minute / your needful`,
  ),
)('"%s" is more than manners', (said) => {
  expect(clausesOf(`${said} sync _`)).not.toContain('sync _');
});

test.each(
  phrases(
    `you can sync _ now / you may now sync _ now / you may fix _ right now / time to sync _ now / time to fix all of _ right now / do sync _ / do fix _ now / do fix sync / do repair _ / go sync _ / go fix _ now / yes go / go / can i get a sync on _ / may we get a re-sync on _ / could i have a resync of _ / can we get another fix on _ / can we get _ synced / can we have the old cert reimported / could we get the broken binding on _ fixed`,
  ),
)('"%s" orders behind what only leads to it', (said) => {
  expect(clausesOf(said)).toEqual(
    [said.replace(/^(?:you (?:can|may)(?: now)?|time to|do|(?:yes )?go|(?:can|could|may) (?:i|we)) ?/, '')].filter(
      Boolean,
    ),
  );
});

test.each(
  phrases(
    `you can sync _ / you may sync _ now or later / you can now / time to sync _ / time to sync _ now or never / do syncs restart _ / do fix syncs restart _ / do sync or fix _ / go ahead / gosync _ / go green _ / can i get a list / may we get the sync log / can we get _ listed / can we get synced / do repair fixes last`,
  ),
)('"%s" is told as it stands', (said) => {
  expect(clausesOf(said)).toEqual([said]);
});

const [asks, requests] = [
  (text: string) => sentencesOf(text, english).some((sentence) => sentence.asks),
  (text: string) => sentencesOf(text, english).some((sentence) => sentence.requests),
];

test.each(
  phrases(
    `who did it / and what is it / but, why is it / so how is it / hi, when will it / whats up with / what's up with / isn't it red / isnt it red / do you sync / do we sync / does it sync / don't we sync / have you synced / have the apps synced / has it synced / shouldn't it sync / can it sync / may it sync / when you sync it / have they fixed it now or not / have you synced _ please tell / do it or not? / sync it?`,
  ),
)('asks: %s', (text) => {
  expect(asks(text)).toBe(true);
});

test.each(
  phrases(
    `when you get a minute sync it / when you have the time sync it / do it / do that now / do the sync / do your fix / do option 2 / do both / do all / do so / do a sync / do an import / do what you said / do as you said / do exactly that / do just that / have _ pull it / have _ reimport it / have _ resync / have the site reread it / have the app take it / have the old service _ reload it / have platform re-sync it / have site re-read it / have the web app re-import it / have it fixed now / have it rebound please / have it all put back asap / have it fixed again now / is not / whoever / doing it`,
  ),
)('asks nothing: %s', (text) => {
  expect(asks(text)).toBe(false);
});

test.each(
  phrases(
    `can you sync _ / could you please sync _ / hi, would you fix it now / ok and will u go ahead and sync _ / would you mind syncing _ / mind fixing _ / can i get a sync on _ / could we please have another re-sync of _ / may we get one more rebind on _ / can i get a resync on _ / can we get _ synced today / could we pls have the old cert re-imported now / can we have it reimported now / could someone please sync _ / can somebody please fix _ / can you fix certs on _ / can you fix the certs at _ now ? / can you sync the apps certs of _ ? / can you just quickly fix _`,
  ),
)('asks the bot to do it: %s', (text) => {
  expect(requests(text)).toBe(true);
});

test.each(
  phrases(
    `can you sync / can you sync? / can you explain _ / could you even sync _ / would you tell me _ / can you sync certs / can you fix apps now / can you rebind bindings somehow / can you re-import certificates here / can you reimport secrets here / can you sync _ or _ / can you sync _ by yourself / can you fix _ by itself / can you sync it on your own / can you fix thing x / can you fix things here / can you sync it anyway / can someone sync _ / could they sync _ / can i sync _ / who can you sync _`,
  ),
)('asks the bot for nothing to be done: %s', (text) => {
  expect(requests(text)).toBe(false);
});
