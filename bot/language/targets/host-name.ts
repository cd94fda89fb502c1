import { type Mention, mention, type Word, wordsOf } from './mention.ts';

const HOST =
  /^(?:\*\.)?[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
/** What the host is to somebody: `cn=`, `SAN=DNS:`, `url=`. */
const LABELS = /^(?:[a-z_]+[=:](?=[*\w]))+/i;
const SCHEME = /^[a-z][a-z0-9+]*:\/\//i;
const FILE =
  /\.(?:pfx|pem|crt|cer|key|p12|csr|json|ya?ml|tf|tfvars|bicep|ps1|sh|ts|js|md|txt|log|xml|config|csv|zip|png|jpe?g|gif|pdf|docx?|xlsx?|html?|cs|py|exe|dll|resources?|websites?|web|keyvault|certificates?)$/i;
const NOT_HOSTS =
  /^(?:microsoft\.|system\.|azure\.(?:identity|security)|asp\.net$|node\.js$)|(?:^|\.)(?:microsoft|github|stackoverflow|letsencrypt|digicert|microsoftonline|terraform|hashicorp|openssl|curl|mozilla|oracle|python|nodejs|npmjs|nuget|gitlab|atlassian)\.(?:com|org|io)$|^(?:aka\.ms|portal\.azure\.(?:com|us|cn)|management\.azure\.com|portal\.microsoftazure\.\w+|graph\.windows\.net|curl\.se)$|^(?:com|org|net|io|java|javax|sun)\.|(?:error|exception)$/i;
/** A page that explains is cited, and is not what the message is about. */
const MANUAL = /\/(?:docs?|documentation|blog|wiki|kb|faq|articles?|questions|fwlink|issues)(?:\/|$|\?)/i;
const TWO_LABEL_TLDS =
  /\.(?:com|net|org|io|dev|app|eu|uk|de|fr|es|pt|br|jp|it|nl|be|ch|at|se|no|dk|fi|pl|cz|ie|us|ca|mx|au|nz|in|cn|kr|sg|za|info|biz|shop|store|cloud|online|tech|site|web|xyz|co|ai|me|tv|gov|edu|mil|int|bank|health|local|internal|corp|lan|test|example|aero|games?|travel|tours|flights|hotel|hotels|restaurant|money|finance|financial|insurance|insure|fund|energy|solar|eco|clinic|hospital|school|academy|university|media|press|radio|film|studio|gallery|museum|sport|football|golf|fitness|chat|network|systems|solutions|services|company|consulting|digital|software|technology|global|international|city|berlin|hamburg|koeln|cologne|bayern|wien|paris|london|tokyo|osaka|nyc|amsterdam|brussels|swiss|cat|gal|eus|bzh|quebec|africa|asia|lat|moe|club|cc|tk|ws|gg|sh|ly|vc|ee|lv|lt|sk|si|rs|bg|il|ae|sa|qa|kw|eg|ma|ng|ke|gh|th|vn|ph|tw|hk|nu|is|fo|gl|mt|cy|uy|py|bo|ec|ve|cr|gt|pr|jobs|mobi|coop|ru|ua|tr|gr|hu|ro|ar|cl|pe|lu|li)$/i;

/** Host names, bare or within a URL with path and port; never files, namespaces, addresses of mail or documentation. */
export function hostNames(text: string): Mention[] {
  return wordsOf(text).flatMap(hostIn);
}

function hostIn(word: Word): Mention[] {
  const rest = word.value.replace(LABELS, '').replace(SCHEME, '');
  const value = rest.replace(/\.?[/:#?&=].*/, '');
  // An "@" is in an address of mail, and in a link to a message in Teams.
  if (rest.includes('@') || !isHost(value)) return [];
  const start = word.start + word.value.length - rest.length;
  return [mention({ start, value }, MANUAL.test(rest) ? 'scope' : 'thing')];
}

function isHost(value: string): boolean {
  if (value.length > 253 || !HOST.test(value) || NOT_HOSTS.test(value)) return false;
  const labels = value.split('.');
  const last = labels.at(-1) ?? '';
  // A number at the end is a version or an address; a short word after a single dot is usually a missing space.
  if (!/^(?:\p{L}{2,}|xn--.+)$/u.test(last)) return false;
  // Types and methods of code are written in mixed case, hosts are not.
  if (/\p{Lu}/u.test(last) && /\p{Ll}/u.test(last) && !TWO_LABEL_TLDS.test(value)) return false;
  return labels.length > 2 ? !FILE.test(value) || /^www\./i.test(value) : TWO_LABEL_TLDS.test(value);
}
