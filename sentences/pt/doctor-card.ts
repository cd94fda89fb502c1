import type { Sentences } from '../catalogue.ts';

/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard: Sentences<'doctor-card'> = {
  word: 'Autoexame',
  examining: 'o próprio Greenlight',
  'examining-heading': 'O Greenlight examina a si mesmo',
  'examining-told': 'Lendo sua configuração, identidade, direitos, armazenamento e registro. Até um minuto.',
  well: 'Tudo de que o Greenlight depende funciona',
  ailing: 'O Greenlight funciona, e alguns pontos merecem atenção',
  ill: 'Parte do que o Greenlight precisa não funciona',
  counts:
    '{fail, plural, =0 {Nenhuma falha} one {# falha} other {# falhas}}, {warn, plural, =0 {nada a observar} one {# ponto a observar} other {# pontos a observar}}, {ok, plural, one {# em ordem} other {# em ordem}}.',
  works: 'O que funciona',
  setting: 'Configuração: <c>{setting}</c>',
  more: '{count, plural, one {mais # linha} other {mais # linhas}}: <c>npm run -s doctor</c>',
  'not-admin': 'O que falta ao Greenlight e o que ele tem só é mostrado a seus administradores',
  'who-is-admin':
    'Administradores são as pessoas e os grupos cujos IDs de objeto estão em <c>GREENLIGHT_ADMINS</c>, separados por vírgulas.',
  'no-admins':
    'Ainda não há administradores: quem opera o bot põe IDs de objeto de pessoas e grupos em <c>GREENLIGHT_ADMINS</c>, separados por vírgulas.',
  'groups-unread':
    'Os grupos em <c>GREENLIGHT_ADMINS</c> não puderam ser procurados: o diretório não mostra quem está neles.',
  'your-id': '<s>Seu ID de objeto: </s><c>{id}</c>',
};
