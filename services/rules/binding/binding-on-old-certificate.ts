import { commas, listed, say, sentences, type Words } from '../../../sentences/index.ts';
import type { Facts } from '../../domain/evidence.ts';
import { type Outlived, outlived } from '../../domain/other-certificate.ts';
import { day } from '../dates.ts';
import { holds } from '../held.ts';
import { type Context, defineRule, type Found, PAGES, type Unjudged } from '../rule.ts';
import { hostsOf, proofOf } from './hosts.ts';
import { oldBindings, strayBindings } from './old-bindings.ts';

/**
 * A host name is still bound to an earlier version of the certificate than App Service holds; or to an uploaded one that
 * ends and that nothing renews, though this one covers the host name and is good for longer.
 */
export const bindingOnOldCertificate = defineRule({
  id: 'binding-on-old-certificate',
  link: 'binding',
  colour: 'yellow',
  needs: ['certificate', 'sites', 'others'],
  mayUse: ['versions'],
  page: PAGES.import,
  check(facts, context) {
    const [earlier, ending] = [onEarlierVersion(facts, context), onUploaded(facts, context)];
    if (!earlier || !ending) return earlier ?? ending;
    if ('unjudged' in earlier) return ending;
    const found = [earlier, ending];
    return {
      colour: found.some(({ colour }) => colour === 'red') ? 'red' : 'yellow',
      says: sentences(...found.map(({ says }) => says)),
      because: found.flatMap(({ because }) => because),
    };
  },
});

type Looked = Pick<Facts, 'certificate' | 'sites' | 'others'> & Partial<Pick<Facts, 'versions'>>;

function onEarlierVersion(
  { certificate, sites, others, versions }: Looked,
  { at }: Context,
): Found | Unjudged | undefined {
  const strays = strayBindings(certificate, sites, others);
  if (strays.length === 0 || !certificate.keyVault) return undefined;
  if (!versions) return { unjudged: 'versions' };
  const old = oldBindings(certificate, strays, versions);
  if (old.length === 0) return undefined;
  const expired = old.some(({ version }) => version.expiresOn !== null && hasEnded(version.expiresOn, at));
  return {
    colour: expired ? 'red' : 'yellow',
    says: say('rule-binding.on-earlier', {
      hosts: hostsOf(old),
      count: old.length,
      expired: expired ? 'yes' : 'no',
    }),
    because: [...old.map(proofOf), { fact: 'certificate', says: holds(certificate) }],
  };
}

function onUploaded({ certificate, sites, others }: Looked, context: Context): Found | undefined {
  const left = outlived(certificate, sites, others, context);
  if (left.length === 0) return undefined;
  const uploaded = [...new Map(left.map(({ by }) => [JSON.stringify([by.name, by.expiresOn]), by])).values()];
  return {
    colour: left.some(({ by }) => hasEnded(by.expiresOn, context.at)) ? 'red' : 'yellow',
    says: say('rule-binding.on-uploaded', {
      hosts: hostsOf(left),
      count: left.length,
      uploaded: listed(uploaded.map((by) => inWords(by, context.at))),
    }),
    because: [
      ...left.map(proofOf),
      ...[...new Set(left.map(({ by }) => by))].map(({ name, expiresOn }) => ({
        fact: 'others' as const,
        says: say('rule-binding.uploaded-until', { name, day: day(expiresOn) }),
      })),
      {
        fact: 'certificate',
        says: say('rule-shared.names-until', {
          name: certificate.name,
          hosts: commas(certificate.hostNames),
          day: day(certificate.expiresOn ?? ''),
        }),
      },
    ],
  };
}

function inWords({ name, expiresOn }: Outlived['by'], at: string): Words {
  return say('rule-binding.uploaded', { name, ended: hasEnded(expiresOn, at) ? 'yes' : 'no', day: day(expiresOn) });
}

function hasEnded(expiresOn: string, at: string): boolean {
  return Date.parse(expiresOn) <= Date.parse(at);
}
