import type { Sentences } from '../catalogue.ts';

/** What an on-call service told of an incident, below the case that was opened for it. */
export const incident: Sentences<'incident'> = {
  title: 'インシデント',
  opened: 'オンコール サービスがこのケースを開きました',
  untitled: 'タイトルはありません。',
  urgency: '緊急度: {urgency}',
  'names-nothing': '既知の証明書、アプリ、キー コンテナー、ホストの名前がないため、すべてを一覧にします。',
  open: 'インシデントを開く',
};
