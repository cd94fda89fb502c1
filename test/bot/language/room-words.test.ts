import { readWish, type SaidWish } from '../../../bot/language/room-words/index.ts';

const at = (hour: number, minute = 0): SaidWish => ({ of: 'digest', at: { hour, minute } });
const quiet = (from: number, to: number): SaidWish => ({ of: 'quiet', hours: { from, to } });
const called = (name: string, minutes: number | null): SaidWish => ({
  of: 'call',
  scope: { by: name ? null : 'everything', name },
  minutes,
});

test.each<[string, SaidWish]>([
  ['digest at 8:30 here', at(8, 30)],
  ['Send the daily digest at 7 pm, please', at(19)],
  ['digest 12 am', at(0)],
  ['Zusammenfassung um 8 Uhr', at(8)],
  ['Tagesbericht 8:30', at(8, 30)],
  ['résumé du matin à 8h30', at(8, 30)],
  ['resumen a las 8:30', at(8, 30)],
  ['resumo diário às 9', at(9)],
  ['ダイジェストは8時30分に', at(8, 30)],
  ['send the digest at 7 every morning', at(7)],
  ['digest at 8:30 daily here', at(8, 30)],
  ['Zusammenfassung um 8 Uhr jeden Morgen', at(8)],
  ['Tagesbericht um 8:30 täglich', at(8, 30)],
  ['résumé à 8h30 tous les matins', at(8, 30)],
  ['resumen a las 8:30 cada día', at(8, 30)],
  ['resumo às 9 todos os dias', at(9)],
  ['no digest', { of: 'digest', at: null }],
  ['digest off here', { of: 'digest', at: null }],
  ['keine Zusammenfassung', { of: 'digest', at: null }],
  ['ダイジェストは不要', { of: 'digest', at: null }],
  ['digest at 25:00', { of: 'unclear' }],
  ['quiet hours 22-7', quiet(22, 7)],
  ['quiet hours from 10 pm to 7 am', quiet(22, 7)],
  ['Ruhezeit von 22 bis 7 Uhr', quiet(22, 7)],
  ['heures calmes de 22h à 7h', quiet(22, 7)],
  ['horas de silencio de 22 a 7', quiet(22, 7)],
  ['horas de silêncio das 22 às 7', quiet(22, 7)],
  ['静かな時間は22時から7時まで', quiet(22, 7)],
  ['no quiet hours', { of: 'quiet', hours: null }],
  ['quiet hours 22:30-7', { of: 'unclear' }],
  ['quiet hours 7-7', { of: 'unclear' }],
  ['escalate after 45 minutes', { of: 'escalation', minutes: 45 }],
  ['Eskalation nach 2 Stunden', { of: 'escalation', minutes: 120 }],
  ['never escalate', { of: 'escalation', minutes: 0 }],
  ['escalate after 9999 minutes', { of: 'unclear' }],
  ['escalate to here', called('', null)],
  ['escalate kv-shop to this room after 30 minutes', called('kv-shop', 30)],
  ['escalate everything here', called('', null)],
  ['stop escalating kv-shop here', { of: 'no-call', scope: { by: null, name: 'kv-shop' } }],
  ['time zone Europe/Berlin', { of: 'zone', zone: 'Europe/Berlin' }],
  ['Zeitzone: America/Sao_Paulo', { of: 'zone', zone: 'America/Sao_Paulo' }],
  ['language German', { of: 'language', locale: 'de' }],
  ['langue français', { of: 'language', locale: 'fr' }],
  ['言語は日本語', { of: 'language', locale: 'ja' }],
  ['reset settings', { of: 'usual' }],
  ['what are the settings here?', { of: 'show' }],
  ['settings', { of: 'show' }],
  ['when is the digest?', { of: 'show' }],
  ['Zeig mir die Einstellungen hier', { of: 'show' }],
  ['quels sont les réglages ici ?', { of: 'show' }],
  ['¿cuáles son los ajustes aquí?', { of: 'show' }],
  ['quais são as configurações aqui?', { of: 'show' }],
  ['設定を見せて', { of: 'show' }],
])('%s', (text, wish) => {
  expect(readWish(text)).toEqual(wish);
});

test.each([
  'digest at 8:30 here?',
  'can we have quiet hours 22-7?',
  'should we escalate after 45 minutes?',
  'do not send a digest at 8 unless kv-shop is red',
  'we had quiet hours 22-7 last week and missed it',
  'Ana said: digest at 8',
  'watch kv-shop here',
  'what does the digest mean?',
  'escalate',
  'the app settings of kv-shop',
  'language',
  'language models are quiet',
])('%s changes nothing', (text) => {
  expect(readWish(text)).toBeNull();
});
