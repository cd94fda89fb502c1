import type { Sentences } from '../catalogue.ts';

/** What the rules find about host names and bindings. */
export const ruleBinding: Sentences<'rule-binding'> = {
  'on-earlier':
    '{count, plural, one {{hosts} ist noch an eine {expired, select, yes {abgelaufene} other {frühere}} Version des Zertifikats gebunden.} other {{hosts} sind noch an eine {expired, select, yes {abgelaufene} other {frühere}} Version des Zertifikats gebunden.}}',
  'on-uploaded':
    '{count, plural, one {{hosts} ist noch an {uploaded} gebunden, obwohl dieses Zertifikat ihn abdeckt und länger gilt.} other {{hosts} sind noch an {uploaded} gebunden, obwohl dieses Zertifikat sie abdeckt und länger gilt.}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: 'das hochgeladene {name} ({ended, select, yes {abgelaufen am} other {gültig bis}} {day})',
  'uploaded-until': '{name} wurde hochgeladen und gilt bis {day}',
  refused:
    '{count, plural, one {{hosts} ist an dieses Zertifikat gebunden, das ihn nicht abdeckt.} other {{hosts} sind an dieses Zertifikat gebunden, das sie nicht abdeckt.}}',
  neither:
    '{count, plural, one {{hosts} hat keine TLS-Bindung, und dieses Zertifikat deckt ihn nicht ab.} other {{hosts} haben keine TLS-Bindung, und dieses Zertifikat deckt sie nicht ab.}}',
  unbound:
    '{count, plural, one {{hosts} hat keine TLS-Bindung, obwohl dieses Zertifikat ihn abdeckt.} other {{hosts} haben keine TLS-Bindung, obwohl dieses Zertifikat sie abdeckt.}}',
  pin: '{setting} von {site} nennt {thumbprint}',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old':
    '{count, plural, one {{pins}: der Fingerabdruck einer früheren Version.} other {{pins}: Fingerabdrücke früherer Versionen.}}',
  'pinned-wrong': '{pins}.',
  mistyped:
    '{setting} von {site} nennt {thumbprint}: ein Zeichen anders als {meant}, und kein Zertifikat hat diesen Fingerabdruck',
};
