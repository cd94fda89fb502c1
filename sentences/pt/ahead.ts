import type { Sentences } from '../catalogue.ts';

/** What the next renewals will do, while everything still looks green. */
export const ahead: Sentences<'ahead'> = {
  word: 'Próxima renovação',
  heading:
    '{count, plural, =0 {Nenhuma renovação deve falhar} one {{count} de {total} falhará na próxima renovação} other {{count} de {total} falharão na próxima renovação}}',
  'nothing-told': 'Não é possível dizer o que a próxima renovação fará',
  'green-today': '<b>{count}</b> deles {count, plural, one {está verde} other {estão verdes}} hoje.',
  fails:
    '<b>{cause}</b> {count, plural, one {{count} certificado falha} other {{count} certificados falham}} {relative}, em <b>{day}</b>.',
  waits:
    '<b>{cause}</b> {count, plural, one {{count} certificado falha} other {{count} certificados falham}} já: o cofre renovou, e o que o App Service tem termina <b>{relative}</b>, em {day}.',
  'fails-now':
    '<b>{cause}</b> {count, plural, one {{count} certificado falha} other {{count} certificados falham}} assim que for renovado: a renovação já é devida.',
  'fails-some-day':
    '<b>{cause}</b> {count, plural, one {{count} certificado falha} other {{count} certificados falham}} quando o cofre renovar; o dia não pôde ser lido.',
  untold: 'Não é possível dizer para <b>{count}</b>, não visto: {unseen}.',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'Em {count, plural, one {um cofre} other {# cofres}}: {vaults}',
  passes:
    '{count, plural, one {{count} renovação passa} other {{count} renovações passam}}, a próxima em {day} ({relative}).',
  managed:
    '{count, plural, one {{count} certificado gerenciado gratuito é renovado} other {{count} certificados gerenciados gratuitos são renovados}} pelo próprio App Service.',
  'not-looked':
    'Conforme a política de renovação de cada cofre e as configurações de hoje. Não olhado: configurações de aplicativo com impressão digital, perímetros de rede, o que os navegadores recebem. "check NAME" olha um de perto.',
  speech: '{heading}.',
  put: 'quem coloca a próxima versão no cofre, e quando',
  'policy-not-read': 'a política de renovação, que não é lida para tantos de uma vez',
  'no-end': 'o último dia do certificado',
  late: 'por que a renovação prevista para {day} não trouxe versão',
  'ask-narrower': 'Perguntar por um cofre, aplicativo, proprietário ou assinatura: "forecast NAME".',
  'fewer-names':
    'A política pede menos nomes do que o App Service tem (faltaria {hosts}): ver se o emissor os acrescenta.',
  'example-forecast': 'diz o que as renovações vão quebrar, enquanto tudo está verde',
  'example-what-if': 'diz o que uma mudança no cofre quebraria, antes de ser feita',
};
