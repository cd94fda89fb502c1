import type { Sentences } from '../catalogue.ts';

/** What the bot is for, topic by topic. */
export const help: Sentences<'help'> = {
  more: 'ほかにできること:',
  forecast: '予測',
  mend: '修正',
  'mend-does': 'App Service に最新のバージョンを取り込ませるか、足りないものを提案します',
  'what-if': 'もしも',
  'readiness-does': '47 日の証明書への準備ができていないものを知らせます',
  watch: '監視',
  'watch-does': '変化をこの会話に一度だけ知らせます',
  room: 'この部屋',
  'room-does': 'この会話にいつ知らせるか、対応がないとき誰を呼ぶかを決めます',
};
