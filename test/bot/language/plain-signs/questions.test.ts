import { reads, spares } from './said.ts';

describe('the ones of a colour are a list', () => {
  reads('list', '黄のだけ / 黄色いのだけ / 緑のやつだけ / 赤の全部見せて / 赤いもののみ');
  spares('list', 'なぜ赤いのだけ / 赤いのだけ直しました');
});

describe('when, why and for how long as such', () => {
  reads(
    'explain-concept',
    'いつ自動で同期されますか / いつから自動で動く / _ を見ています | なぜ同期が必要なのですか / どれくらいかかる / どのくらい時間がかかる / どのくらいの時間がかかりますか / どのくらい時間かかる / 同期すると消えるの',
  );
  spares('explain-concept', 'いつ自動で同期されました / 同期すると消えるのは困る / 誰が同期すると言っているの');
});

describe('whether it was done', () => {
  reads('status-of-operation', '同期してくれました / 適用してもらえましたか / 承認出た / 承認はもう下りましたか');
  spares('status-of-operation', '同期してくれました人 / 承認が出たら教えて');
});

describe('who did it', () => {
  reads('history/audit', '同期したの誰 / 触った人誰 / 変更した方は誰 / 承認したのって誰ですか');
});

describe('what one may ask of the bot', () => {
  reads('help', 'どんな質問できる / どんなことをお願いできますか');
});

describe('what ends soon', () => {
  reads('expiring', '3日以内に切れる / 近いうちに切れる / 今週切れる証明書');
  spares('expiring', '数日以内に期限');
});

describe('what hangs on something is a list', () => {
  reads('list', '依存アプリ / 参照しているアプリ');
});
