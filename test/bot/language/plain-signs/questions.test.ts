import { means, reads, spares } from './said.ts';

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

describe('which changes there were is asked of the records', () => {
  means(
    'history/audit',
    `what changes were made / welche Änderungen gab es gestern an kv-shop? / quels changements ont eu lieu hier ? / quelles modifications ont été faites sur kv-shop ? / quelles modifs hier sur app-shop
    / qué cambios hubo ayer en kv-shop / ¿Qué cambios se hicieron ayer? / quais mudanças foram feitas ontem / quais alterações houve no kv-shop`,
  );
});

describe('why any of them would be so is a matter of how it works', () => {
  means(
    'explain-concept',
    `why would a certificate be yellow? / why would any app need this / why can a sync fail / warum würde eine App gelb werden? / pourquoi un certificat serait rouge ? / pourquoi une app deviendrait jaune ?
    / ¿Por qué un certificado estaría en rojo? / ¿Por qué una app quedaría en amarillo? / por que um certificado estaria vermelho? / por que uma app ficaria amarela?`,
  );
});

describe('whether it still waits is asked of the change', () => {
  means(
    'status-of-operation',
    `is it still awaiting a decision? / is it still pending approval / still queued for someone? / wartet das noch auf Freigabe? / wartet noch auf eine Freigabe / toujours en attente de validation ?
    / c'est encore en attente d'une approbation ? / está pendiente de aprobación / ¿Sigue esperando aprobación? / ainda está rodando? / ainda tá pendente? / ainda esperando aprovação`,
  );
});
