import { japanese } from '../../../../bot/language/tongues/japanese.ts';
import { orderedIn, phrases } from './phrases.ts';

const ORDERS = {
  fix: phrases(`
  さっきした変更全部取り消して / 加えた変更をすべて取り消して / 加えた変更を取り消して / 2で進めて / 案二でやって / 方法三で進めて / オプション 1でお願いします / では3番でお願い / プランbにお願いします / 選択肢aを進めて /
  シークレットを読めるようにして / vaultから読めるようにして / _からシークレットを取得できるようにして / 権限の問題に対処して / 権限不足対応して / ポリシーの不備を対応して /
  アクセスの追加お願い / _の再登録をお願いします / 制限解除願います / 推奨通り進めて / 推奨内容の実施をお願いします / おすすめの対応の実施お願い / 推奨プランで実施して`),
  sync: phrases(`
  _を最新版に上げて / _に新しい証明書を使うように / _に新しい証明書を使うようにして / _に今すぐ最新のバージョンを取り込ませて`),
} as const;

test.each(Object.entries(ORDERS).flatMap(([kind, all]) => all.map((clause) => [kind, clause] as const)))(
  '%s: %s',
  (kind, clause) => {
    expect(orderedIn(japanese, clause)).toBe(kind);
  },
);

test.each(
  phrases(`
  _を最新版にしてある / 加えた変更を取り消している / 東リージョン2でやって / 2で進めている / zで進めて / プランxで進めて / 証明書を読めるようにしてある / 権限の問題に対応している / _の権限を設定している / 推奨通り進めている`),
)('no order: %s', (clause) => {
  expect(orderedIn(japanese, clause)).toBeNull();
});
