import type { Sentences } from '../catalogue.ts';

/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn: Sentences<'sign-in'> = {
  gone: '完了する前に {person} さんのサインインが終了しました。ほかの人として実行されることはありません。もう一度確認し、改めて決定してください。',
  anew: 'まだ済んでいないことは、誰かが改めて決定すると実行されます。',
  another: 'サインインしたのは、ボタンを押した人とは別の人です。',
  consent:
    'Greenlight がユーザーの代わりに変更を行うことへの同意がありません ({code})。管理者が全員分を一度だけ行います: {command}',
  challenge:
    '条件付きアクセス ポリシーが、このサインインより多くを求めています ({code})。次に押すと、ボタンでのサインインが求められます。それでも足りない場合は、Greenlight へのサインインもポリシーの対象にする必要があります。',
  challenged: 'Azure は、承認した人の再サインインを求めています。',
  over: 'そのサインインは古すぎます。',
  misconfigured:
    'Entra はサインイン先のアプリケーションを受け付けません ({code})。Greenlight の運用担当者による修正が必要です。',
  unreachable: 'サインインのサービスが応答せず、確認できませんでした。',
  unavailable: 'ここでは誰もサインインできません。',
  ask: 'Azure がこの変更をあなたとして行うために、サインインしてください',
  button: 'サインイン',
  first: '先にサインイン',
  'goes-on': 'ボタンは下にあります。サインインすると、そのまま続きます。',
  'say-again': 'サインインしました。もう一度言うか、ボタンを押し直してください。',
};
