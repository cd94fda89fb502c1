import type { Sentences } from '../catalogue.ts';

/** How the time from or to a moment is said. */
export const time: Sentences<'time'> = {
  'in-days': '{count} 日後',
  'in-hours': '{count} 時間後',
  'in-minutes': '{count} 分後',
  'in-a-moment': '1 分以内',
  'ago-days': '{count} 日前',
  'ago-hours': '{count} 時間前',
  'ago-minutes': '{count} 分前',
  now: 'たった今',
  days: '{count} 日',
  hours: '{count} 時間',
  minutes: '{count} 分',
  seconds: '{count} 秒',
  when: '{relative} ({at})',
  unknown: '日時不明',
};
