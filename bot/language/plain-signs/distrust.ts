import { OTHERWISE } from './errors.ts';
import { anywhere, type Sign, whole } from './sign.ts';

/** Firefox begins with "alert", which is no wish to be alerted. */
const ALERT = anywhere('potencial risco de segurança à frente');

/** What else browsers say, in a word or two, where nothing else is said. */
const LABELS = [
  whole('(?:it )?(?:says |shows |is )?(?:not|no longer) (?:secure|trusted|valid)(?: any ?more| any longer)?'),
  whole('(?:ist |es ist )?nicht (?:mehr )?vertrauenswürdig'),
  whole("(?:c'est |il |elle )?(?:non|(?:n'est )?(?:pas|plus)) (?:sécurisé|valide|fiable)e?"),
  whole('(?:ya )?no es (?:válid[oa]|de confianza)'),
  whole('não (?:é )?(?:mais )?(?:segur[oa]|válid[oa]|confiável)'),
  whole('(?:信頼|有効)(?:されて|では)(?:いない|いません|ない|ありません)'),
];

/** A certificate that a browser does not trust: whoever tells so wants to know why. */
export const DISTRUST: readonly Sign[] = [
  { kind: 'diagnose', says: LABELS, unless: OTHERWISE },
  { kind: 'diagnose', says: [ALERT] },
];
