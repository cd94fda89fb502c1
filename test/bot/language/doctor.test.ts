import { readDoctor } from '../../../bot/language/doctor.ts';
import { readIntent } from '../../../bot/language/intent.ts';

test.each([
  ['doctor', 'en'],
  ['@Greenlight doctor', 'en'],
  ['Check yourself, please!', 'en'],
  ['are you healthy?', 'en'],
  ['run self-check', 'en'],
  ['Do you have all the rights you need?', 'en'],
  ['prüf dich selbst', 'de'],
  ['Pruef dich bitte selbst', 'de'],
  ['Bist du gesund?', 'de'],
  ['vérifie-toi', 'fr'],
  ['Êtes-vous bien configuré ?', 'fr'],
  ['compruébate a ti mismo', 'es'],
  ['¿Qué permisos te faltan?', 'es'],
  ['verifique a si mesmo', 'pt'],
  ['自己診断してください', 'ja'],
])('%s asks the bot how it is itself', (text, language) => {
  expect(readDoctor(text)).toEqual({ language });
  expect(readIntent(text)).toMatchObject({ kind: 'help', target: null, language });
});

test('words that two languages share are of neither', () => {
  expect(readDoctor('autodiagnóstico')).toEqual({ language: null });
});

test.each([
  'health check app-shop-prod',
  'health check',
  'doctor kv-shop',
  'check kv-shop',
  'are you a human',
  'is shop.contoso.com healthy?',
  'diagnose app-shop-prod',
  'prüf kv-shop',
  'check yourself whether kv-shop is ok',
  'are you ok?',
])('%s does not', (text) => {
  expect(readDoctor(text)).toBeNull();
});
