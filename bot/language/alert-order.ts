import { plainText } from './plain-text.ts';
import { type Ahead, readAhead } from './times/until.ts';

/** What somebody says is to be done about an alert; the id is null where none is named. */
export type SaidOrder = { readonly id: string | null } & (
  | { readonly verb: 'acknowledge' }
  /** Ahead is null where the time is not understood. */
  | { readonly verb: 'snooze'; readonly ahead: Ahead | null; readonly reason: string }
  | { readonly verb: 'hand-over'; readonly to: string }
);

const ID = '(?: (?:alert )?#?(?<id>[0-9a-f]{6}))?(?: (?:it|this))?';
const UNTIL =
  "until|till|for|bis(?: zu[mr])?|für|jusqu'(?:à|au)|pendant|hasta(?: el| la| las)?|durante|até(?: [oa]s?)?|por";
const BECAUSE = 'because|as(?! \\d)|weil|denn|parce que|car|porque|pois|ya que';
const ACKNOWLEDGE = new RegExp(`^(?:ack|acknowledge|acknowledged)${ID}[.!]*$`, 'i');
const SNOOZE = new RegExp(
  `^(?:snooze|pausiere?n?|mets? en (?:pause|veille)|pospon(?:er|ga)|pospón|adi(?:ar|e))${ID} (?:${UNTIL} )?(?<until>.+?)(?:(?:,|:| -| –)? ?(?:(?<!\\p{L})(?:${BECAUSE})|:|,) (?<reason>.+))?$`,
  'isu',
);
/** In Japanese the time comes first. */
const SNOOZE_JA =
  /^(?:(?:snooze|スヌーズ) ?)?(?:(?<id>[0-9a-f]{6})(?:を|は)? ?)?(?:スヌーズ ?)?(?<until>[^、。,]+?)まで ?(?:(?:スヌーズ|静かに)(?:して(?:ください)?)?)?(?:[、。,: ]+(?:理由[はを:]? ?)?(?<reason>.+))?$/isu;
const HAND_OVER = new RegExp(`^(?:hand ?over|assign)${ID} to (?<to>[^\\n]{1,100}?)[.!]*$`, 'i');

/** Reads what is to be done about an alert; null for whatever is more or less than just that. */
export function readAlertOrder(text: string): SaidOrder | null {
  const said = plainText(text);
  if (said.includes('?')) return null;
  const acknowledged = ACKNOWLEDGE.exec(said);
  if (acknowledged) return { verb: 'acknowledge', id: idIn(acknowledged) };
  const handed = HAND_OVER.exec(said);
  if (handed)
    return { verb: 'hand-over', id: idIn(handed), to: handed.groups?.to?.replaceAll(/<[^>]*>|@/g, '').trim() ?? '' };
  const snoozed = snoozedInJapanese(said) ?? SNOOZE.exec(said);
  if (!snoozed) return null;
  const { until = '', reason = '' } = snoozed.groups ?? {};
  const ahead = readAhead(until);
  const id = idIn(snoozed);
  // "snooze kv-shop" is an end of being told.
  return id === null && ahead === null ? null : { verb: 'snooze', id, ahead, reason: reason.trim() };
}

/** Whatever ends in "until" is no snooze unless it says so or names a time. */
function snoozedInJapanese(said: string): RegExpExecArray | null {
  return /スヌーズ|^snooze|静かに/iu.test(said) ? SNOOZE_JA.exec(said) : null;
}

function idIn(found: RegExpExecArray): string | null {
  return found.groups?.id?.toLowerCase() ?? null;
}
