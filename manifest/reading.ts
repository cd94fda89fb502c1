import type { Locale } from '../sentences/index.ts';

/**
 * The permissions by which Teams delivers every message of a team or a chat that the app is in, not those alone that mention
 * it. Whoever adds the app there consents to them.
 * Source: learn.microsoft.com, "Receive all messages for bots and agents".
 */
export const READING = [
  { name: 'ChannelMessage.Read.Group', type: 'Application' },
  { name: 'ChatMessage.Read.Chat', type: 'Application' },
] as const;

/** What those permissions mean, told where people choose whether to add the app. */
export const READING_TOLD: { readonly [L in Locale]: string } = {
  en: 'Where this app is added, it is sent every message. It answers those that mention it; all others are dropped at once and kept nowhere.',
  de: 'Wo diese App hinzugefügt ist, erhält sie jede Nachricht. Sie beantwortet die, in denen sie erwähnt wird; alle anderen werden sofort verworfen und nirgends aufbewahrt.',
  fr: 'Là où cette application est ajoutée, elle reçoit chaque message. Elle répond à ceux qui la mentionnent ; tous les autres sont écartés aussitôt et conservés nulle part.',
  es: 'Donde se agrega esta aplicación, recibe todos los mensajes. Responde a los que la mencionan; los demás se descartan al momento y no se guardan en ningún sitio.',
  pt: 'Onde este aplicativo é adicionado, ele recebe todas as mensagens. Responde às que o mencionam; as demais são descartadas na hora e não ficam guardadas em lugar nenhum.',
  ja: 'このアプリを追加した場所では、すべてのメッセージがアプリに届きます。アプリ宛てのメンションにだけ回答し、それ以外は直ちに破棄し、どこにも保存しません。',
};
